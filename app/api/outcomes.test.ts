import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { listRegistrations } from "@/lib/db/list-registrations";
import { addApp } from "@/lib/flows/save-app";
import { ApiProblem } from "@/lib/http/api-problem";
import type { CallRehearsal, RequestRehearsal, TokenRehearsal } from "@/lib/trace/rehearsals";
import { type ApiPath, operations } from "./operations";
import { type ApiWorld, type Ask, openApi } from "./testing/open-api";

let api: ApiWorld;
let id: string;
beforeAll(async () => {
  api = await openApi();
  id = await api.install();
});
afterAll(() => api.close());

/** Asks, and holds the answer against what the document says of it. */
async function good(path: ApiPath, how: Ask = {}) {
  const answer = await api.ask(path, how);
  expect(`${path} ${answer.status} ${answer.status < 300 ? "" : answer.text}`).toBe(`${path} 200 `);
  const verb = how.method ?? (how.json === undefined ? "GET" : "POST");
  const table: Readonly<Record<string, { answers: Readonly<Record<number, { schema: z.ZodType | null }>> }>> =
    operations[path];
  table[verb]?.answers[200]?.schema?.parse(answer.json ?? answer.text);
  return answer;
}

const registration = async () => (await listRegistrations(api.flow.ctx.db, api.flow.person.id))[0];

/** A fresh code that nobody has sent yet. */
async function code(): Promise<{ code: string; redirect_uri: string; registration: string }> {
  const left = await api.flow.leave();
  const params = await api.flow.visit(left.authorizeUrl);
  const redirect_uri = new URL(left.authorizeUrl).searchParams.get("redirect_uri") ?? "";
  return {
    code: params.find(({ name }) => name === "code")?.value ?? "",
    redirect_uri,
    registration: (await registration())?.id ?? "",
  };
}

test("catalog, scopes and resources are what the document says, without a sign-in", async () => {
  const { json } = await good("/api/errors", { key: null });
  expect(json.errors.length).toBeGreaterThan(30);
  for (const { id: cause } of json.errors) await good("/api/errors/{id}", { key: null, params: { id: cause } });
  const vietnamese = await good("/api/errors", { key: null, query: "?lang=vi" });
  expect(vietnamese.json.errors[0].title).not.toBe(json.errors[0].title);
  expect((await api.ask("/api/errors/{id}", { params: { id: "toString" } })).status).toBe(404);
  expect((await good("/api/scopes", { key: null })).json.scopes).toContainEqual(
    expect.objectContaining({ name: "com.read_orders", access: "read", owner_only: false }),
  );
  expect((await good("/api/resources", { key: null })).json.resources).toContainEqual(
    expect.objectContaining({ id: "orders-list", method: "GET", scope: "com.read_orders", probe: true }),
  );
  await good("/api/health/ready", { key: null });
});

test("pasted text is read, diagnosed, and told back without its secrets", async () => {
  const secret = "5f0c9d1e7b3a48c2a6d4e8f0b1c3d5e7f9a1b3c5d7e9f1a3b5c7d9e1f3a5b7c9";
  const text = `POST /connect/token HTTP/1.1
Host: accounts.haravan.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&client_id=a1&redirect_uri=https%3A%2F%2Fa.vn%2Fcb&code=${secret}

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"error":"invalid_grant"}
`;
  const answer = await good("/api/diagnose", { key: null, json: { text } });
  expect(answer.json.certainty).toBe("ambiguous");
  expect(answer.json.causes.map(({ id }: { id: string }) => id)).toContain("code-already-used");
  expect(answer.json.read.pieces.length).toBeGreaterThan(0);
  expect(answer.text).not.toContain(secret);
  const again = await good("/api/diagnose", { key: null, json: answer.json.read.evidence });
  expect(again.json.causes[0].id).toBe(answer.json.causes[0].id);
});

