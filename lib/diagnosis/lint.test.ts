import { expect, test } from "vitest";
import { authorizeErrors } from "@/lib/haravan/authorize-errors";
import type { CauseId } from "./cause-ids";
import { lint } from "./lint";
import type { LintRegistration } from "./lint/request";
import { type LintRule, lintRules } from "./lint/rules";
import { clean, clientId, install, lintExamples, login, type Params, urlOf } from "./lint/testing/examples";
import { findings, only, registration, rules } from "./lint/testing/lint-url";

test("a clean URL gives nothing, for either flow", () => {
  expect(findings(urlOf())).toEqual([]);
  const code = { response_type: "code", response_mode: "query" };
  expect(findings(urlOf(code), { ...registration, response_type: "code" })).toEqual([]);
  expect(lint({ authorize_url: urlOf(code) })).toEqual([]);
});

test("the tool's own sandbox is no other host", () => {
  expect(rules(urlOf({}, "http://127.0.0.1:3000/sandbox/accounts/connect/authorize"))).toEqual([]);
  const endpoint = "https://sandbox.example/accounts/connect/authorize";
  expect(rules(urlOf({}, endpoint), { ...registration, authorize_endpoint: endpoint })).toEqual([]);
});

test.each(Object.keys(lintRules) as LintRule[])("%s is raised by its example", (rule) => {
  expect(lint(lintExamples[rule]).map((finding) => finding.rule)).toContain(rule);
});

interface Violation {
  readonly change: Params;
  readonly cause: CauseId;
  readonly of?: LintRegistration;
}

/** One violation for each row of the server's table; the ids are those of lib/haravan/authorize-errors. */
const violations: Readonly<Record<string, Violation | "only the server knows">> = {
  "request-object-twice": {
    change: { request: "x", request_uri: "https://a.vn/r" },
    cause: "request-parameter-invalid",
  },
  "request-uri-unsupported": { change: { request_uri: "https://a.vn/r" }, cause: "request-parameter-invalid" },
  "client-id-missing": { change: { client_id: undefined }, cause: "request-parameter-invalid" },
  "client-unknown": { change: { client_id: "f".repeat(32) }, cause: "client-unknown" },
  "request-object-invalid": { change: { request: "a.b.c" }, cause: "request-parameter-invalid" },
  "request-object-differs": "only the server knows",
  "request-object-missing": "only the server knows",
  "client-not-oidc": "only the server knows",
  "redirect-uri-unregistered": {
    change: { redirect_uri: "https://app.example.vn/callback" },
    cause: "redirect-uri-mismatch",
  },
  "response-type-missing": { change: { response_type: undefined }, cause: "response-type-unsupported" },
  "response-type-unsupported": { change: { response_type: "code,id_token" }, cause: "response-type-unsupported" },
  "code-challenge-required": {
    change: {},
    cause: "pkce-challenge-missing",
    of: { ...registration, pkce: "required" },
  },
  "code-challenge-invalid": {
    change: { code_challenge: "short", code_challenge_method: "S256" },
    cause: "pkce-method-unsupported",
  },
  "code-challenge-method": {
    change: { code_challenge: "a".repeat(43), code_challenge_method: "plain" },
    cause: "pkce-method-unsupported",
  },
  "response-mode-combination": { change: { response_mode: "query" }, cause: "response-mode-invalid" },
  "response-mode-unknown": { change: { response_mode: "form-post" }, cause: "response-mode-invalid" },
  "grant-type-not-allowed": {
    change: {},
    cause: "grant-not-allowed-for-client",
    of: { ...registration, response_type: "code" },
  },
  "browser-token-not-allowed": { change: { response_type: "code token" }, cause: "grant-not-allowed-for-client" },
  "scope-missing": { change: { scope: undefined }, cause: "request-parameter-invalid" },
  "openid-scope-missing": { change: { scope: "com.read_orders" }, cause: "scope-openid-missing" },
  "scope-unknown-or-not-allowed": { change: { scope: "openid read_orders" }, cause: "scope-unknown" },
  "identity-scope-without-openid": {
    change: { scope: "profile email", response_type: "code" },
    cause: "scope-openid-missing",
    of: { client_id: clientId },
  },
  "scope-for-response-type": {
    change: { response_type: "id_token", scope: "openid com.read_shop" },
    cause: "request-parameter-invalid",
    of: { client_id: clientId },
  },
  "nonce-invalid": { change: { nonce: undefined }, cause: "nonce-missing" },
  "prompt-invalid": { change: { prompt: "none login" }, cause: "request-parameter-invalid" },
  "ui-locales-invalid": { change: { ui_locales: "v".repeat(101) }, cause: "request-parameter-invalid" },
  "max-age-invalid": { change: { max_age: "soon" }, cause: "request-parameter-invalid" },
  "login-hint-invalid": { change: { login_hint: "l".repeat(101) }, cause: "request-parameter-invalid" },
  "acr-values-invalid": { change: { acr_values: "a".repeat(301) }, cause: "request-parameter-invalid" },
};

