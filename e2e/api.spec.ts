import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { findLeaks, placeOf, plantedIn } from "./canary";
import { type Answer, header, locationOf, Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { deliver, install, signIn, startInstall, walkSandbox } from "./walk";

test.describe.configure({ mode: "default" });

const run = promisify(execFile);
const lastPart = (url: string): string => new URL(url).pathname.split("/").at(-1) ?? "";

let here: Pair;
let owner: Visitor;
let key: string;
let runId: string;
let installation: string;
let registration: string;

async function makeKey(visitor: Visitor, name: string): Promise<string> {
  const answer = await visitor.post(`${here.tool.origin}/settings/keys/add`, { name }, { accept: "application/json" });
  expect(answer.status).toBe(201);
  return JSON.parse(answer.body).key;
}

/** A script: no cookies, one key. */
const script = new Visitor();
const ask = (path: string, options: { method?: string; json?: unknown; key?: string | null } = {}) =>
  script.ask(`${here.tool.origin}${path}`, {
    ...(options.method === undefined ? {} : { method: options.method }),
    ...(options.json === undefined ? {} : { method: "POST", body: JSON.stringify(options.json) }),
    headers: {
      ...(options.key === null ? {} : { authorization: `Bearer ${options.key ?? key}` }),
      ...(options.json === undefined ? {} : { "content-type": "application/json" }),
    },
  });

/** A code that nobody has sent: taken from the browser on its way back. */
async function freshCode(): Promise<{ code: string; redirectUri: string }> {
  const choices = { flow: "direct", response: "code-query" };
  const arrival = await walkSandbox(owner, await startInstall(owner, here, choices));
  if (arrival.kind !== "query") throw new Error("expected a query");
  const back = new URL(arrival.url);
  return { code: back.searchParams.get("code") ?? "", redirectUri: `${back.origin}${back.pathname}` };
}

test.beforeAll(async () => {
  here = await startPair();
  owner = new Visitor();
  await signIn(owner, here);
  runId = lastPart(await install(owner, here, { flow: "direct", response: "code-query" }));
  key = await makeKey(owner, "ci");
  const stored = JSON.parse((await ask(`/api/runs/${runId}`)).body);
  installation = stored.installation_id;
  registration = stored.registration.id;
});
test.afterAll(() => here.discard());

test("the lines of the README do what it says", async () => {
  const readme = readFileSync("README.md", "utf8");
  const block = /## By script[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const { code, redirectUri } = await freshCode();
  const bearer = here.sandbox.calls("/sandbox/apis/com/shop.json").at(-1)?.requestHeaders;
  const [, token = ""] = bearer?.find(([name]) => name === "authorization")?.[1].split(" ") ?? [];
  // Each answer ends with a mark, so that the lines themselves stay as they stand.
  const marked = `curl() { command curl "$@"; printf '\\001'; }\n${block}`;
  const { stdout } = await run("sh", ["-euc", marked], {
    env: {
      PATH: process.env["PATH"] ?? "",
      NO_PROXY: "*",
      TOOL: here.tool.origin,
      KEY: key,
      RUN: runId,
      INSTALLATION: installation,
      REGISTRATION: registration,
      CODE: code,
      TOKEN: token,
      REDIRECT_URI: redirectUri,
      LAUNCH_URL: `${here.tool.origin}/?orgid=1&shop=a.myharavan.com&timestamp=1764180000&hmac=${"0".repeat(64)}`,
    } as unknown as NodeJS.ProcessEnv,
  });
  const answers = stdout.split("\u0001").map((text) => text.trim());
  const [begun, list, whole, report, har, probes, scopes, ...more] = answers;
  const [added, exchange, diagnosis, text, lint, signature, check] = more;
  expect(JSON.parse(begun ?? "").leave).toContain(`${here.tool.origin}/install?flow=direct`);
  expect(JSON.parse(list ?? "").runs).toHaveLength(1);
  expect(JSON.parse(whole ?? "")).toMatchObject({ id: runId, outcome: "installed", diagnosis: null });
  expect(report).toContain("# Installed on ");
  expect(JSON.parse(har ?? "").log.entries.length).toBeGreaterThan(0);
  expect(JSON.parse(probes ?? "").results.every((one: { status: number }) => one.status === 200)).toBe(true);
  const orders = JSON.parse(scopes ?? "").scopes.find((one: { name: string }) => one.name === "com.read_orders");
  expect(orders).toMatchObject({ asked: true, granted: true, works: "works" });
  // The very token of that installation: it is recognised.
  expect(JSON.parse(added ?? "")).toMatchObject({ known: true, installation: { id: installation } });
  expect(JSON.parse(exchange ?? "")).toMatchObject({ token_type: "Bearer", installation: null });
  expect(JSON.parse(diagnosis ?? "").causes[0].id).toBe("code-already-used");
  expect(JSON.parse(text ?? "").causes[0].id).toBe("code-expired");
  const causes = JSON.parse(lint ?? "").findings.map((one: { cause: string | null }) => one.cause);
  expect(causes).toContain("scope-unknown");
  expect(JSON.parse(signature ?? "")).toMatchObject({ matches: [] });
  expect(JSON.parse(check ?? "").story).toMatchObject({ id: "accepted", certainty: "certain" });
});

test("the address that a key is given holds its choices, also for somebody who must sign in first", async () => {
  const json = { flow: "direct", pkce: true, scopes: ["openid", "com.read_shop"], demo_person: "staff" };
  const { leave } = JSON.parse((await ask("/api/installs", { json })).body);
  const { body } = await owner.get(leave);
  const chosen = [...body.matchAll(/<input\b[^>]*\bchecked=""[^>]*>/g)].map(
    ([input]) => /\bvalue="([^"]*)"/.exec(input)?.[1],
  );
  expect(chosen).toEqual(["staff", "direct", "hybrid-form-post", "on", "openid", "com.read_shop"]);
  const away = locationOf(await new Visitor().get(leave));
  expect(new URL(away).searchParams.get("callbackUrl")).toBe(leave.slice(here.tool.origin.length));
});

