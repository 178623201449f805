import { expect, test } from "vitest";
import { shownError } from "../../testing/browser";
import { authorizeUrl, codeRequest, openTestSandbox } from "../../testing/open-test-sandbox";
import { plainWorldFile } from "../../testing/plain-world";
import { sha256Base64Url } from "../../tokens/hash";
import { buildWorld } from "../../world/read-world";
import { anonymousChecks, clientChecks, typedChecks } from "./checks";

type Change = Readonly<Record<string, string | null>>;

const hybrid = { client_id: "mixed", response_type: "code id_token", response_mode: "form_post", nonce: "n1" };
const implicit = { client_id: "browser", response_type: "id_token", nonce: "n1" };
const invalid = "invalid_request";

// One line a way to fail: the check that decides, what is changed in a good request, error, description.
const rows: readonly (readonly [check: string, change: Change, error: string, description: string])[] = [
  [
    "one-request-parameter",
    { request: "a.b.c", request_uri: "https://x.example/" },
    invalid,
    "Only one request parameter is allowed",
  ],
  ["request-uri-unsupported", { request_uri: "https://x.example/" }, "request_uri_not_supported", ""],
  ["request-object-length", { request: "x".repeat(51_200) }, "invalid_request_object", "Invalid request value"],
  ["client-id-present", { client_id: null }, invalid, "Invalid client_id"],
  ["client-id-present", { client_id: "c".repeat(101) }, invalid, "Invalid client_id"],
  ["client-known", { client_id: "nobody" }, "unauthorized_client", "Unknown client or client not enabled"],
  ["client-known", { client_id: "PLAIN" }, "unauthorized_client", "Unknown client or client not enabled"],
  ["client-known", { client_id: "off" }, "unauthorized_client", "Unknown client or client not enabled"],
  ["client-known", { client_id: "nowhere" }, "unauthorized_client", "Unknown client or client not enabled"],
  ["request-object-valid", { request: "a.b.c" }, "invalid_request_object", "Invalid JWT request"],
  ["redirect-uri-present", { redirect_uri: null }, invalid, "Invalid redirect_uri"],
  [
    "redirect-uri-present",
    { redirect_uri: `https://shop-app.example/${"a".repeat(400)}` },
    invalid,
    "Invalid redirect_uri",
  ],
  ["redirect-uri-absolute", { redirect_uri: "undefined/install/login" }, invalid, "Invalid redirect_uri"],
  ["client-protocol", { client_id: "federated" }, "unauthorized_client", "Invalid protocol"],
  ["redirect-uri-registered", { redirect_uri: `${codeRequest.redirect_uri}/` }, invalid, "Invalid redirect_uri"],
  ["redirect-uri-registered", { redirect_uri: "https://shop-app.example/cb" }, invalid, "Invalid redirect_uri"],
  ["response-type-present", { response_type: null }, "unsupported_response_type", "Missing response_type"],
  ["response-type-known", { response_type: "CODE" }, "unsupported_response_type", "Response type not supported"],
  ["challenge-required", { client_id: "proof" }, invalid, "code challenge required"],
  ["challenge-length", { code_challenge: "c".repeat(42) }, invalid, "Invalid code_challenge"],
  ["challenge-method", { code_challenge: "c".repeat(43) }, invalid, "Transform algorithm not supported"],
  [
    "challenge-method",
    { code_challenge: "c".repeat(43), code_challenge_method: "S512" },
    invalid,
    "Transform algorithm not supported",
  ],
  ["response-mode-fits", { ...hybrid, response_mode: "query" }, invalid, "Invalid response_mode for response_type"],
  ["response-mode-known", { response_mode: "QUERY" }, "unsupported_response_type", "Invalid response_mode"],
  ["grant-allowed", { ...hybrid, client_id: "plain" }, "unauthorized_client", "Invalid grant type for client"],
  [
    "browser-token-allowed",
    { ...implicit, client_id: "silent", response_type: "id_token token" },
    invalid,
    "Client not configured to receive access tokens via browser",
  ],
  ["scope-present", { scope: "  " }, invalid, "Invalid scope"],
  ["scope-present", { scope: `openid ${"x".repeat(300)}` }, invalid, "Invalid scope"],
  ["openid-for-id-token", { ...hybrid, scope: "profile" }, invalid, "Missing openid scope"],
  ["scopes-allowed", { scope: "openid nope" }, "invalid_scope", "Invalid scope"],
  ["scopes-allowed", { client_id: "few", scope: "openid com.read_orders" }, "invalid_scope", "Invalid scope"],
  ["scopes-allowed", { client_id: "few", scope: "openid offline_access" }, "invalid_scope", "Invalid scope"],
  [
    "identity-needs-openid",
    { scope: "profile com.read_products" },
    "invalid_scope",
    "Identity scopes requested, but openid scope is missing",
  ],
  [
    "scopes-fit-response-type",
    { ...implicit, scope: "openid com.read_products" },
    "invalid_scope",
    "Invalid scope for response type",
  ],
  [
    "scopes-fit-response-type",
    { ...implicit, response_type: "token", scope: "openid" },
    "invalid_scope",
    "Invalid scope for response type",
  ],
  ["nonce-present", { ...hybrid, nonce: null }, invalid, "Invalid nonce"],
  ["nonce-present", { nonce: "n".repeat(301) }, invalid, "Invalid nonce"],
  ["prompt-alone", { prompt: "none login" }, invalid, "Invalid prompt"],
  ["ui-locales-length", { ui_locales: "v".repeat(101) }, invalid, "Invalid ui_locales"],
  ["max-age-number", { max_age: "-1" }, invalid, "Invalid max_age"],
  ["login-hint-length", { login_hint: "h".repeat(101) }, invalid, "Invalid login_hint"],
  ["acr-values-length", { acr_values: "a".repeat(301) }, invalid, "Invalid acr_values"],
];

