import { afterAll, beforeAll, expect, test } from "vitest";
import { listApiKeys } from "@/lib/db/list-api-keys";
import { revokeApiKey } from "@/lib/db/revoke-api-key";
import { ApiProblem } from "@/lib/http/api-problem";
import { limitGuests } from "./limit-guests";
import type { ApiPath } from "./operations";
import { type ApiWorld, type Ask, type Asked, openApi } from "./testing/open-api";

let api: ApiWorld;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const runs = async (): Promise<number> => (await api.ask("/api/runs")).json.runs.length;

/** Every refusal of ours: a problem document that names its kind, says it was us, and repeats nothing that was sent. */
function expectRefusal(answer: Asked, status: number, code: string): void {
  expect(`${answer.status} ${answer.json?.type}`).toBe(`${status} ${api.flow.ctx.env.appOrigin}/errors/${code}`);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(ApiProblem.parse(answer.json)).toMatchObject({ status, party: "tool" });
  expect(answer.text).not.toContain("canary");
}

const own = { provider: "sandbox", client_id: "canary-id", client_secret: "canary-secret", code: "canary-code" };
const signed = { kind: "launch", registration: "canary", url: "https://canary/?hmac=canary" };
const pasted = "canary-pasted-token-0123456789abcdef";
const json = (value: unknown): Ask => ({ json: value });