test.each(authorizeErrors.map(({ id }) => id))("row %s is found before the server finds it", (id) => {
  const violation = violations[id];
  expect(violation).toBeDefined();
  if (violation === undefined || violation === "only the server knows") return;
  const found = findings(urlOf(violation.change), violation.of);
  expect(found[0]).toMatchObject({ severity: "error", cause: violation.cause });
});

test("of two rows the one that the server checks first comes first", () => {
  const both = { redirect_uri: "https://app.example.vn/callback", scope: "openid read_orders", nonce: undefined };
  expect(only(both)).toEqual(["redirect-uri-unregistered", "scope-unknown", "nonce-missing"]);
});

test("lengths that the server takes for absence are counted", () => {
  const long: readonly (readonly [Params, LintRule, object])[] = [
    [{ client_id: "c".repeat(101) }, "parameter-too-long", { length: 101, limit: 100 }],
    [{ redirect_uri: `https://a.vn/${"r".repeat(400)}` }, "redirect-uri-too-long", { length: 413, limit: 400 }],
    [{ nonce: clean.nonce.repeat(20) }, "parameter-too-long", { length: 480, limit: 300 }],
    [{ scope: `openid ${"com.read_orders ".repeat(19)}`.trim() }, "scope-too-long", { length: 310, limit: 300 }],
  ];
  for (const [change, rule, detail] of long) {
    expect(findings(urlOf(change))).toContainEqual(expect.objectContaining({ rule, detail }));
  }
});

test("state and nonce are judged, and only a word that everybody writes is shown", () => {
  expect(only({ state: undefined })).toEqual(["state-missing"]);
  expect(only({ state: "abc", nonce: "nonce" })).toEqual(["nonce-constant", "state-constant"]);
  expect(only({ state: clean.nonce })).toEqual(["state-equals-nonce"]);
  expect(only({ state: "k3vQ0yP7", nonce: "1732245600" })).toEqual(["nonce-short", "state-short"]);
  expect(only({ state: "abababababababababab", nonce: "1732245600000000" })).toEqual([
    "nonce-guessable",
    "state-guessable",
  ]);
  expect(only({ nonce: undefined, response_type: "code", response_mode: "query" }, { client_id: clientId })).toEqual([
    "nonce-absent",
  ]);
  expect(findings(urlOf({ state: "abc" }))[0]?.found).toBe("abc");
  expect(findings(urlOf({ state: "k3vQ0yP7" }))[0]?.found).toBeNull();
});

const pkce = { code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "S256" };

test("a PKCE challenge is judged by length, letters and method", () => {
  expect(only(pkce)).toEqual(["pkce-undocumented"]);
  expect(only({ ...pkce, code_challenge_method: undefined })).toContain("pkce-method-missing");
  expect(only({ ...pkce, code_challenge_method: "s256" })).toContain("pkce-method-unknown");
  expect(only({ ...pkce, code_challenge: `${pkce.code_challenge}=` })).toContain("pkce-challenge-alphabet");
  expect(only({ code_challenge_method: "S256" })).toEqual(["pkce-method-alone"]);
});

test("what comes back, and where", () => {
  expect(only({ response_mode: undefined })).toEqual(["response-mode-absent"]);
  expect(only({ response_mode: "fragment" })).toEqual(["response-mode-fragment"]);
  expect(only({ response_type: "id_token code" })).toEqual([]);
  const suggested = (response_type: string) => findings(urlOf({ response_type }))[0]?.suggestion;
  expect(suggested("code,id_token")).toBe("code id_token");
  expect(suggested("Code")).toBe("code");
  expect(suggested("code id_tokne")).toBe("code id_token");
  expect(findings(urlOf({ response_mode: "form-post" }))[0]?.suggestion).toBe("form_post");
});

test.each([
  ["https://accounts.haravan.com/connect/token", "address-path"],
  ["https://accounts.haravan.com/connect/authorize/", "address-path"],
  ["https://shop.myharavan.com/admin/oauth/authorize", "address-host"],
  ["https://apis.haravan.com/connect/authorize", "address-host"],
  ["https://login.example/connect/authorize", "address-host-unknown"],
  ["http://accounts.haravan.com/connect/authorize", "address-not-https"],
  ["/connect/authorize", "address-relative"],
  ["accounts.haravan.com/connect/authorize", "address-relative"],
  ["undefined/connect/authorize", "address-placeholder"],
  ["https://", "address-broken"],
  ["https://[/connect/authorize", "address-broken"],
] as const)("the address %s: %s", (address, rule) => {
  expect(rules(urlOf({}, address))).toEqual([rule]);
});

