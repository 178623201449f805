import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { deriveKey } from "@/lib/env/derive-key";
import { createFingerprint } from "@/lib/trace/fingerprint";
import type { RawExchange } from "@/lib/trace/raw";
import { redactExchange } from "@/lib/trace/redact-exchange";
import { cookiesIn, findLeaks, type Place, type Planted, placeOf, plantedIn } from "./canary";
import { type Answer, formBody, headingOf, locationOf, Visitor } from "./http-client";
import { type Pair, type SeenExchange, startPair } from "./start-sandbox";
import { deliver, install, signIn, startInstall, walkToLastCallback } from "./walk";

test.describe.configure({ mode: "default" });

const token = "/sandbox/accounts/connect/token";
const typedSecret = "CANARY-client-secret-typed-0123456789abcdef";
const strayCode = "CANARY-code-of-a-stray-callback-0123456789";
const lostCode = "CANARY-code-that-lost-its-state-0123456789";
const pastedToken = "CANARY-token-that-an-app-sent-0123456789abcdef";
const added = {
  access: "CANARY0added0access0token0123456789abcdef0123456789",
  inAnswer: "CANARY0answer0access0token0123456789abcdef012345678",
  refresh: "CANARY0answer0refresh0token0123456789abcdef01234567",
  refused: "CANARY0refused0paste0of0two0tokens0123456789abcdef01",
} as const;
const pastedCode = "CANARY-code-in-a-pasted-page-0123456789ab";

let here: Pair;
let visitor: Visitor;
let planted: readonly Planted[];
let runs: readonly string[] = [];
const ends = new Map<string, Answer>();

const idsIn = (page: Answer, prefix: string): string[] => [
  ...new Set([...page.body.matchAll(new RegExp(`href="/${prefix}/([\\w-]{22})"`, "g"))].map(([, id]) => id ?? "")),
];