test("an install by a session: its way out is walked, and a key reads the outcome", async () => {
  const { origin } = here.tool;
  const begun = await owner.ask(`${origin}/api/installs`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({
      flow: "direct",
      response: "code-query",
      scopes: ["openid", "profile", "org", "com.read_shop"],
    }),
  });
  const { run: id, leave } = JSON.parse(begun.body);
  await deliver(owner, await walkSandbox(owner, leave), here.sandbox.origin);
  expect(JSON.parse((await ask(`/api/runs/${id}`)).body)).toMatchObject({ status: "finished", store: { name: /./ } });
});

test("a key is stored by its hash alone, counts until it is revoked, and reads nobody else's", async () => {
  const second = await makeKey(owner, "second");
  expect((await ask("/api/runs", { key: second })).status).toBe(200);
  const page = await owner.get(`${here.tool.origin}/settings/keys`);
  expect(page.body).not.toContain(second);
  expect(page.body).toContain(second.slice(-4));
  const files = readdirSync(here.tool.dataDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const bytes = files.map((one) => readFileSync(join(one.parentPath, one.name), "latin1")).join("");
  expect(bytes).toContain(second.slice(-4));
  expect(bytes).not.toContain(second);

  const stranger = new Visitor();
  await signIn(stranger, here, "staff");
  const theirs = await makeKey(stranger, "theirs");
  for (const path of [`/api/runs/${runId}`, `/api/installations/${installation}`, `/api/runs/${runId}/report.md`]) {
    const real = await ask(path, { key: theirs });
    const absent = await ask(path.replace(/[\w-]{22}/, "A".repeat(22)), { key: theirs });
    expect(`${real.status} ${real.body}`).toBe(`404 ${absent.body}`);
  }
  const ids = [...page.body.matchAll(/\/settings\/keys\/([\w-]+)\/revoke/g)].map(([, id]) => id);
  for (const id of ids) {
    expect((await stranger.post(`${here.tool.origin}/settings/keys/${id}/revoke`)).status).toBe(404);
  }
  expect((await ask("/api/runs", { key: second })).status).toBe(200);
  await owner.post(`${here.tool.origin}/settings/keys/${ids.at(-1)}/revoke`);
  const refused = await ask("/api/runs", { key: second });
  expect(refused.status).toBe(401);
  expect(header(refused, "www-authenticate")).toContain("Bearer");
  expect(JSON.parse(refused.body)).toMatchObject({ party: "tool", status: 401 });
});

test("two megabytes, half a body, and the wrong shapes are 4xx that name the place, over the wire", async () => {
  const big = JSON.stringify({ client_message: "x".repeat(2_000_000) });
  const malformed = '{"step":"token",';
  for (const path of ["/api/diagnose", "/api/exchange"]) {
    const send = (body: string) =>
      script.ask(`${here.tool.origin}${path}`, {
        method: "POST",
        body,
        headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      });
    const answers = [
      await send(big),
      await send(malformed),
      await send("[]"),
      await send('{"request":{"url":7},"code":7}'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([413, 400, 400, 400]);
    for (const answer of answers) {
      expect(header(answer, "content-type")).toBe("application/problem+json; charset=utf-8");
      expect(JSON.parse(answer.body)).toMatchObject({ party: "tool", status: answer.status });
    }
    expect(JSON.parse(answers[1]?.body ?? "")).toMatchObject({ offset: 16 });
    expect(JSON.parse(answers[3]?.body ?? "").errors.map((one: { path: string }) => one.path)).toContain(
      path === "/api/diagnose" ? "request.url" : "code",
    );
  }
  const nowhere = await ask("/api/nowhere");
  expect(`${nowhere.status} ${header(nowhere, "content-type")}`).toBe("404 application/problem+json; charset=utf-8");
  const method = await ask("/api/runs", { method: "PUT" });
  expect(`${method.status} ${header(method, "allow")}`).toBe("405 GET, HEAD, OPTIONS");
});

test("an app on the sandbox is registered, changed and deleted by a key, and its new secret is in no answer", async () => {
  const made = await ask("/api/sandbox/apps", { json: { name: "By script", pkce: "required" } });
  expect(made.status).toBe(201);
  const { id, secret_fingerprint: before } = JSON.parse(made.body);
  const change = async (json: unknown) =>
    await script.ask(`${here.tool.origin}/api/sandbox/apps/${id}`, {
      method: "PATCH",
      body: JSON.stringify(json),
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    });
  const refused = await change({ redirect_uris: ["https://a.vn/cb", "http://a.vn/cb"] });
  expect([refused.status, JSON.parse(refused.body).field]).toEqual([400, "redirect_uris[1]"]);
  const rotated = await change({ rotate_secret: true, code_lifetime: 30 });
  expect(JSON.parse(rotated.body)).toMatchObject({ settings: { pkce: "required", code_lifetime: 30 } });
  expect(JSON.parse(rotated.body).secret_fingerprint).not.toBe(before);
  expect(JSON.parse((await ask("/api/sandbox/apps")).body).apps).toHaveLength(2);
  expect((await ask(`/api/sandbox/apps/${id}`, { method: "DELETE" })).status).toBe(204);
  expect((await ask(`/api/sandbox/apps/${id}`)).status).toBe(404);
});

test("a guest from elsewhere is slowed down, and a script on this machine is not", async () => {
  const json = { step: "api", response: { status: 404 } };
  const from = async (headers: Readonly<Record<string, string>>) =>
    await script.ask(`${here.tool.origin}/api/diagnose`, {
      method: "POST",
      body: JSON.stringify(json),
      headers: { "content-type": "application/json", ...headers },
    });
  // In bursts: asked one by one on a slow machine, the bucket would fill as fast as it is emptied.
  const burst = (claim: Readonly<Record<string, string>>) => Promise.all(Array.from({ length: 40 }, () => from(claim)));
  let slowed: Answer | undefined;
  for (let bursts = 0; bursts < 10 && slowed === undefined; bursts += 1)
    slowed = (await burst({ "x-forwarded-for": "203.0.113.7" })).find(({ status }) => status === 429);
  expect(Number(header(slowed as Answer, "retry-after"))).toBeGreaterThan(0);
  // Another claim in the header is the same guest: a new one would start with a full bucket.
  const forged = await burst({ "x-forwarded-for": "203.0.113.8", "x-auth-doctor-client": "forged" });
  expect(forged.map(({ status }) => status)).toContain(429);
  expect((await from({})).status).toBe(200);
});

test("no answer of the API holds a secret that passed, and the search would find it", async () => {
  const { code, redirectUri } = await freshCode();
  const sent = { registration, code, redirect_uri: redirectUri };
  await ask("/api/exchange", { json: { ...sent, redirect_uri: `${redirectUri}/` } });
  await ask("/api/exchange", { json: { ...sent, ...(await freshCode()), store: true } });
  const own = {
    provider: "sandbox",
    client_id: "CANARY-client-id-000001",
    client_secret: "CANARY-secret-typed-000001",
  };
  await ask("/api/exchange", { json: { ...own, code } });
  await ask("/api/exchange", {
    json: { ...own, grant_type: "refresh_token", refresh_token: "CANARY-refresh-typed-000001" },
  });
  await ask("/api/exchange", { json: { ...own, code, unknown: "CANARY-in-an-unknown-field" } });
  await ask(`/api/installations/${installation}/refresh`, { method: "POST" });
  await ask(`/api/installations/${installation}/probes`, { json: {} });
  for (const list of ["/api/runs?limit=200", "/api/installations"]) {
    const body = JSON.parse((await ask(list)).body);
    for (const { id } of body.runs ?? []) {
      await ask(`/api/runs/${id}`);
      await ask(`/api/runs/${id}/report.md`);
      await ask(`/api/runs/${id}/har`);
    }
    for (const { id } of body.installations ?? []) {
      await ask(`/api/installations/${id}`);
      await ask(`/api/installations/${id}/scopes`);
    }
  }
  const typed = ["CANARY-secret-typed-000001", "CANARY-refresh-typed-000001", "CANARY-in-an-unknown-field", key];
  const planted = [
    ...plantedIn(here.sandbox.seen).filter(({ kind }) => !kind.includes("cookie")),
    ...typed.map((value) => ({ kind: "typed", value })),
  ];
  const places = script.answers.map((answer) => placeOf(answer, `${here.sandbox.origin}/none`));
  expect(findLeaks(planted, places)).toEqual([]);
  expect(findLeaks(planted, [{ name: "the log", text: here.tool.output() }])).toEqual([]);
  // Control: the same search, over what the sandbox saw of the same calls.
  const kinds = ["code", "client_secret", "access_token", "refresh_token", "id_token"];
  const wire = here.sandbox.seen.map((one) => ({ name: "the wire", text: one.requestBody + one.body }));
  const found = findLeaks(planted, wire);
  for (const kind of kinds) expect(found).toContain(`${kind} in the wire`);
  expect(found).toContain("typed in the wire");
  expect(places.length).toBeGreaterThan(20);
});