test("a URL that is none gives one finding, not a list of what it lacks", () => {
  expect(rules("")).toEqual(["address-relative"]);
  expect(rules("hello")).toEqual(["address-relative"]);
});

test("line breaks and white space are found wherever they stand", () => {
  const broken = findings(urlOf().replace(clientId, `${clientId.slice(0, 9)}\n  ${clientId.slice(9)}`));
  expect(broken[0]).toMatchObject({ rule: "line-break", at: "authorize_url.client_id", detail: { count: 1 } });
  expect(broken.map(({ rule }) => rule)).toContain("client-id-white-space");
  expect(rules(` ${urlOf()}\n`)).toEqual(["address-white-space"]);
  expect(only({ state: `${clean.state} ` })).toEqual(["parameter-white-space"]);
  expect(only({ client_id: ` ${clientId}` })).toEqual(["client-id-white-space"]);
  expect(rules(`${urlOf()}#_=_`)).toEqual(["address-fragment"]);
});

test("parameters that nobody reads, that are misspelt, sent twice or badly escaped", () => {
  expect(only({ shop: "a" })).toEqual(["parameter-unknown"]);
  const [misspelt] = findings(urlOf({ state: undefined, stat: clean.state }));
  expect(misspelt).toMatchObject({ rule: "parameter-misspelt", found: "stat", suggestion: "state" });
  expect(only({ redirect_uri: undefined, redirect_url: login })).toEqual([
    "redirect-uri-missing",
    "parameter-misspelt",
  ]);
  expect(rules(`${urlOf()}&scope=openid`)).toEqual(["parameter-repeated"]);
  expect(rules(urlOf().replace("state=", "state=%zz"))).toContain("parameter-escape-broken");
});

test("a missing or unset client_id is not an unknown one", () => {
  expect(only({ client_id: "undefined" })).toEqual(["client-id-placeholder"]);
  expect(only({ client_id: "" })).toEqual(["client-id-missing"]);
  expect(only({ client_id: "my-app" }, {})).toEqual(["client-id-shape"]);
});

test("what is secret is named and never repeated", () => {
  const canary = "canary4f9d2b";
  const urls = [
    urlOf({ client_secret: canary }),
    urlOf({ access_token: canary, code: canary, code_verifier: canary }),
    urlOf({ clientSecret: canary, api_key: canary, password: canary, client_assertion: canary }),
    urlOf({ redirect_uri: `https://app.example.vn/cb?access_token=${canary}` }),
    urlOf({ redirect_uri: `https://me:${canary}@app.example.vn/cb` }),
    urlOf({ client_id: `${canary}${"0".repeat(52)}` }),
    urlOf({ state: canary, nonce: canary }),
    urlOf({ request: canary, id_token_hint: canary }),
    urlOf({}, `https://me:${canary}@accounts.haravan.com/connect/authorize`),
    `${urlOf()}#access_token=${canary}`,
    urlOf({ redirect_uri: encodeURIComponent(`https://app.example.vn/cb?token=${canary}`) }),
  ];
  for (const url of urls) {
    const found = findings(url);
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain(canary);
  }
  expect(only({ client_secret: canary })).toEqual(["secret-in-url"]);
});

test("a registration is judged by itself", () => {
  const of = (registered: LintRegistration) =>
    lint({ registration: registered }).map(({ rule, at }) => `${rule} ${at.replace("registration.", "")}`);
  expect(of(registration)).toEqual(["scope-owner-only scopes"]);
  expect(of({ redirect_urls: [] })).toEqual(["redirect-urls-missing redirect_urls"]);
  expect(
    of({ redirect_urls: ["http://localhost:3000/install/login", "http://shop.vn/cb", "/cb", `${login}#a`] }),
  ).toEqual([
    "redirect-uri-relative redirect_urls[2]",
    "redirect-uri-fragment redirect_urls[3]",
    "redirect-uri-http redirect_urls[1]",
    "redirect-uri-localhost redirect_urls[0]",
  ]);
  expect(of({ redirect_urls: [login, login.toUpperCase()] })).toEqual([
    "redirect-url-repeated redirect_urls[1]",
    "redirect-url-single redirect_urls",
  ]);
  expect(of({ redirect_urls: ["https://a1b2.ngrok-free.app/a", install] })).toEqual([
    "redirect-uri-tunnel redirect_urls[0]",
  ]);
  expect(of({ scopes: ["openid", "read_orders", "grant_service", "offline_access"] })).toEqual([
    "scope-unknown scopes",
    "scope-owner-only scopes",
  ]);
  expect(of({ response_type: "code id_token", response_mode: "query" })).toEqual(["response-mode-query response_mode"]);
  expect(of({ client_id: "undefined" })).toEqual(["client-id-placeholder client_id"]);
  expect(of({})).toEqual([]);
});
