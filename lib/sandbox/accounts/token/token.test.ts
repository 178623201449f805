import { expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../../testing/open-test-sandbox";
import { redirectUri } from "../../testing/plain-world";
import {
  clientChecks,
  codeChecksAfterBurning,
  codeChecksBeforeBurning,
  grantChecks,
  machineChecks,
  rawChecks,
  refreshChecks,
} from "./checks";

type Fields = Readonly<Record<string, string | null>>;

const verifier = "v".repeat(43);
const challenge = "1wW8ViQSjCjSprnqtQpTIvoLhZXDfbNdvmzqvSTSrIo";

const rowsWithoutCode: readonly (readonly [check: string, fields: Fields, error: string])[] = [
  ["client-identified", { client_id: null }, "invalid_client"],
  ["client-identified", { client_id: "c".repeat(101) }, "invalid_client"],
  ["client-identified", { client_secret: "s".repeat(101) }, "invalid_client"],
  ["client-known", { client_id: "nobody" }, "invalid_client"],
  ["client-known", { client_id: "off", client_secret: "off-secret" }, "invalid_client"],
  ["client-known", { client_id: "nowhere", client_secret: "nowhere-secret" }, "invalid_client"],
  ["secret-right", { client_secret: "plain-secreT" }, "invalid_client"],
  ["secret-right", { client_secret: null }, "invalid_client"],
  ["secret-right", { client_id: "late", client_secret: "late-secret" }, "invalid_client"],
  ["client-protocol", { client_id: "federated", client_secret: "federated-secret" }, "invalid_client"],
  ["grant-type-present", { grant_type: null }, "unsupported_grant_type"],
  ["grant-type-present", { grant_type: "g".repeat(101) }, "unsupported_grant_type"],
  ["grant-type-known", { grant_type: "code" }, "unsupported_grant_type"],
  ["grant-type-allowed", { grant_type: "password", username: "an", password: "an" }, "unauthorized_client"],
  ["grant-type-allowed", { grant_type: "urn:ietf:params:oauth:grant-type:device_code" }, "unauthorized_client"],
  ["grant-type-allowed", { client_id: "robot", client_secret: "robot-secret" }, "unauthorized_client"],
  ["code-present", { code: null }, "invalid_grant"],
  ["code-length", { code: "A".repeat(101) }, "invalid_grant"],
  ["code-known", { code: "A".repeat(64) }, "invalid_grant"],
  ["refresh-token-present", { grant_type: "refresh_token" }, "invalid_request"],
  ["refresh-token-length", { grant_type: "refresh_token", refresh_token: "A".repeat(101) }, "invalid_grant"],
  ["refresh-token-known", { grant_type: "refresh_token", refresh_token: "A".repeat(64) }, "invalid_grant"],
  ["machine-scopes-allowed", { ...machine("robot"), scope: "nope" }, "invalid_scope"],
  ["machine-scopes-allowed", { ...machine("robot"), scope: "com.read_products offline_access" }, "invalid_scope"],
  ["machine-no-identity", { ...machine("robot"), scope: "openid" }, "invalid_scope"],
  ["machine-no-offline", { ...machine("robot-offline"), scope: "offline_access" }, "invalid_scope"],
];

interface CodeRow {
  readonly check: string;
  /** Changes to the authorize request and to the token request. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly sent?: Fields;
  readonly waitMs?: number;
  readonly disabled?: true;
  readonly error: string;
  readonly burnt: boolean;
}

const pkce = { client_id: "proof", code_challenge: challenge, code_challenge_method: "S256" };
const proof = { client_id: "proof", client_secret: "proof-secret" };
const other = { client_id: "second", client_secret: "second-secret" };

const rowsWithCode: readonly CodeRow[] = [
  { check: "secret-right", sent: { client_secret: "no" }, error: "invalid_client", burnt: false },
  { check: "grant-type-known", sent: { grant_type: "code" }, error: "unsupported_grant_type", burnt: false },
  { check: "code-of-this-client", sent: other, error: "invalid_grant", burnt: false },
  { check: "code-not-expired", sent: { redirect_uri: null }, waitMs: 300_001, error: "invalid_grant", burnt: true },
  { check: "redirect-uri-present", sent: { redirect_uri: "" }, error: "unauthorized_client", burnt: true },
  {
    check: "redirect-uri-same",
    sent: { redirect_uri: redirectUri.toUpperCase() },
    error: "invalid_grant",
    burnt: true,
  },
  { check: "verifier-present", asked: pkce, sent: proof, error: "invalid_grant", burnt: true },
  {
    check: "verifier-length",
    asked: pkce,
    sent: { ...proof, code_verifier: "v".repeat(42) },
    error: "invalid_grant",
    burnt: true,
  },
  {
    check: "verifier-matches",
    asked: pkce,
    sent: { ...proof, code_verifier: "w".repeat(43) },
    error: "invalid_grant",
    burnt: true,
  },
  { check: "verifier-expected", sent: { code_verifier: verifier }, error: "invalid_grant", burnt: true },
  { check: "person-active", disabled: true, error: "invalid_grant", burnt: true },
];

function machine(id: string): Fields {
  return { grant_type: "client_credentials", client_id: id, client_secret: "robot-secret" };
}

const form = (code: string, fields: Fields = {}): Record<string, string> => {
  const whole: Fields = {
    grant_type: "authorization_code",
    client_id: "plain",
    client_secret: "plain-secret",
    code,
    redirect_uri: redirectUri,
    ...fields,
  };
  return Object.fromEntries(Object.entries(whole).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
};

const send = (at: TestSandbox, code: string, fields?: Fields) => at.post("/accounts/connect/token", form(code, fields));

test.each(rowsWithoutCode)("%s refuses %o", async (check, fields, error) => {
  const at = await openTestSandbox();
  const answer = await send(at, "x", fields);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ error });
  expect(answer.headers.get("cache-control")).toContain("no-store");
  expect(answer.headers.get("www-authenticate")).toBeNull();
  expect(at.reasons.at(-1)?.check).toBe(check);
});

test.each(rowsWithCode)("$check refuses, the code is burnt: $burnt", async (row) => {
  const at = await openTestSandbox();
  const code = await at.code(row.asked ?? {});
  at.clock.nowMs += row.waitMs ?? 0;
  if (row.disabled) await at.control("/people/an", { active: false });
  const answer = await send(at, code, row.sent);
  expect([answer.status, await answer.json()]).toEqual([400, { error: row.error }]);
  expect(at.reasons.at(-1)?.check).toBe(row.check);
  at.clock.nowMs -= row.waitMs ?? 0;
  if (row.disabled) await at.control("/people/an", { active: true });
  const right = row.asked === pkce ? { ...proof, code_verifier: verifier } : {};
  const second = await send(at, code, right);
  expect(second.status).toBe(row.burnt ? 400 : 200);
  if (row.burnt) expect(at.reasons.at(-1)?.check).toBe("code-known");
});

test("a request that is no form is refused before the client is looked at, and burns nothing", async () => {
  const at = await openTestSandbox();
  const code = await at.code();
  const tries: RequestInit[] = [
    { method: "GET" },
    { method: "PUT", body: new URLSearchParams(form(code)) },
    { method: "POST", body: JSON.stringify(form(code)), headers: { "content-type": "application/json" } },
  ];
  for (const init of tries) {
    const answer = await at.call("/accounts/connect/token", init);
    expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_request" }]);
    expect(at.reasons.at(-1)?.check).toBe("form-posted");
  }
  expect((await send(at, code)).status).toBe(200);
});

test("consent to nothing that the token endpoint knows leaves a code without scopes", async () => {
  const at = await openTestSandbox();
  const code = await at.code();
  const { createHash } = await import("node:crypto");
  const key = createHash("sha256").update(code).digest("hex");
  const kept = await at.records.get("codes", key);
  if (kept === undefined) throw new Error("the code is not kept as its hash");
  await at.records.put("codes", key, { ...kept, scopes: [] });
  expect(await (await send(at, code)).json()).toEqual({ error: "invalid_request" });
  expect(at.reasons.at(-1)?.check).toBe("code-has-scopes");
});

test("every check of the token endpoint is reached by a test of this file", () => {
  const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const lists = [
    rawChecks,
    clientChecks,
    grantChecks,
    codeChecksBeforeBurning,
    codeChecksAfterBurning,
    refreshChecks,
    machineChecks,
  ];
  const all = lists.flatMap((list) => list.map(({ name }) => kebab(name)));
  const elsewhere = [
    "form-posted",
    "code-has-scopes",
    "refresh-token-not-expired",
    "refresh-token-of-this-client",
    "offline-access-allowed",
    "refresh-token-not-consumed",
    "refresh-person-active",
    // They need stores, and are reached where apps are uninstalled.
    "code-install-current",
    "refresh-install-current",
  ];
  const reached = [...rowsWithoutCode.map(([check]) => check), ...rowsWithCode.map(({ check }) => check), ...elsewhere];
  expect(new Set(reached)).toEqual(new Set(all));
});

test("a good exchange answers tokens with the granted scopes, once", async () => {
  const at = await openTestSandbox();
  const code = await at.code({ scope: "com.read_products openid offline_access", nonce: "n1" });
  const answer = await (await send(at, code)).json();
  expect(answer).toMatchObject({
    access_token: expect.stringMatching(/^[0-9A-F]{64}$/),
    refresh_token: expect.stringMatching(/^[0-9A-F]{64}$/),
    id_token: expect.stringMatching(/^eyJ/),
    expires_in: 57_600,
    token_type: "Bearer",
    scope: "com.read_products openid offline_access",
  });
  expect((await send(at, code)).status).toBe(400);
});

test("of twenty exchanges of one code at once exactly one succeeds", async () => {
  const at = await openTestSandbox();
  const code = await at.code();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(at, code)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 400)]);
});

test("Basic credentials are form-decoded and win over the body", async () => {
  const at = await openTestSandbox();
  const basic = (text: string) => ({ authorization: `bAsIc ${Buffer.from(text).toString("base64")}` });
  const fields = form("A".repeat(64), { client_secret: "wrong" });
  const error = async (headers: Record<string, string>) =>
    (await at.post("/accounts/connect/token", fields, headers)).json();
  expect(await error(basic("plain:plain%2Dsecret"))).toEqual({ error: "invalid_grant" });
  expect(await error(basic("plain"))).toEqual({ error: "invalid_client" });
  expect(await error({ authorization: "Basic ???" })).toEqual({ error: "invalid_client" });
});