test("a case is diagnosed, and many in order", async () => {
  const used = {
    step: "token",
    response: { status: 400, body: '{"error":"invalid_grant"}' },
    observed: { code_sent_before: true },
  };
  const gone = {
    step: "api",
    response: { status: 404 },
    request: { method: "GET", url: "https://apis.haravan.com/com/x.json" },
  };
  const one = await good("/api/diagnose", { key: null, json: used });
  expect(one.json.causes[0].id).toBe("code-already-used");
  const many = await good("/api/diagnose", { key: null, json: { cases: [used, gone, used] } });
  expect(many.json[0]).toEqual(one.json);
  expect(many.json[2]).toEqual(one.json);
  expect(many.json[1].causes[0].id).not.toBe("code-already-used");
  const vietnamese = await good("/api/diagnose", { key: null, json: used, query: "?lang=vi" });
  expect(vietnamese.json.locale).toBe("vi");
  expect(vietnamese.json.summary).not.toBe(one.json.summary);
});

test("an authorize URL and a registration are linted in the language asked for; a broken URL is a finding", async () => {
  const json = {
    authorize_url: "https://accounts.haravan.com/connect/authorize?client_id=undefined&scope=openid%20read_orders",
    registration: { client_id: "0123456789abcdef0123456789abcdef", redirect_urls: ["https://app.example.vn/cb"] },
  };
  const english = await good("/api/lint", { key: null, json });
  expect(english.json.findings[0]).toMatchObject({
    rule: "client-id-placeholder",
    severity: "error",
    at: "authorize_url.client_id",
    cause: "client-config-missing",
    link: "/errors/client-config-missing",
    basis: "inferred",
  });
  const unknown = { rule: "scope-unknown", found: "read_orders", suggestion: "com.read_orders" };
  expect(english.json.findings).toContainEqual(expect.objectContaining(unknown));
  const vietnamese = await good("/api/lint", { key: null, json, query: "?lang=vi" });
  expect(vietnamese.json.locale).toBe("vi");
  expect(vietnamese.json.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
    english.json.findings.map(({ rule }: { rule: string }) => rule),
  );
  expect(vietnamese.json.findings[0].message).not.toBe(english.json.findings[0].message);
  for (const authorize_url of ["", "/connect/authorize?a", "https://[", "\r\n", "\u0000"]) {
    expect((await good("/api/lint", { key: null, json: { authorize_url } })).json.errors).toBeGreaterThan(0);
  }
  const secret = { authorize_url: `${json.authorize_url}&client_secret=canary-secret&state=canary-state` };
  expect((await good("/api/lint", { key: null, json: secret })).text).not.toContain("canary");
});

test("an installation: the scopes asked for, granted, and seen to work", async () => {
  const { json } = await good("/api/installations");
  expect(json.installations.map((one: { id: string }) => one.id)).toEqual([id]);
  const one = (await good("/api/installations/{id}", { params: { id } })).json;
  const { used_now, seconds_until_empty, ...said } = one.bucket;
  expect({ ...one, bucket: said }).toEqual(json.installations[0]);
  expect(used_now).toBeLessThanOrEqual(said.used);
  expect(seconds_until_empty).toBeGreaterThanOrEqual(used_now / 4);
  const probed = await good("/api/installations/{id}/probes", { method: "POST", params: { id } });
  expect(probed.json.results.length).toBeGreaterThan(3);
  for (const result of probed.json.results) {
    expect(result).toMatchObject({ status: 200, verdict: "good", diagnosis: null, upstream: { status: 200 } });
  }
  const { json: table } = await good("/api/installations/{id}/scopes", { params: { id } });
  expect(table.scopes).toContainEqual(
    expect.objectContaining({ name: "com.read_orders", asked: true, granted: true, works: "works", result: "works" }),
  );
  expect(table.scopes).toContainEqual(
    expect.objectContaining({ name: "com.read_products", asked_via: null, granted_via: null }),
  );
});