/** Everything that can happen to a secret, once: two installs, a probe, and runs that end early in every manner. */
test.beforeAll(async () => {
  here = await startPair();
  visitor = new Visitor();
  const { origin } = here.tool;
  await signIn(visitor, here);
  const end = async (name: string, run: string) => ends.set(name, await visitor.get(run));
  await end("hybrid", await install(visitor, here));
  await end("code", await install(visitor, here, { response: "code-query", pkce: "on" }));
  const denied = await walkToLastCallback(visitor, here, { flow: "direct" }, { allow: false });
  await end("denied", locationOf(await deliver(visitor, denied, here.sandbox.origin)));
  await end("refused", await startInstall(visitor, here, { redirectUri: "https://app.example/cb" }));
  await end("spent", await withASpentCode());

  const [store = "none"] = idsIn(await visitor.get(`${origin}/stores`), "stores");
  await visitor.post(`${origin}/stores/${store}/probe`, { resource: "products-count" });
  await visitor.post(`${origin}/stores/${store}/probe`, { resource: "themes-list" });
  await visitor.post(`${origin}/stores/${store}/unauthorized`, {});
  const asked = await visitor.post(`${origin}/stores/${store}/unauthorized`, { accessToken: `"${pastedToken}"` });
  await end("told", locationOf(asked));
  const app = await visitor.post(`${origin}/apps/add`, {
    name: "Typed",
    clientId: "ab".repeat(16),
    clientSecret: typedSecret,
  });
  await visitor.post(`${locationOf(app)}/change`, { name: "Typed", clientSecret: `${typedSecret}-2` });
  await visitor.post(`${origin}/apps/add`, { name: "", clientId: "", clientSecret: typedSecret });

  await visitor.get(`${origin}/install/login?state=unknown-state-0123456789&code=${strayCode}`);
  await startInstall(visitor, here, { flow: "direct", response: "code-query", skipPreflight: "on" });
  await end("lost", locationOf(await visitor.get(`${origin}/install/grandservice?code=${lostCode}&scope=openid`)));
  await startInstall(visitor, here, { flow: "direct", response: "code-query", skipPreflight: "on" });
  const [waiting = "none"] = idsIn(await visitor.get(`${origin}/runs`), "runs");
  const text = `Error invalid_request Invalid redirect_uri https://app.example/cb?code=${pastedCode}&state=abc`;
  await visitor.post(`${origin}/runs/${waiting}/error-page`, { text });
  await end("pasted", `${origin}/runs/${waiting}`);
  await addTokens();
  runs = idsIn(await visitor.get(`${origin}/runs`), "runs");

  for (const id of runs) await seeAsPageAndPayload(`${origin}/runs/${id}`);
  for (const path of [
    `/stores/${store}`,
    new URL(locationOf(app)).pathname,
    "/",
    "/install",
    "/runs",
    "/stores",
    "/apps",
    "/apps/new",
    "/stores/add",
  ]) {
    await seeAsPageAndPayload(`${origin}${path}`);
  }
  for (const id of runs) {
    await visitor.get(`${origin}/api/runs/${id}`);
    await visitor.get(`${origin}/api/runs/${id}/report.md`);
  }
  for (const path of [
    `/api/installations/${store}`,
    "/api/runs",
    "/api/installations",
    "/exchange",
    "/settings/keys",
  ]) {
    await seeAsPageAndPayload(`${origin}${path}`);
  }
  for (const path of [
    "/settings/me",
    "/sign-in",
    "/nothing-here",
    "/api/auth/session",
    "/api/auth/providers",
    "/api/health/ready",
  ]) {
    await seeAsPageAndPayload(`${origin}${path}`);
  }
  planted = [
    ...plantedIn(here.sandbox.seen),
    ...cookiesIn(visitor.answers.filter(isOfTheTool)),
    { kind: "typed client_secret", value: typedSecret },
    { kind: "stray code", value: strayCode },
    { kind: "lost code", value: lostCode },
    { kind: "pasted code", value: pastedCode },
    { kind: "pasted token", value: pastedToken },
    ...Object.entries(added).map(([kind, value]) => ({ kind: `added ${kind}`, value })),
  ];
});
test.afterAll(() => here.discard());

/** Tokens from elsewhere: added, kept though refused, not stored, and pasted where none belongs; by page and by API. */
async function addTokens(): Promise<void> {
  const { origin } = here.tool;
  const send = async (fields: Readonly<Record<string, string>>) => {
    const answer = await visitor.post(`${origin}/stores/add/send`, { provider: "sandbox", ...fields });
    await seeAsPageAndPayload(locationOf(answer));
  };
  const answer = { access_token: added.inAnswer, token_type: "Bearer", refresh_token: added.refresh };
  const live = here.sandbox
    .calls(token)
    .findLast(({ status, body }) => status === 200 && body.includes("access_token"));
  await send({ tokenResponse: live?.body ?? "" });
  await send({ accessToken: added.access, keep: "on" });
  await send({ accessToken: added.access });
  await send({ tokenResponse: JSON.stringify(answer), keep: "on" });
  await send({ tokenResponse: JSON.stringify({ ...answer, expires_in: added.refused }) });
  await send({ accessToken: `${added.access} ${added.refused}`, storeName: added.refused, moreScopes: added.refused });
  await send({ kind: "private", accessToken: added.access, moreScopes: added.refused, registration: added.refused });
  const headers = { origin, "content-type": "application/json", "sec-fetch-site": "same-origin" };
  for (const body of [
    { access_token: added.access, keep: true },
    { access_token: added.refused },
    { token_response: { ...answer, scope: added.refused } },
    { token_response: JSON.stringify(answer).slice(0, -9) },
  ]) {
    const json = JSON.stringify({ provider: "sandbox", ...body });
    await visitor.ask(`${origin}/api/installations`, { method: "POST", headers, body: json });
  }
  for (const id of idsIn(await visitor.get(`${origin}/stores`), "stores")) {
    await seeAsPageAndPayload(`${origin}/stores/${id}`);
    await seeAsPageAndPayload(`${origin}/api/installations/${id}`);
    await visitor.post(`${origin}/stores/${id}/probe`, { resource: "shop" });
  }
}