const bodies: readonly (readonly [path: ApiPath, how: Ask, status: number, code: string, field?: string])[] = [
  ...(
    [
      "/api/diagnose",
      "/api/lint",
      "/api/exchange",
      "/api/installs",
      "/api/signatures",
      "/api/sandbox/apps",
      "/api/installations",
    ] as const
  ).flatMap((path): (readonly [ApiPath, Ask, number, string])[] => [
    [path, { body: '{"canary": ' }, 400, "malformed-json"],
    [path, { body: "canary" }, 400, "malformed-json"],
    [path, { body: "" }, 400, "empty-body"],
    [path, { body: " \n" }, 400, "empty-body"],
    [path, { body: "{}", headers: { "content-type": "text/plain" } }, 415, "unsupported-type"],
    [path, { body: "a=1", headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "unsupported-type"],
    [path, { body: "{}", headers: { "content-encoding": "gzip" } }, 415, "unsupported-type"],
    [path, { body: JSON.stringify({ client_message: "c".repeat(2_000_000) }) }, 413, "too-large"],
    [path, json([]), 400, "bad-field"],
    [path, json(null), 400, "bad-field"],
    [path, json(7), 400, "bad-field"],
    [path, json("canary"), 400, "bad-field"],
  ]),
  [
    "/api/installs",
    json({ scopes: Array.from({ length: 4 }, (_, n) => `${n}${"x".repeat(98)}`) }),
    400,
    "bad-field",
    "scopes",
  ],
  ["/api/diagnose", json({}), 400, "bad-field", ""],
  ["/api/diagnose", json({ request: "canary" }), 400, "bad-field", "request"],
  ["/api/diagnose", json({ response: { status: "400" } }), 400, "bad-field", "response.status"],
  ["/api/diagnose", json({ response: { headers: { a: {} } } }), 400, "bad-field", "response.headers.a"],
  ["/api/diagnose", json({ observed: { code_age_s: "canary" } }), 400, "bad-field", "observed.code_age_s"],
  ["/api/diagnose", json({ cases: "canary" }), 400, "bad-field", "cases"],
  ["/api/diagnose", json({ cases: [{ step: "api" }, { step: 7 }] }), 400, "bad-field", "cases[1].step"],
  ["/api/diagnose", json({ cases: Array(501).fill({ step: "api" }) }), 400, "bad-field", "cases"],
  ["/api/diagnose", json({ text: 7 }), 400, "bad-field", "text"],
  ["/api/diagnose", json({ text: "" }), 400, "bad-field", "text"],
  ["/api/lint", json({}), 400, "bad-field", ""],
  ["/api/lint", json({ leg: "install" }), 400, "bad-field", ""],
  ["/api/lint", json({ authorize_url: 7 }), 400, "bad-field", "authorize_url"],
  ["/api/lint", json({ authorize_url: ["canary"] }), 400, "bad-field", "authorize_url"],
  ["/api/lint", json({ authorize_url: "c".repeat(32_769) }), 400, "bad-field", "authorize_url"],
  ["/api/lint", json({ authorize_url: "a", leg: "canary" }), 400, "bad-field", "leg"],
  ["/api/lint", json({ registration: "canary" }), 400, "bad-field", "registration"],
  ["/api/lint", json({ registration: { scopes: "canary" } }), 400, "bad-field", "registration.scopes"],
  ["/api/lint", json({ registration: { scopes: ["a", 7] } }), 400, "bad-field", "registration.scopes[1]"],
  ["/api/lint", json({ registration: { pkce: true } }), 400, "bad-field", "registration.pkce"],
  ["/api/lint", json({ registration: { redirect_urls: Array(51).fill("a") } }), 400, "bad-field"],
  ["/api/lint", json({ registration: { client_secret: "canary" } }), 400, "bad-field", "registration.client_secret"],
  ["/api/exchange", json({ ...own, code: 7 }), 400, "bad-field", "code"],
  ["/api/exchange", json({ ...own, code: ["canary"] }), 400, "bad-field", "code"],
  ["/api/exchange", json({ ...own, code: "x".repeat(4097) }), 400, "bad-field", "code"],
  ["/api/exchange", json({ ...own, redirect_uri: "canary\r\nx: y" }), 400, "bad-field", "redirect_uri"],
  ["/api/exchange", json({ ...own, token_endpoint: "https://canary" }), 400, "bad-field", "token_endpoint"],
  ["/api/exchange", json({ ...own, provider: "https://canary" }), 400, "bad-field", "provider"],
  ["/api/exchange", json({ ...own, store: "yes" }), 400, "bad-field", "store"],
  ["/api/exchange", json({ ...own, store: true }), 400, "bad-field", "store"],
  ["/api/exchange", json({ ...own, times: 3 }), 400, "bad-field", "times"],
  ["/api/exchange", json({ ...own, extra: [{ name: "a" }] }), 400, "bad-field", "extra[0].value"],
  ["/api/exchange", json({ ...own, extra: [{ name: "a", value: "b", c: 1 }] }), 400, "bad-field", "extra[0].c"],
  ["/api/exchange", json({ ...own, registration: "canary" }), 400, "bad-field", "registration"],
  ["/api/exchange", json({ ...own, client_id: undefined }), 400, "bad-field", "client_id"],
  ["/api/exchange", json({ ...own, code: undefined }), 400, "bad-field", "code"],
  ["/api/exchange", json({ ...own, code_of_run: "canary" }), 400, "bad-field", "code_of_run"],
  ["/api/exchange", json({ ...own, refresh_token: "canary" }), 400, "bad-field", "refresh_token"],
  ["/api/exchange", json({ ...own, grant_type: "refresh_token" }), 400, "bad-field", "refresh_token"],
  ["/api/exchange", json({ ...own, grant_type: "password" }), 400, "bad-field", "grant_type"],
  ["/api/exchange", json({ rehearse: "json-body" }), 400, "bad-field", "code_of_run"],
  ["/api/exchange", json({ rehearse: "json-body", code_of_run: "x", code: "canary" }), 400, "bad-field", "code"],
  ["/api/exchange", json({ rehearse: "json-body", code_of_run: "x" }), 404, "not-found"],
  ["/api/exchange", json({ registration: "canary", code: "canary" }), 404, "not-found"],
  ["/api/signatures", json({ ...signed, kind: "canary" }), 400, "bad-field", "kind"],
  ["/api/signatures", json({ ...signed, registration: 7 }), 400, "bad-field", "registration"],
  ["/api/signatures", json({ kind: "launch", url: "canary" }), 400, "bad-field", "registration"],
  ["/api/signatures", json({ ...signed, url: undefined }), 400, "bad-field", "url"],
  ["/api/signatures", json({ ...signed, query: "canary" }), 400, "bad-field", "query"],
  ["/api/signatures", json({ ...signed, body: "canary" }), 400, "bad-field", "body"],
  ["/api/signatures", json({ ...signed, secret: "canary" }), 400, "bad-field", "secret"],
  ["/api/signatures", json({ ...signed, url: "c".repeat(16_385) }), 400, "bad-field", "url"],
  ["/api/signatures", json({ ...signed, kind: "webhook", hmac: "canary" }), 400, "bad-field", "url"],
  ["/api/signatures", json({ kind: "webhook", registration: "canary", hmac: "a" }), 400, "bad-field", "body"],
  ["/api/signatures", json({ kind: "webhook", registration: "canary", body: "a" }), 400, "bad-field", "hmac"],
  [
    "/api/signatures",
    json({ kind: "webhook", registration: "canary", body_base64: "canary!", hmac: "a" }),
    400,
    "bad-field",
    "body_base64",
  ],
  ["/api/signatures", json(signed), 404, "not-found"],
  ["/api/installations", json({}), 400, "bad-field", "access_token"],
  ["/api/installations", json({ access_token: 7 }), 400, "bad-field", "access_token"],
  ["/api/installations", json({ access_token: "canary" }), 400, "bad-field", "access_token"],
  ["/api/installations", json({ access_token: "Bearer canary canary" }), 400, "bad-field", "access_token"],
  ["/api/installations", json({ access_token: "eyJjYW5hcnki.eyJjYW5hcnki.canary" }), 400, "bad-field", "access_token"],
  ["/api/installations", json({ access_token: "https://canary/?code=canary" }), 400, "bad-field", "access_token"],
  ["/api/installations", json({ token_response: 7 }), 400, "bad-field", "token_response"],
  ["/api/installations", json({ token_response: "canary" }), 400, "bad-field", "token_response"],
  ["/api/installations", json({ token_response: { error: "canary" } }), 400, "bad-field", "token_response"],
  ["/api/installations", json({ token_response: { access_token: "canary" } }), 400, "bad-field"],
  [
    "/api/installations",
    json({ token_response: { access_token: "canary-0123456789abcdef", token_type: "Bearer", scope: ["canary"] } }),
    400,
    "bad-field",
    "token_response.scope",
  ],
  ["/api/installations", json({ access_token: pasted, registration: "canary" }), 400, "bad-field", "registration"],
  ["/api/installations", json({ access_token: pasted, scopes: ["canary"] }), 400, "bad-field", "scopes"],
  ["/api/installations", json({ access_token: pasted, kind: "canary" }), 400, "bad-field", "kind"],
  ["/api/installations", json({ access_token: pasted, api_host: "https://canary" }), 400, "bad-field", "api_host"],
  ["/api/installations", json({ access_token: pasted, store_name: "" }), 400, "bad-field", "store_name"],
  ["/api/sandbox/apps", json({}), 400, "bad-field", "name"],
  ["/api/sandbox/apps", json({ name: "" }), 400, "bad-field", "name"],
  ["/api/sandbox/apps", json({ name: "n".repeat(101) }), 400, "bad-field", "name"],
  ["/api/sandbox/apps", json({ name: "a", client_secret: "canary" }), 400, "bad-field", "client_secret"],
  ["/api/sandbox/apps", json({ name: "a", owner: "canary" }), 400, "bad-field", "owner"],
  ["/api/sandbox/apps", json({ name: "a", pkce: "canary" }), 400, "bad-field", "pkce"],
  ["/api/sandbox/apps", json({ name: "a", grants: [] }), 400, "bad-field", "grants"],
  ["/api/sandbox/apps", json({ name: "a", grants: ["password"] }), 400, "bad-field", "grants[0]"],
  ["/api/sandbox/apps", json({ name: "a", code_lifetime: 0 }), 400, "bad-field", "code_lifetime"],
  ["/api/sandbox/apps", json({ name: "a", id_token_lifetime: "300" }), 400, "bad-field", "id_token_lifetime"],
  ["/api/sandbox/apps", json({ name: "a", scenario: "canary" }), 400, "bad-field", "scenario"],
  ["/api/sandbox/apps", json({ name: "a", app_url: "http://canary.example" }), 400, "bad-field", "app_url"],
  ["/api/sandbox/apps", json({ name: "a", redirect_uris: [] }), 400, "bad-field", "redirect_uris"],
  [
    "/api/sandbox/apps",
    json({ name: "a", redirect_uris: ["/a", "http://canary/"] }),
    400,
    "bad-field",
    "redirect_uris[1]",
  ],
  [
    "/api/sandbox/apps",
    json({ name: "a", redirect_uris: ["/canary", "/canary"] }),
    400,
    "bad-field",
    "redirect_uris[1]",
  ],
  ["/api/sandbox/apps", json({ name: "a", scopes: ["openid", "com.canary"] }), 400, "bad-field", "scopes[1]"],
  ["/api/installs", json({ flow: "canary" }), 400, "bad-field", "flow"],
  ["/api/installs", json({ scopes: ["a b"] }), 400, "bad-field", "scopes[0]"],
  ["/api/installs", json({ registrationId: "canary" }), 400, "bad-field", "registrationId"],
];

for (const [path, how, status, code, field] of bodies) {
  const sent = (how.body ?? JSON.stringify(how.json)).slice(0, 60);
  test(`POST ${path} with ${sent} ${Object.values(how.headers ?? {})} is ${status} ${code}`, async () => {
    const before = await runs();
    const answer = await api.ask(path, { method: "POST", ...how });
    expectRefusal(answer, status, code);
    if (field !== undefined) {
      expect(answer.json.field).toBe(field);
      expect(answer.json.errors[0].path).toBe(field);
      if (field !== "") expect(answer.json.detail).toContain(field);
    }
    expect(await runs()).toBe(before);
  });
}

test("malformed JSON is told by its place", async () => {
  const { json: problem } = await api.ask("/api/diagnose", { body: '{\n  "step": api\n}' });
  expect(problem).toMatchObject({ offset: 12, line: 2, column: 11, expected: "a value" });
  expect(problem.detail).toContain("line 2");
});

test("the words are in the language asked for", async () => {
  const ask = async (how: Ask) => (await api.ask("/api/diagnose", { json: {}, ...how })).json.title;
  const vietnamese = await ask({ query: "?lang=vi" });
  expect(vietnamese).not.toBe(await ask({}));
  expect(await ask({ headers: { "accept-language": "vi-VN,vi;q=0.9,en;q=0.5" } })).toBe(vietnamese);
  expect(await ask({ query: "?lang=en", headers: { "accept-language": "vi" } })).toBe(await ask({}));
});

const closed = [
  ["/api/installs", "POST"],
  ["/api/runs", "GET"],
  ["/api/runs/{id}", "GET"],
  ["/api/runs/{id}/report.md", "GET"],
  ["/api/runs/{id}/har", "GET"],
  ["/api/installations", "GET"],
  ["/api/installations/{id}", "GET"],
  ["/api/installations/{id}", "DELETE"],
  ["/api/installations/{id}/scopes", "GET"],
  ["/api/installations/{id}/probes", "GET"],
  ["/api/installations/{id}/probes", "POST"],
  ["/api/installations/{id}/probes.md", "GET"],
  ["/api/installations/{id}/refresh", "POST"],
  ["/api/installations/{id}/token-check", "POST"],
  ["/api/exchange", "POST"],
  ["/api/signatures", "POST"],
  ["/api/scenarios/{name}/runs", "POST"],
  ["/api/sandbox/apps", "GET"],
  ["/api/sandbox/apps", "POST"],
  ["/api/sandbox/apps/{id}", "GET"],
  ["/api/sandbox/apps/{id}", "PATCH"],
  ["/api/sandbox/apps/{id}", "DELETE"],
] as const;

test.each(closed)("%s %s is for somebody who is known", async (path, method) => {
  const params = { id: await api.install() };
  const body = method === "POST" ? { body: "{" } : {};
  const nobody = await api.ask(path, { method, params, key: null, ...body });
  expectRefusal(nobody, 401, "sign-in-needed");
  expect(nobody.headers.get("www-authenticate")).toBe('Bearer realm="Auth Doctor"');

  const made = await api.keyOf(api.flow.person);
  const record = (await listApiKeys(api.flow.ctx.db, api.flow.person.id)).find(({ hint }) => made.endsWith(hint));
  await revokeApiKey(api.flow.ctx.db, { personId: api.flow.person.id, id: record?.id ?? "" });
  const cookie = await api.session();
  for (const key of [made, "adk_wrong", `adk_${"A".repeat(43)}`, "", "canary"]) {
    // A cookie beside a wrong key does not save it.
    const refused = await api.ask(path, { method, params, key, headers: { cookie }, ...body });
    expectRefusal(refused, 401, "api-key-refused");
    expect(refused.headers.get("www-authenticate")).toContain('error="invalid_token"');
  }
  const tunnelled = await api.ask(path, { method, params, headers: { "x-auth-doctor-local": "0" }, ...body });
  expectRefusal(tunnelled, 401, "api-key-refused");
  const away = await api.ask(path, {
    method,
    params,
    key: null,
    headers: { cookie, "x-auth-doctor-local": "0" },
    ...body,
  });
  expectRefusal(away, 401, "sign-in-needed");
});

test.each(closed.filter(([, method]) => method !== "GET"))(
  "%s %s with a session is taken from our own pages only",
  async (path, method) => {
    const params = { id: await api.install() };
    const cookie = await api.session();
    const { appOrigin } = api.flow.ctx.env;
    const foreign: Record<string, string>[] = [
      {},
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: appOrigin, "sec-fetch-site": "cross-site" },
    ];
    for (const headers of foreign) {
      const refused = await api.ask(path, { method, params, key: null, headers: { cookie, ...headers } });
      expectRefusal(refused, 403, "cross-site");
    }
    expect((await api.ask("/api/installations/{id}", { params })).status).toBe(200);
    const ours = await api.ask(path, { method, params, key: null, headers: { cookie, origin: appOrigin } });
    expect([401, 403]).not.toContain(ours.status);
  },
);

