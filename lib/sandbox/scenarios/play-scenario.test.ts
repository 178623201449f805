import { createHmac, hash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveSandbox } from "../serve-sandbox";
import { allow, type DemoApp, installedTokens, installUrl, openDemo } from "../testing/demo-app";
import type { TestSandbox } from "../testing/open-test-sandbox";
import { actsAt, type Endpoint, type Scenario } from "./scenario";
import { scenarios } from "./scenarios";

let at: TestSandbox;
let app: DemoApp;
beforeAll(async () => {
  ({ at, app } = await openDemo());
});

const only = (kinds: readonly string[], place: Endpoint): readonly (readonly [string, Scenario])[] =>
  scenarios
    .filter(
      ({ effects }) => effects.length > 0 && effects.every((one) => kinds.includes(one.kind) && actsAt(one, place)),
    )
    .map((one) => [one.name, one]);

const challenge = { code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "S256" };

async function codeOf({ needs }: Scenario): Promise<string> {
  const visitor = at.browser();
  const url = installUrl(app, needs === "pkce" ? challenge : {});
  const consent = await visitor.submit(await visitor.open(url), [["DemoPerson", "owner"]]);
  return new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
}

const names = scenarios.map(({ name }) => name);

test("names are unique, in lower case, and fit a path", () => {
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

// The request is right: what refuses it is the scenario, by the server's own check.
test.each(only(["mistake", "state"], "token"))(
  "%s refuses a right request by a check of the server's own",
  async (name, one) => {
    const body = {
      grant_type: "authorization_code",
      client_id: app.clientId,
      client_secret: app.clientSecret,
      code: await codeOf(one),
      redirect_uri: new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "",
      ...(one.needs === "pkce" ? { code_verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk" } : {}),
    };
    const answer = await at.post("/accounts/connect/token", body, { prefer: `scenario=${name}` });
    expect(answer.status).toBe(400);
    expect(Object.keys(await answer.json())).toContain("error");
    expect(at.reasons.at(-1)).toMatchObject({ scenario: name, status: 400 });
    expect(at.reasons.at(-1)?.check).not.toBe("scenario");
  },
);

async function tokensOf(scenario: string) {
  const code = await codeOf({ name: "", group: "token", effects: [], cause: null, belief: "inferred" });
  const redirect_uri = new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "";
  const body = { grant_type: "authorization_code", client_id: app.clientId, client_secret: app.clientSecret };
  const prefer = { prefer: `scenario=${scenario}` };
  return await (await at.post("/accounts/connect/token", { ...body, code, redirect_uri }, prefer)).json();
}

const readPart = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));

test("an ID token signed with the client secret is verified by it", async () => {
  const [head = "", claims = "", signature] = (await tokensOf("id-alg-hs256-secret")).id_token.split(".");
  expect(readPart(head)).toEqual({ alg: "HS256", typ: "JWT" });
  expect(createHmac("sha256", app.clientSecret).update(`${head}.${claims}`).digest("base64url")).toBe(signature);
});

test("at_hash by another digest is that digest's half", async () => {
  const { id_token, access_token } = await tokensOf("id-at-hash-other-digest");
  const { at_hash } = readPart(id_token.split(".")[1]);
  expect(Buffer.from(at_hash, "base64url")).toEqual(hash("sha384", access_token, "buffer").subarray(0, 24));
});

test("a code that is expired on purpose is a little older than it may be, not as old as the clock", async () => {
  const code = await codeOf({ name: "", group: "token", effects: [], cause: null, belief: "inferred" });
  const redirect_uri = new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "";
  const body = { grant_type: "authorization_code", client_id: app.clientId, client_secret: app.clientSecret };
  await at.post("/accounts/connect/token", { ...body, code, redirect_uri }, { prefer: "scenario=token-code-expired" });
  const { age_seconds: age, lifetime_seconds: lifetime } = at.reasons.at(-1)?.values ?? {};
  expect(Number(age)).toBeGreaterThan(Number(lifetime));
  expect(Number(age)).toBeLessThan(Number(lifetime) + 600);
});

test("a refresh token that is too old on purpose had the life that its app gives it", async () => {
  const { refresh_token: token } = await installedTokens(at, app);
  const form = { grant_type: "refresh_token", client_id: app.clientId, client_secret: app.clientSecret };
  const prefer = { prefer: "scenario=refresh-token-too-old" };
  await at.post("/accounts/connect/token", { ...form, refresh_token: token }, prefer);
  expect(at.reasons.at(-1)).toMatchObject({ check: "refresh-token-not-expired" });
  expect(Number(at.reasons.at(-1)?.values?.["lifetime_seconds"])).toBeGreaterThan(86_400);
});

test.each(only(["mistake", "state"], "authorize").filter(([, { group }]) => group === "authorize"))(
  "%s shows the hosted error page for a right request",
  async (name) => {
    const page = await at.browser().open(`${installUrl(app)}&scenario=${name}`);
    expect(page.html).toContain("data-error");
    expect(at.reasons.at(-1)).toMatchObject({ scenario: name });
  },
);

test("a client that is disabled on purpose is one in what the server knows, not an unknown one", async () => {
  await at.post("/accounts/connect/token", { client_id: app.clientId }, { prefer: "scenario=token-client-disabled" });
  expect(at.reasons.at(-1)?.values).toMatchObject({ client: "disabled" });
  await at.browser().open(`${installUrl(app)}&scenario=authorize-client-disabled`);
  expect(at.reasons.at(-1)?.values).toMatchObject({ client: "disabled" });
});

const listening = { close: async () => {}, base: "" };
afterAll(() => listening.close());

test.each([
  ["token-reset", "connection"],
  ["token-reset-in-body", "body"],
  ["token-short", "body"],
])("%s breaks the connection on its %s", async (name, part) => {
  if (listening.base === "") {
    const server = await serveSandbox(at.sandbox, 0);
    Object.assign(listening, { close: server.close, base: `http://127.0.0.1:${server.port}` });
  }
  const call = fetch(`${listening.base}/accounts/connect/token`, {
    method: "POST",
    headers: { prefer: `scenario=${name}`, "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=authorization_code&client_id=x",
  });
  if (part === "connection") await expect(call).rejects.toThrow();
  else await expect((await call).text()).rejects.toThrow();
});

test("a token answer without a content type has none on the wire either", async () => {
  const [one] = scenarios.filter(({ name }) => name === "token-without-content-type");
  if (one === undefined) throw new Error("no such scenario");
  const server = await serveSandbox(at.sandbox, 0);
  const answer = await fetch(`http://127.0.0.1:${server.port}/accounts/connect/token`, {
    method: "POST",
    headers: { prefer: `scenario=${one.name}` },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: app.clientId,
      client_secret: app.clientSecret,
      code: await codeOf(one),
      redirect_uri: new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "",
    }),
  });
  expect(await answer.json()).toHaveProperty("access_token");
  expect(answer.headers.get("content-type")).toBeNull();
  await server.close();
});

test("a bomb is small on the way and large once it is opened", async () => {
  const server = await serveSandbox(at.sandbox, 0);
  const answer = await fetch(`http://127.0.0.1:${server.port}/accounts/connect/token`, {
    method: "POST",
    headers: { prefer: "scenario=token-gzip-bomb" },
  });
  let opened = 0;
  for await (const chunk of answer.body ?? []) {
    opened += chunk.byteLength;
    if (opened > 50_000_000) break;
  }
  expect(opened).toBeGreaterThan(50_000_000);
  await server.close();
});

test("nothing on the wire names a scenario or its fault to who did not ask for it in the header", async () => {
  for (const { name } of scenarios.filter(({ group }) => group === "token" || group === "api")) {
    const answer = await at.call(`/apis/com/shop.json?scenario=${name}`);
    expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain(name);
  }
});