async function seeAsPageAndPayload(url: string): Promise<void> {
  await visitor.get(url);
  await visitor.page(url, { rsc: "1" });
}

/** A run whose code somebody else exchanged first, so that the tool's own exchange is refused. */
async function withASpentCode(): Promise<string> {
  const arrival = await walkToLastCallback(visitor, here, { flow: "direct", response: "code-query" });
  if (arrival.kind !== "query") throw new Error("expected a query");
  const code = new URL(arrival.url).searchParams.get("code") ?? "";
  const sent = new URLSearchParams(here.sandbox.calls(token).at(-1)?.requestBody);
  await new Visitor().ask(`${here.sandbox.origin}${token}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: formBody([...sent].map(([name, value]) => [name, name === "code" ? code : value] as const)),
  });
  return locationOf(await deliver(visitor, arrival, here.sandbox.origin));
}

const isOfTheTool = ({ url }: Answer): boolean => url.startsWith(`${here.tool.origin}/`);
const authorize = () => `${here.sandbox.origin}/sandbox/accounts/connect/authorize`;
const answers = (): Place[] => visitor.answers.filter(isOfTheTool).map((answer) => placeOf(answer, authorize()));

/** The database as bytes: the file, its log, and whatever else stands in the folder. */
const files = (): Place[] =>
  readdirSync(here.tool.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), "latin1") }));

const fingerprint = () => createFingerprint(deriveKey(here.secretKey, "fingerprint"));
const valuesOf = (kind: string) => planted.filter((one) => one.kind === kind).map(({ value }) => value);

test("every run went as planned, so that every kind of secret passed the server", () => {
  const heading = (name: string) => [ends.get(name)].flatMap((page) => (page ? [headingOf(page)] : []))[0];
  expect(heading("hybrid")).toMatch(/^Installed on /);
  expect(heading("code")).toMatch(/^Installed on /);
  expect(heading("denied")).toMatch(/did not allow/);
  expect(heading("refused")).toMatch(/refuses this redirect URL/);
  expect(heading("lost")).toMatch(/state/i);
  expect(heading("pasted")).toMatch(/error page/);
  expect(ends.get("spent")?.body.includes("invalid_grant")).toBe(true);
  const kinds = new Set(planted.map(({ kind }) => kind));
  const wanted = [
    "code",
    "client_secret",
    "code_verifier",
    "access_token",
    "refresh_token",
    "id_token",
    "id_token signature",
    "state",
    "nonce",
  ];
  for (const kind of [
    ...wanted,
    "sandbox cookie",
    "bearer",
    "cookie session",
    "cookie flow",
    "cookie state",
    "cookie pkce",
  ]) {
    expect([...kinds]).toContain(kind);
  }
  // The tool itself sent codes, secrets and verifiers, and was answered with tokens that it then used.
  const exchanges = here.sandbox.calls(token);
  expect(exchanges.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(4);
  const used = here.sandbox
    .calls("/sandbox/apis/com/products/count.json")
    .at(-1)
    ?.requestHeaders.find(([name]) => name === "authorization")?.[1];
  expect(valuesOf("access_token")).toContain(used?.slice("Bearer ".length));
  expect(runs.length).toBeGreaterThanOrEqual(9);
});

test("no page, payload, API answer, redirect or error of the tool holds one of them", () => {
  const places = answers();
  expect(places.filter(({ name }) => name.startsWith("200 GET /runs/")).length).toBeGreaterThanOrEqual(2 * runs.length);
  expect(findLeaks(planted, places)).toEqual([]);
});

test("no line of the log holds one of them", () => {
  const log = here.tool.output();
  expect(log).toMatch(/request method=GET path=\/install\/grandservice status=303/);
  expect(findLeaks(planted, [{ name: "the log", text: log }])).toEqual([]);
});

test("the files of the database hold none of them, before and after the server has closed them", async () => {
  expect(findLeaks(planted, files())).toEqual([]);
  const all = files()
    .map(({ text }) => text)
    .join("");
  // These are the right bytes: the same code stands there by its fingerprint.
  for (const code of valuesOf("code").filter((value) =>
    here.sandbox.calls(token).some(({ requestBody }) => requestBody.includes(value)),
  )) {
    if (wasSentByInstall(code)) expect(all.includes(fingerprint()("code", code))).toBe(true);
  }
  await here.tool.term();
  expect(findLeaks(planted, files())).toEqual([]);
  await here.tool.start();
});

/** Sign-ins exchange codes too, and record nothing. */
const wasSentByInstall = (code: string): boolean =>
  here.sandbox
    .calls(token)
    .some(({ requestBody }) => requestBody.includes(code) && !requestBody.includes("auth-doctor-sign-in"));

test("what the sandbox stores, in the tool's database when it is embedded, holds them only as hashes", () => {
  const stored = here.sandbox.stored.map((text) => ({ name: `the sandbox's ${JSON.parse(text)[0]}`, text }));
  expect(stored.length).toBeGreaterThan(20);
  const secret = planted.filter(({ kind }) => !["state", "nonce"].includes(kind) && !kind.startsWith("cookie"));
  expect(findLeaks(secret, stored)).toEqual([]);
});

