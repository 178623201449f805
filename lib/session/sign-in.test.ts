import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { createApiKey } from "@/lib/db/create-api-key";
import { deletePerson } from "@/lib/db/delete-person";
import { currentPerson, personOfApiKey } from "./current-person";
import { sessionSecret } from "./session-settings";
import { signOut } from "./sign-out";
import { startSignIn } from "./start-sign-in";
import { openForTest } from "./testing/browser";
import { canaryAccessToken } from "./testing/fake-provider";

type Opened = Awaited<ReturnType<typeof openForTest>>;

async function signIn({ browser, provider }: Opened, callbackPath = "/install?x=1", claims = {}) {
  const person = browser();
  const authorize = await person.start({ callbackPath });
  provider.says.nonce = authorize.searchParams.get("nonce") ?? "";
  provider.says.claims = { ...provider.says.claims, ...claims };
  const callback = `/api/auth/callback/sandbox?code=abc&state=${authorize.searchParams.get("state")}`;
  return { person, authorize, callback, answer: await person.get(callback) };
}

test("one redirect out, one back, and the person is known", async () => {
  const opened = await openForTest();
  const { person, authorize, answer } = await signIn(opened);
  expect(authorize.origin + authorize.pathname).toBe("http://127.0.0.1:3000/sandbox/accounts/connect/authorize");
  expect(Object.fromEntries(authorize.searchParams)).toMatchObject({
    client_id: "auth-doctor-sign-in",
    redirect_uri: "http://localhost:3000/api/auth/callback/sandbox",
    response_type: "code",
    scope: "openid profile email",
    code_challenge_method: "S256",
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("http://localhost:3000/install?x=1");
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  expect([...person.jar.keys()]).toContain("auth-doctor.session");
  expect([...person.jar.keys()].filter((name) => /state|nonce|pkce/.test(name))).toEqual([]);
  const known = await currentPerson(opened.context, person.headers());
  expect(known).toMatchObject({ name: "An Nguyễn", email: "an@shop.test", signedInBy: "sandbox" });
  const [token] = opened.provider.requests;
  expect(new URLSearchParams(token?.body ?? "").get("code_verifier")).toMatch(/^[\w-]{43}$/);
});

test("login hint and prompt reach the provider, and an own path only is taken", async () => {
  const opened = await openForTest();
  const person = opened.browser();
  const authorize = await person.start({ callbackPath: "/install", loginHint: "owner", prompt: "login" });
  expect(authorize.searchParams.get("login_hint")).toBe("owner");
  expect(authorize.searchParams.get("prompt")).toBe("login");
  const request = person.request("/");
  const foreign = await startSignIn(opened.context, request, { callbackPath: "https://evil.test/" });
  expect(foreign).toEqual({ ok: false, failure: "bad-callback-path" });
});

test("the provider's tokens are kept nowhere", async () => {
  const opened = await openForTest();
  const { person } = await signIn(opened);
  expect(opened.provider.requests.some(({ url }) => url.endsWith("/connect/token"))).toBe(true);
  const bytes = readdirSync(opened.dataDir).map((name) => readFileSync(join(opened.dataDir, name), "latin1"));
  expect(bytes.join("")).not.toContain(canaryAccessToken);
  const session = await (await person.get("/api/auth/session")).text();
  expect(session).not.toContain(canaryAccessToken);
  expect(JSON.parse(session)).toMatchObject({ user: { name: "An Nguyễn" } });
});

test("a callback that comes again changes nothing and leads on", async () => {
  const opened = await openForTest();
  const { person, callback } = await signIn(opened);
  const before = opened.provider.requests.length;
  const again = await person.get(callback);
  expect(again.headers.get("location")).toBe("http://localhost:3000/install?x=1");
  expect(opened.provider.requests.length).toBe(before);
});

test.each([
  ["cookie-missing", () => ({ jar: true })],
  ["state-mismatch", () => ({ query: "code=abc&state=other" })],
  [
    "state-mismatch",
    ({ authorize }: { authorize: URL }) => ({ query: `code=abc&iss=x&state=${authorize.searchParams.get("state")}` }),
  ],
  ["access-denied", () => ({ query: "error=access_denied" })],
  ["provider-error", () => ({ query: "error=server_error" })],
  ["exchange-refused", () => ({ tokenStatus: 400 })],
  ["provider-unreachable", () => ({ unreachable: true })],
  ["id-token-refused", () => ({ nonce: "another" })],
  ["id-token-refused", () => ({ issuer: "https://evil.test" })],
  ["id-token-refused", () => ({ clientId: "another" })],
  ["userinfo-refused", () => ({ claims: { sub: "7" }, userinfo: { sub: "8", name: "Other" } })],
] as const)("a sign-in that fails says %s and leaves nobody signed in", async (fault, plant) => {
  const opened = await openForTest();
  const person = opened.browser();
  const authorize = await person.start({ callbackPath: "/apps" });
  const { jar, query, ...says } = {
    jar: false,
    query: `code=abc&state=${authorize.searchParams.get("state")}`,
    ...plant({ authorize }),
  };
  if (jar) for (const name of [...person.jar.keys()]) if (name.includes("state")) person.jar.delete(name);
  Object.assign(opened.provider.says, { nonce: authorize.searchParams.get("nonce") }, says);
  const answer = await person.get(`/api/auth/callback/sandbox?${query}`);
  const location = new URL(answer.headers.get("location") ?? "");
  expect([location.pathname, location.searchParams.get("error")]).toEqual(["/sign-in", fault]);
  expect(location.searchParams.get("callbackUrl")).toBe("/apps");
  expect([...person.jar.keys()].filter((name) => /session|state|nonce|pkce/.test(name))).toEqual([]);
});

test("a name that only userinfo knows is taken from there", async () => {
  const opened = await openForTest();
  opened.provider.says.userinfo = { sub: "7", name: "Bình", email: "binh@shop.test" };
  const { person } = await signIn(opened, "/", { name: undefined, email: undefined });
  expect(await currentPerson(opened.context, person.headers())).toMatchObject({
    name: "Bình",
    email: "binh@shop.test",
  });
});

test("after signing out a copy of the cookie is worth nothing", async () => {
  const opened = await openForTest();
  const { person } = await signIn(opened);
  const copy = person.headers();
  const foreign = await signOut(opened.context, person.request("/sign-out", { method: "POST" }));
  expect(foreign).toEqual({ ok: false, failure: "origin-missing" });
  const own = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
  const out = await signOut(opened.context, person.request("/sign-out", { method: "POST", headers: own }));
  expect(out.ok && out.value.status).toBe(303);
  expect(await currentPerson(opened.context, copy)).toBeNull();
});

test("signing in again ends the session before", async () => {
  const opened = await openForTest();
  const { person } = await signIn(opened);
  const first = person.headers();
  const authorize = await person.start({ callbackPath: "/", prompt: "login" });
  opened.provider.says.nonce = authorize.searchParams.get("nonce") ?? "";
  opened.provider.says.claims = { sub: "8", name: "Chi" };
  await person.get(`/api/auth/callback/sandbox?code=abc&state=${authorize.searchParams.get("state")}`);
  expect(await currentPerson(opened.context, first)).toBeNull();
  expect(await currentPerson(opened.context, person.headers())).toMatchObject({ name: "Chi" });
});

test("a deleted person, an expired session and a forwarded demo session are nobody", async () => {
  const opened = await openForTest();
  const { person } = await signIn(opened);
  const known = await currentPerson(opened.context, person.headers());
  expect(known).not.toBeNull();
  const forwarded = person.headers();
  forwarded.delete("x-auth-doctor-local");
  expect(await currentPerson(opened.context, forwarded)).toBeNull();
  opened.pass(12 * 3_600_000);
  expect(await currentPerson(opened.context, person.headers())).toBeNull();
  opened.pass(-12 * 3_600_000);
  expect(await currentPerson(opened.context, person.headers())).toEqual(known);
  await deletePerson(opened.context.db, known?.id ?? "");
  expect(await currentPerson(opened.context, person.headers())).toBeNull();
});

test("no other cookie of ours passes for a session", async () => {
  const opened = await openForTest();
  const person = opened.browser();
  await person.start({ callbackPath: "/" });
  const secret = sessionSecret(opened.context.env);
  const forged = [
    person.jar.get("auth-doctor.state"),
    person.jar.get("auth-doctor.pkce"),
    await encode({ token: { sid: "guess" }, secret: `${secret}x` }),
    await encode({ token: { sid: "guess" }, secret }),
    await encode({ token: { sub: "7" }, secret }),
    "a.b.c",
    "%",
    "",
  ];
  for (const value of forged) {
    expect(value).toBeDefined();
    const headers = new Headers({ cookie: `auth-doctor.session=${value}`, "x-auth-doctor-local": "1" });
    expect(await currentPerson(opened.context, headers)).toBeNull();
  }
});

test("an API key names its person, and anything else that calls itself one names nobody", async () => {
  const opened = await openForTest();
  const { person } = await signIn(opened);
  const known = await currentPerson(opened.context, person.headers());
  const { key } = await createApiKey(opened.context.db, { personId: known?.id ?? "", name: "ci" });
  const ask = (authorization: string) =>
    personOfApiKey(opened.context, new Headers({ authorization, "x-auth-doctor-local": "1" }));
  expect((await ask(`Bearer ${key}`))?.person).toEqual(known);
  for (const other of [`Bearer ${key}x`, `Bearer ${key.slice(0, -1)}`, `Basic ${key}`, "Bearer %", "Bearer", ""]) {
    expect(await ask(other)).toBeNull();
  }
});