test("a run with its steps, in JSON and as a report, a page at a time", async () => {
  const { json } = await good("/api/runs", { query: "?limit=1" });
  expect(json.runs).toHaveLength(1);
  const next = await good("/api/runs", { query: `?limit=1&after=${json.next}` });
  expect(next.json.runs[0].id).not.toBe(json.runs[0].id);
  const of = await good("/api/runs", { query: `?installation=${id}` });
  for (const { id: run } of of.json.runs) {
    const whole = await good("/api/runs/{id}", { params: { id: run } });
    expect(whole.json.steps.length).toBeGreaterThan(0);
    const report = await good("/api/runs/{id}/report.md", { params: { id: run }, query: "?lang=vi" });
    expect(report.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    const { entries } = (await good("/api/runs/{id}/har", { params: { id: run } })).json.log;
    expect(entries.length).toBe(whole.json.steps.filter(({ kind }: { kind: string }) => kind !== "local").length);
  }
  expect((await api.ask("/api/runs", { query: "?limit=0" })).json.field).toBe("limit");
  expect((await api.ask("/api/runs", { query: "?after=canary" })).json.field).toBe("after");
});

test("an exchange answers with fingerprints, drops the tokens, or stores them when asked", async () => {
  const dropped = await good("/api/exchange", { json: await code() });
  expect(dropped.json).toMatchObject({ token_type: "Bearer", installation: null });
  expect(dropped.json.fingerprints.access_token).toMatch(/^access_token#[0-9a-f]{8}$/);
  expect((await good("/api/runs/{id}", { params: { id: dropped.json.run } })).json).toMatchObject({
    outcome: "exchanged",
  });
  const stored = await good("/api/exchange", { json: { ...(await code()), store: true } });
  expect((await api.ask("/api/installations/{id}", { params: { id: stored.json.installation } })).status).toBe(200);
});

test("a refresh answers as an exchange does, and the second call uses what the first brought", async () => {
  const first = await good("/api/installations/{id}/refresh", { method: "POST", params: { id } });
  const second = await good("/api/installations/{id}/refresh", { method: "POST", params: { id } });
  expect(second.json.fingerprints.access_token).not.toBe(first.json.fingerprints.access_token);
  expect(second.json.installation).toBe(id);
});

test("a refresh that names a generation which has passed answers the present token, without a call", async () => {
  const { generation } = (await api.ask("/api/installations/{id}", { params: { id } })).json;
  const made = await good("/api/installations/{id}/refresh", { json: { generation }, params: { id } });
  expect(made.json).toMatchObject({ refreshed: true, generation: generation + 1, installation: id });
  const late = await good("/api/installations/{id}/refresh", { json: { generation }, params: { id } });
  expect(late.json).toMatchObject({ refreshed: false, generation: generation + 1, run: made.json.run });
  expect(late.json.fingerprints.access_token).toBe(made.json.fingerprints.access_token);
  const wrong = await api.ask("/api/installations/{id}/refresh", { json: { generation: 0 }, params: { id } });
  expect(wrong.status).toBe(400);
  const probed = await good("/api/installations/{id}/probes", {
    json: { resources: ["shop"], refresh_if_expired: true },
    params: { id },
  });
  expect(probed.json.refresh).toBeNull();
});

test("a signature is checked with a registration's secret, which is in no answer", async () => {
  const secret = "canary-secret-0123456789abcdef";
  const clientId = "0123456789abcdef0123456789abcdef";
  const app = { name: "Signed", clientId, clientSecret: secret, scopes: ["openid"] };
  const registration = await addApp(api.flow.ctx, api.flow.person, app);
  const sign = (message: string) => createHmac("sha256", secret).update(message).digest();
  const query = `orgid=1000&shop=a.myharavan.com&timestamp=${Math.floor(api.flow.ctx.now() / 1000)}`;
  const launch = {
    kind: "launch",
    registration,
    url: `https://app.example.vn/?${query}&hmac=${sign(query).toString("hex")}`,
  };
  const right = await good("/api/signatures", { json: launch });
  expect(right.json).toMatchObject({ outcome: "original-raw", observed: { hmac_matches_original_order: true } });
  expect(right.json.matches).toContain("sorted-raw");
  expect(right.json.diagnosis.locale).toBe("en");
  const body = '{"id": 7}';
  const hmac = sign(body).toString("base64");
  const bytes = { kind: "webhook", registration, body_base64: Buffer.from(body).toString("base64"), hmac };
  expect((await good("/api/signatures", { json: bytes })).json).toMatchObject({
    outcome: "raw-body",
    age_seconds: null,
  });
  const altered = await good("/api/signatures", {
    json: { kind: "webhook", registration, body: `${body}\n`, hmac },
    query: "?lang=vi",
  });
  expect(altered.json).toMatchObject({ outcome: "trimmed", observed: { webhook_hmac_matches_raw_body: false } });
  expect(altered.json.message).toMatch(/[À-ỹ]/);
  for (const { text } of [right, altered]) {
    expect(text).not.toContain("canary");
    expect(text).not.toMatch(/[0-9a-f]{64}/);
    expect(text).not.toContain(hmac);
  }
});

interface Refused {
  readonly status: number;
  readonly upstream: number | null;
  readonly cause: string;
}

/** A refusal of the provider's: mirrored, named as its, with the literal status, and the same as its run says. */
async function expectRefused(json: Readonly<Record<string, unknown>>, { status, upstream, cause }: Refused) {
  const answer = await api.ask("/api/exchange", { json });
  expect(`${answer.status} ${answer.json.upstream?.status}`).toBe(`${status} ${upstream ?? undefined}`);
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(ApiProblem.parse(answer.json)).toMatchObject({ status, party: "provider" });
  expect(answer.json.diagnosis.causes[0].id).toBe(cause);
  expect(answer.json.diagnosis.party).not.toBe("tool");
  expect(answer.json.diagnosis.next.label).not.toBe("");
  const run = await good("/api/runs/{id}", { params: { id: answer.json.run } });
  expect(run.json.diagnosis).toEqual(answer.json.diagnosis);
  return answer;
}

test("a code sent twice is a 400 of the provider's, certain, and leads to its cause", async () => {
  const answer = await expectRefused(
    { ...(await code()), times: 2 },
    { status: 400, upstream: 400, cause: "code-already-used" },
  );
  expect(answer.json.type).toBe(`${api.flow.ctx.env.appOrigin}/errors/code-already-used`);
  expect(answer.json.upstream.body).toContain("invalid_grant");
});

test("another secret, JSON for a form", async () => {
  const secret = { ...(await code()), extra: [{ name: "client_secret", value: "0".repeat(64) }] };
  await expectRefused(secret, { status: 400, upstream: 400, cause: "client-secret-wrong" });
  await expectRefused({ ...(await code()), body: "json" }, { status: 400, upstream: 400, cause: "content-type-wrong" });
});

test("a bare invalid_grant for a code that only the caller knows is ambiguous, and asks for the fact", async () => {
  const mismatch = await code();
  const late = await code();
  const asks = [
    { ...mismatch, redirect_uri: `${mismatch.redirect_uri}/` },
    { ...(await code()), code: "f".repeat(64) },
    late,
  ];
  api.flow.clock.pass(400);
  for (const json of asks) {
    const answer = await api.ask("/api/exchange", { json });
    expect(answer.json).toMatchObject({ status: 400, party: "provider", upstream: { status: 400 } });
    expect(answer.json.diagnosis.certainty).toBe("ambiguous");
    expect(answer.json.diagnosis.ask).not.toBeNull();
    expect(answer.json.type).toBe(`${api.flow.ctx.env.appOrigin}/errors/exchange-refused`);
    const causes = answer.json.diagnosis.causes.map((cause: { id: string }) => cause.id);
    expect(causes).toEqual(expect.arrayContaining(["code-expired", "token-redirect-uri-mismatch"]));
  }
});

test("nobody at the token endpoint is silence", async () => {
  const send = api.flow.ctx.send;
  const failure = { code: "deadline", phase: "response", message: "no answer within 10 s" } as const;
  const silent = async (request: Parameters<typeof send>[0]) =>
    request.url.endsWith("/connect/token")
      ? { request, response: null, failure, timing: { totalMs: 10_000 }, startedAtMs: api.flow.ctx.now() }
      : await send(request);
  globalThis.authDoctorFlowContext = Promise.resolve({ ...api.flow.ctx, send: silent });
  try {
    await expectRefused(await code(), { status: 504, upstream: null, cause: "timeout" });
  } finally {
    globalThis.authDoctorFlowContext = Promise.resolve(api.flow.ctx);
  }
});

const tokenRows: readonly (readonly [RequestRehearsal | TokenRehearsal, number, number, string])[] = [
  ["other-redirect-uri", 400, 400, "token-redirect-uri-mismatch"],
  ["json-body", 400, 400, "content-type-wrong"],
  ["token-500", 502, 500, "server-error"],
  ["token-502", 502, 502, "upstream-bad-gateway"],
];

test.each(tokenRows)(
  "rehearsed with the code of a run: %s is %i, %i at the provider",
  async (rehearse, status, upstream, cause) => {
    const left = await api.flow.leave({ holdCode: true });
    await api.flow.comeBack(left, await api.flow.visit(left.authorizeUrl));
    await expectRefused({ code_of_run: left.runId, rehearse }, { status, upstream, cause });
  },
);

const callRows: readonly (readonly [CallRehearsal, number, string])[] = [
  ["no-token", 401, "token-missing"],
  ["broken-body", 400, "request-body-invalid"],
  ["wrong-content-type", 400, "content-type-wrong"],
  ["api-404", 404, "resource-not-found"],
  ["api-429", 429, "rate-limited"],
  ["api-500", 500, "server-error"],
  ["api-502", 502, "upstream-bad-gateway"],
  ["expire-token", 401, "token-expired"],
];

test.each(callRows)(
  "rehearsed with an installation: %s is 200 with the provider's %i inside",
  async (rehearse, status, cause) => {
    const installation = await api.install();
    const { json } = await good("/api/installations/{id}/probes", { json: { rehearse }, params: { id: installation } });
    expect(json.results).toHaveLength(1);
    expect(json.results[0]).toMatchObject({ status, upstream: { status } });
    expect(json.results[0].diagnosis.causes[0].id).toBe(cause);
    expect(json.results[0].diagnosis.party).not.toBe("tool");
  },
);

test("a scope that was left out is a 403 inside", async () => {
  const left = await api.flow.leave({
    scopes: ["openid", "profile", "org", "userinfo", "grant_service", "com.read_shop"],
  });
  const run = await api.flow.comeBack(left, await api.flow.visit(left.authorizeUrl));
  const params = { id: run.installationId ?? "" };
  const { json } = await good("/api/installations/{id}/probes", {
    json: { resources: ["orders-count", "shop"] },
    params,
  });
  expect(json.results.map((result: { status: number }) => result.status)).toEqual([403, 200]);
  expect(json.results[0].diagnosis.causes[0].id).toMatch(/^scope-/);
});

test("an install: a session gets the way out and its cookie, a key the page where it starts", async () => {
  const cookie = await api.session();
  const { appOrigin, sandboxOrigin } = api.flow.ctx.env;
  const asked = { flow: "direct", response: "code-query", scopes: ["openid", "com.read_shop"], demo_person: "staff" };
  const session = { key: null, headers: { cookie, origin: appOrigin }, json: asked };
  const begun = await good("/api/installs", session);
  expect(new URL(begun.json.leave).origin).toBe(sandboxOrigin);
  expect(begun.headers.get("set-cookie")).toMatch(/^auth-doctor\.flow\..+; HttpOnly; SameSite=Lax/);
  expect((await good("/api/runs/{id}", { params: { id: begun.json.run } })).json.status).toBe("waiting");
  const byKey = await good("/api/installs", { json: asked });
  expect(byKey.headers.has("set-cookie")).toBe(false);
  expect(byKey.json.run).toBeNull();
  const leave = new URL(byKey.json.leave);
  expect(leave.origin + leave.pathname).toBe(`${appOrigin}/install`);
  expect(leave.searchParams.getAll("scopes")).toEqual(asked.scopes);
  expect(leave.searchParams.get("demoPerson")).toBe("staff");
});

test.each(["key", "session"])("an install of somebody else's app is not begun, by a %s", async (by) => {
  const { appOrigin } = api.flow.ctx.env;
  const other = await api.stranger();
  const key = await api.keyOf(other);
  const theirs = await api.ask("/api/sandbox/apps", { key, json: { name: "Của người khác" } });
  const caller = by === "key" ? {} : { key: null, headers: { cookie: await api.session(), origin: appOrigin } };
  const begin = (registration: string, how: Ask) => api.ask("/api/installs", { ...how, json: { registration } });
  expect(await begin(theirs.json.id, { key })).toMatchObject({ status: 200 });
  expect((await begin(theirs.json.id, caller)).status).toBe(404);
});

test("an installation is forgotten once", async () => {
  const gone = await api.install();
  const forget = () => api.ask("/api/installations/{id}", { method: "DELETE", params: { id: gone } });
  expect((await forget()).status).toBe(204);
  expect((await forget()).status).toBe(404);
});

test("an app on the sandbox is registered, changed, rotated and deleted; its secret is in no answer", async () => {
  const made = await api.ask("/api/sandbox/apps", { json: { name: "Kho hàng", pkce: "required", code_lifetime: 60 } });
  expect(made.status).toBe(201);
  const app = operations["/api/sandbox/apps"].POST.answers[201].schema.parse(made.json);
  const { appOrigin } = api.flow.ctx.env;
  expect(app).toMatchObject({
    demo: false,
    settings: {
      pkce: "required",
      code_lifetime: 60,
      access_token_lifetime: 57_600,
      redirect_uris: [`${appOrigin}/install/login`, `${appOrigin}/install/grandservice`],
    },
  });
  const params = { id: app.id };
  const shown = await good("/api/sandbox/apps/{id}", { params });
  expect(shown.json).toEqual(app);
  const list = await good("/api/sandbox/apps");
  expect(list.json.apps[0].demo).toBe(true);
  expect(list.json.apps).toContainEqual(app);
  const change = { consent: "never", enabled: false, rotate_secret: true };
  const changed = await good("/api/sandbox/apps/{id}", { method: "PATCH", params, json: change });
  expect(changed.json.settings).toMatchObject({ consent: "never", enabled: false, pkce: "required" });
  expect(changed.json.secret_fingerprint).not.toBe(app.secret_fingerprint);
  const broken = { scenario: "token-502", app_url: "https://kho.example/open" };
  const armed = await good("/api/sandbox/apps/{id}", { method: "PATCH", params, json: broken });
  expect(armed.json.settings).toMatchObject(broken);
  const none = { scenario: null, app_url: null };
  const behaved = await good("/api/sandbox/apps/{id}", { method: "PATCH", params, json: none });
  expect(behaved.json.settings).toMatchObject({ scenario: null, app_url: `${appOrigin}/` });
  for (const { text } of [made, shown, changed]) expect(text).not.toMatch(/client_secret"|[0-9a-f]{64}/);
  const forget = () => api.ask("/api/sandbox/apps/{id}", { method: "DELETE", params });
  expect((await forget()).status).toBe(204);
  expect((await forget()).status).toBe(404);
  expect(await api.flow.partner("GET", app.client_id)).toHaveProperty("errors");
});

test("what the sandbox refuses is told by field and code, all at once", async () => {
  const json = { name: "a", redirect_uris: ["http://a.vn/cb"], scopes: ["com.read_discounts"] };
  const refused = await api.ask("/api/sandbox/apps", { json });
  expect(ApiProblem.parse(refused.json)).toMatchObject({
    status: 400,
    field: "redirect_uris[0]",
    errors: [
      { path: "redirect_uris[0]", code: "url-insecure", found: "a string of 14 characters" },
      { path: "scopes[0]", code: "scope-private-only" },
    ],
  });
});

test("an app of the live platform is none of the sandbox's", async () => {
  const live = { name: "Live", clientId: "0123456789abcdef0123456789abcdef", scopes: ["openid"] };
  const params = { id: await addApp(api.flow.ctx, api.flow.person, live) };
  for (const how of [{}, { method: "DELETE" }, { method: "PATCH", json: { name: "x" } }] as const) {
    expect((await api.ask("/api/sandbox/apps/{id}", { ...how, params })).status).toBe(404);
  }
});