test("a run shows its secrets by fingerprints, and these are of the values that passed", () => {
  const code = new URLSearchParams(here.sandbox.calls(token).at(-1)?.requestBody).get("code") ?? "none";
  const [accessToken = "none"] = valuesOf("access_token").slice(-1);
  expect(ends.get("spent")?.body.includes(fingerprint()("code", code))).toBe(true);
  expect(
    visitor.answers.filter(isOfTheTool).some(({ body }) => body.includes(fingerprint()("access_token", accessToken))),
  ).toBe(true);
});

function rawOf(seen: SeenExchange): RawExchange {
  const pairs = (headers: SeenExchange["headers"]) => headers.map(([name, value]) => ({ name, value }));
  return {
    request: { method: seen.method, url: seen.url, headers: pairs(seen.requestHeaders), body: seen.requestBody },
    response: {
      status: seen.status,
      statusText: "",
      httpVersion: "1.1",
      headers: pairs(seen.headers),
      body: Buffer.from(seen.body),
    },
    failure: null,
    timing: { totalMs: 1 },
    startedAtMs: Date.now(),
  };
}

test("control: the same search finds every kind of secret where redaction is switched off", () => {
  const kinds = ["code", "client_secret", "code_verifier", "access_token", "refresh_token", "id_token"];
  const exchange = [...here.sandbox.calls(token)]
    .reverse()
    .find(({ status, requestBody }) => status === 200 && requestBody.includes("code_verifier"));
  if (exchange === undefined) throw new Error("no exchange was seen");
  const raw = rawOf(exchange);
  const own = plantedIn([exchange]).filter(({ kind }) => kinds.includes(kind));
  const place = (text: string): Place[] => [{ name: "a step", text }];
  const found = own.map(({ kind }) => `${kind} in a step`);

  const bytes = Buffer.from(raw.response?.body ?? []).toString("utf8");
  expect(findLeaks(own, place(JSON.stringify(raw.request) + bytes))).toEqual(found);
  expect(findLeaks(own, place(JSON.stringify(redactExchange(raw, (_kind, value) => value))))).toEqual(found);
  expect(findLeaks(own, place(JSON.stringify(redactExchange(raw, fingerprint()))))).toEqual([]);
  for (const encode of [
    encodeURIComponent,
    (text: string) => Buffer.from(`id:${text}`).toString("base64"),
    (text: string) => Buffer.from(text).toString("hex"),
  ]) {
    expect(findLeaks(own, place(own.map(({ value }) => encode(value)).join(" ")))).toEqual(found);
  }
});