test("another person's anything is the same 404 as nothing", async () => {
  const id = await api.install();
  const run = (await api.ask("/api/installations/{id}", { params: { id } })).json.run_id;
  const registration = (await api.ask("/api/installations/{id}", { params: { id } })).json.registration.id;
  const key = await api.keyOf(await api.stranger());
  const asks: readonly (readonly [ApiPath, Ask, string])[] = [
    ["/api/runs/{id}", {}, run],
    ["/api/runs/{id}/report.md", {}, run],
    ["/api/runs/{id}/har", {}, run],
    ["/api/installations/{id}", {}, id],
    ["/api/installations/{id}", { method: "DELETE" }, id],
    ["/api/installations/{id}/scopes", {}, id],
    ["/api/installations/{id}/probes", { json: { resources: ["shop"] } }, id],
    ["/api/installations/{id}/probes", { json: { resources: ["nowhere"] } }, id],
    ["/api/installations/{id}/refresh", { method: "POST" }, id],
    ["/api/installations/{id}/token-check", { method: "POST" }, id],
    ["/api/sandbox/apps/{id}", {}, registration],
    ["/api/sandbox/apps/{id}", { method: "PATCH", json: { name: "Taken over" } }, registration],
    ["/api/sandbox/apps/{id}", { method: "PATCH", json: { redirect_uris: ["ftp://x"] } }, registration],
    ["/api/sandbox/apps/{id}", { method: "DELETE" }, registration],
  ];
  for (const [path, how, theirs] of asks) {
    const real = await api.ask(path, { ...how, key, params: { id: theirs } });
    const absent = await api.ask(path, { ...how, key, params: { id: "A".repeat(22) } });
    expect(`${path} ${real.status} ${real.text}`).toBe(`${path} 404 ${absent.text}`);
    expect([...real.headers]).toEqual([...absent.headers]);
  }
  const exchange = (of: Record<string, string>) => api.ask("/api/exchange", { key, json: { code: "x", ...of } });
  const nothing = { registration: "A".repeat(22) };
  expect((await exchange({ registration })).text).toBe((await exchange(nothing)).text);
  const check = (of: Record<string, string>) => api.ask("/api/signatures", { key, json: { ...signed, ...of } });
  const theirs = await check({ registration });
  expect(`${theirs.status} ${theirs.text}`).toBe(`404 ${(await check(nothing)).text}`);
  const kept = { provider: "sandbox", client_id: "a", client_secret: "b" };
  const codeOf = (code_of_run: string) => api.ask("/api/exchange", { key, json: { ...kept, code_of_run } });
  expect((await codeOf(run)).text).toBe((await codeOf("A".repeat(22))).text);
  expect((await api.ask("/api/runs", { key })).json.runs).toEqual([]);
  expect((await api.ask("/api/runs", { key, query: `?installation=${id}` })).json.runs).toEqual([]);
  expect((await api.ask("/api/installations", { key })).json.installations).toEqual([]);
  expect((await api.ask("/api/installations/{id}", { params: { id } })).status).toBe(200);
});

test("a path that is none is a problem document too", async () => {
  const { POST } = await import("./[...path]/route");
  const answer = await POST(new Request("http://localhost/api/nowhere", { method: "POST" }));
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ party: "tool", status: 404 });
});

test("a guest of another machine waits after a burst; this machine does not", async () => {
  const guest: Ask = {
    json: { step: "api" },
    key: null,
    headers: { "x-auth-doctor-local": "0", "x-auth-doctor-client": "203.0.113.1" },
  };
  const headers = new Headers(guest.headers);
  const now = api.flow.ctx.now();
  for (let asked = 0; asked < 100; asked += 1) limitGuests(headers, now);
  const answer = await api.ask("/api/diagnose", guest);
  expectRefusal(answer, 429, "too-many");
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(answer.json.retry_after).toBe(Number(answer.headers.get("retry-after")));
  expect((await api.ask("/api/scopes", { ...guest, json: undefined })).status).toBe(429);
  const other = { ...guest, headers: { ...guest.headers, "x-auth-doctor-client": "203.0.113.2" } };
  expect((await api.ask("/api/diagnose", other)).status).toBe(200);
  expect((await api.ask("/api/diagnose", { json: { step: "api" }, key: null })).status).toBe(200);
});