const changed = (change: Change): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...codeRequest, ...change }).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

test.each(rows)("%s refuses %o on the hosted page", async (check, change, error, description) => {
  const { browser, call, reasons } = await openTestSandbox();
  const url = authorizeUrl(changed(change));
  const answer = await call(new URL(url).pathname + new URL(url).search);
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toMatch(/\/accounts\/home\/error\?errorId=/);
  const page = await browser().open(url);
  expect(page.status).toBe(200);
  expect(shownError(page)).toEqual([error, description]);
  expect(reasons.at(-1)?.check).toBe(check);
});

test("every check of the authorize endpoint is reached by a row", () => {
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const all = [...anonymousChecks, ...clientChecks, ...typedChecks].map(({ name }) => kebab(name));
  expect(all).toHaveLength(30);
  expect(new Set(rows.map(([check]) => check))).toEqual(new Set(all));
});

test("the reason is kept under client and request id, and the wire does not tell it", async () => {
  const { call, records } = await openTestSandbox();
  const answer = await call(
    `/accounts/connect/authorize?${new URLSearchParams({ ...codeRequest, scope: "openid nope" })}`,
  );
  const kept = await records.get("reasons", `plain:${answer.headers.get("x-request-id")}`);
  expect(kept).toMatchObject({ check: "scopes-allowed", values: { scope: "nope" }, stateHash: sha256Base64Url("s1") });
  expect(JSON.stringify([...answer.headers])).not.toContain("nope");
});

test("other methods and bodies are refused before any check", async () => {
  const { call } = await openTestSandbox();
  expect((await call("/accounts/connect/authorize", { method: "PUT" })).status).toBe(405);
  expect((await call("/accounts/connect/authorize", { method: "POST", body: "{}" })).status).toBe(415);
  expect((await call("/accounts/connect/authorize/callback", { method: "POST" })).status).toBe(405);
  expect((await call("/accounts/connect/authorize/")).status).toBe(404);
  expect((await call("/accounts/CONNECT/Authorize", { method: "PUT" })).status).toBe(405);
});

test("a repeated parameter counts once, by its first value", async () => {
  const { browser } = await openTestSandbox();
  const url = `${authorizeUrl(codeRequest)}&state=s2&redirect_uri=https%3A%2F%2Fevil.example%2F`;
  const visitor = browser();
  const end = await visitor.submit(await visitor.open(url), [["DemoPerson", "an"]]);
  expect(end.url).toMatch(
    /^https:\/\/shop-app\.example\/install\/login\?code=[0-9A-F]{64}&scope=openid%20profile&state=s1/,
  );
});

test.each([
  [{ prompt: "none" }, "error=login_required&state=s1", "#_=_"],
  [{ prompt: "none", response_mode: "fragment" }, "error=login_required&state=s1", ""],
])("without a session, %o goes back to the app as an error", async (change, query, tail) => {
  const { browser } = await openTestSandbox();
  const end = await browser().open(authorizeUrl({ ...codeRequest, ...change }));
  expect(end.url).toContain(query);
  expect(end.url.endsWith("#_=_")).toBe(tail !== "");
});

test("prompt=login and max_age ask for the password again", async () => {
  const { browser, clock } = await openTestSandbox();
  const visitor = browser();
  await visitor.submit(await visitor.open(authorizeUrl(codeRequest)), [["DemoPerson", "an"]]);
  expect((await visitor.open(authorizeUrl(codeRequest))).url).toContain("code=");
  const again = await visitor.open(authorizeUrl({ ...codeRequest, prompt: "login" }));
  expect(again.html).toContain('name="Username"');
  expect((await visitor.submit(again, [["DemoPerson", "an"]])).url).toContain("code=");
  clock.nowMs += 11_000;
  expect((await visitor.open(authorizeUrl({ ...codeRequest, max_age: "10" }))).html).toContain('name="Username"');
});

test.each([
  ["code id_token", []],
  ["code id_token token", []],
  ["id_token", ["name"]],
])("without the setting, the ID token of %s names the claims %o", async (type, names) => {
  const world = buildWorld({
    ...plainWorldFile,
    clients: [
      {
        client_id: "lean",
        require_secret: false,
        grants: ["hybrid", "implicit"],
        access_token_via_browser: true,
        user_claims_in_id_token: false,
      },
    ],
  });
  const { browser } = await openTestSandbox({ world });
  const visitor = browser();
  const login = await visitor.open(
    authorizeUrl({ ...codeRequest, client_id: "lean", response_type: type, nonce: "n1" }),
  );
  const end = await visitor.submit(login, [["DemoPerson", "an"]]);
  const token = new URLSearchParams(new URL(end.url).hash.slice(1)).get("id_token") ?? "";
  const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
  expect(Object.keys(claims).filter((name) => name === "name")).toEqual(names);
});

test("a person who was deactivated meets the login page again, with the reason", async () => {
  const { browser, control } = await openTestSandbox();
  await control("/people/an", { active: false });
  const visitor = browser();
  const again = await visitor.submit(await visitor.open(authorizeUrl(codeRequest)), [["DemoPerson", "an"]]);
  expect(again.url).toContain("/account/login");
  expect(again.html).toContain("đã bị khóa");
});

test("a form_post answer escapes what the app sent", async () => {
  const { browser } = await openTestSandbox();
  const visitor = browser();
  const login = await visitor.open(
    authorizeUrl({ ...codeRequest, response_mode: "form_post", state: '"><script>x</script>' }),
  );
  const page = await visitor.submit(login, [["DemoPerson", "an"]]);
  expect(page.html).not.toContain("<script>x");
  expect(page.headers.get("content-security-policy")).toContain("sha256-orD0/VhH8hLqrLxKHD/HUEMdwqX6/0ve7c5hspX5VJ8=");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
});
