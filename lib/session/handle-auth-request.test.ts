import fc from "fast-check";
import { expect, test } from "vitest";
import { checkOrigin } from "./check-origin";
import { handleAuthRequest } from "./handle-auth-request";
import { mayUseSandbox } from "./may-use-sandbox";
import { ownPath } from "./own-path";
import { startSignIn } from "./start-sign-in";
import { openForTest } from "./testing/browser";

const own = { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" };
const form = { "content-type": "application/x-www-form-urlencoded" };

test("next-auth is asked nothing but what this tool needs", async () => {
  const { context, browser } = await openForTest();
  const refuse = async (path: string, init: Parameters<ReturnType<typeof browser>["request"]>[1] = {}) => {
    const handled = await handleAuthRequest(context, browser().request(path, init));
    return handled.ok ? handled.value.status : handled.failure;
  };
  const post = (body: string, headers: Record<string, string> = { ...own, ...form }) => ({
    method: "POST",
    body,
    headers,
  });
  expect(await refuse("/api/auth/_log", post("level=error"))).toBe("not-found");
  expect(await refuse("/api/auth/verify-request")).toBe("not-found");
  expect(await refuse("/api/auth/constructor")).toBe("not-found");
  expect(await refuse("/api/auth")).toBe("not-found");
  expect(await refuse("/api/auth/callback/github?code=1")).toBe("not-found");
  expect(await refuse("/api/auth/callback/sandbox/more")).toBe("not-found");
  expect(await refuse("/api/auth/session", post("{}"))).toBe("method-not-allowed");
  expect(await refuse("/api/auth/callback/sandbox", post("code=1"))).toBe("method-not-allowed");
  expect(await refuse("/api/auth/session", { method: "DELETE" })).toBe("method-not-allowed");
  expect(await refuse("/api/auth/signin/sandbox?client_id=evil", post("csrfToken=1"))).toBe("bad-request");
  expect(await refuse("/api/auth/signin/sandbox", post("{", { ...own, "content-type": "application/json" }))).toBe(
    "unsupported-type",
  );
  expect(await refuse("/api/auth/signin/sandbox", post(`x=${"y".repeat(70_000)}`))).toBe("too-large");
  expect(await refuse("/api/auth/signin/sandbox", post("a=1&a=2"))).toBe("bad-request");
  expect(await refuse("/api/auth/signin/sandbox", post("csrfToken=1", form))).toBe("cross-site");
  expect(await refuse("/api/auth/signin/sandbox", post("callbackUrl=https%3A%2F%2Fevil.test"))).toBe("bad-field");
  expect(await refuse("/api/auth/signin?callbackUrl=//evil.test")).toBe("bad-field");
  expect(await refuse("/api/auth/callback/sandbox?state=1&state=2")).toBe("callback-malformed");
  expect(await refuse("/api/auth/csrf")).toBe(200);
  expect(await refuse("/api/auth/session")).toBe(200);
});

test("a poisoned callback cookie leads nowhere and breaks nothing", async () => {
  const { context, browser } = await openForTest();
  for (const value of ["https://evil.test/x", "%%%", "javascript:alert(1)"]) {
    const person = browser();
    person.jar.set("auth-doctor.callback-url", value);
    const answer = await person.get("/api/auth/callback/sandbox?code=1&state=2");
    expect(answer.headers.get("location")).toBe("http://localhost:3000/sign-in?error=cookie-missing");
    const session = await handleAuthRequest(context, person.request("/api/auth/session"));
    expect(session.ok && session.value.status).toBe(200);
  }
});

test("next-auth's own sign-in works through the door, with its csrf token", async () => {
  const { context, browser } = await openForTest();
  const person = browser();
  const { csrfToken } = JSON.parse(await (await person.get("/api/auth/csrf")).text());
  const body = new URLSearchParams({ csrfToken, callbackUrl: "/apps" }).toString();
  const request = person.request("/api/auth/signin/sandbox", { method: "POST", body, headers: { ...own, ...form } });
  const handled = await handleAuthRequest(context, request);
  expect(handled.ok && handled.value.headers.get("location")).toContain("/sandbox/accounts/connect/authorize?");
});

test("whatever is sent, the answer is a refusal or below 500", async () => {
  const { context } = await openForTest();
  const segment = fc.oneof(
    fc.constantFrom("callback", "signin", "signout", "session", "csrf", "error", "providers", "_log", "sandbox", "%2e"),
    fc.webSegment(),
  );
  const header = fc
    .string({ unit: "grapheme-ascii", maxLength: 60 })
    .map((text) => text.replaceAll(/[^\x20-\x7e]/g, ""));
  await fc.assert(
    fc.asyncProperty(
      fc.array(segment, { maxLength: 4 }),
      fc.webQueryParameters(),
      fc.constantFrom("GET", "POST", "PUT"),
      fc.string({ maxLength: 200 }),
      header,
      fc.constantFrom("application/json", "application/x-www-form-urlencoded", "text/plain", ""),
      async (path, query, method, body, cookie, type) => {
        const headers = {
          ...own,
          cookie: `auth-doctor.state=${cookie}`,
          "content-type": type,
          "x-auth-doctor-local": "1",
        };
        const url = `http://localhost:3000/api/auth/${path.join("/")}?${query}`;
        const request = new Request(url, { method, headers, ...(method !== "GET" && { body }) });
        const handled = await handleAuthRequest(context, request);
        if (handled.ok) expect(handled.value.status).toBeLessThan(500);
        else expect(handled.failure).not.toBe("unexpected");
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);

test("who is not at this machine gets neither demo sign-in nor sandbox", async () => {
  const { context, browser } = await openForTest();
  const remote = new Request("http://localhost:3000/");
  expect(await startSignIn(context, remote, { callbackPath: "/" })).toEqual({ ok: false, failure: "sandbox-off" });
  const callback = new Request("http://localhost:3000/api/auth/callback/sandbox?code=1&state=1");
  expect(await handleAuthRequest(context, callback)).toEqual({ ok: false, failure: "sandbox-off" });
  expect(mayUseSandbox(context.env, remote.headers)).toBe(false);
  expect(mayUseSandbox(context.env, browser().headers())).toBe(true);
});

test("an operator's provider is discovered, and its cookies belong to this host alone", async () => {
  const { context, provider, browser } = await openForTest({
    APP_ORIGIN: "https://doctor.example.com",
    SIGN_IN_ISSUER: "https://id.example.org",
    SIGN_IN_CLIENT_ID: "tool",
    SIGN_IN_CLIENT_SECRET: "s:cret",
  });
  const at = (path: string) => `https://id.example.org${path}`;
  provider.says.metadata = {
    issuer: "https://id.example.org",
    authorization_endpoint: at("/authorize"),
    token_endpoint: at("/connect/token"),
    jwks_uri: at("/jwks"),
    code_challenge_methods_supported: ["S256"],
  };
  Object.assign(provider.says, { issuer: "https://id.example.org", clientId: "tool" });
  const person = browser();
  const authorize = await person.start({ callbackPath: "/" });
  expect(authorize.searchParams.get("redirect_uri")).toBe("https://doctor.example.com/api/auth/callback/oidc");
  expect([...person.jar.keys()].every((name) => name.startsWith("__Host-auth-doctor."))).toBe(true);
  provider.says.nonce = authorize.searchParams.get("nonce") ?? "";
  const answer = await person.get(`/api/auth/callback/oidc?code=1&state=${authorize.searchParams.get("state")}`);
  expect(answer.headers.get("location")).toBe("https://doctor.example.com/");
  const token = provider.requests.find(({ url }) => url.endsWith("/connect/token"));
  expect(token?.body).not.toContain("cret");
  expect(token?.headers).toContainEqual({
    name: "Authorization",
    value: `Basic ${Buffer.from("tool:s%3Acret").toString("base64")}`,
  });
  provider.says.unreachable = true;
  const down = await startSignIn(context, person.request("/"), { callbackPath: "/" });
  expect(down).toEqual({ ok: false, failure: "provider-unreachable" });
});

test("only our own origin may change something", () => {
  const check = (headers: Record<string, string>) => checkOrigin(new Headers(headers), "http://localhost:3000");
  expect(check(own).ok).toBe(true);
  expect(check({ origin: "http://localhost:3000" }).ok).toBe(true);
  for (const headers of [
    {},
    { "sec-fetch-site": "same-origin" },
    { origin: "null" },
    { origin: "http://localhost:3001" },
    { origin: "http://localhost:3000.evil.test" },
    { ...own, "sec-fetch-site": "same-site" },
    { ...own, "sec-fetch-site": "cross-site" },
  ]) {
    expect(check(headers).ok).toBe(false);
  }
});

test("an own path never leaves the origin, whatever it is made of", () => {
  const origin = "http://localhost:3000";
  const piece = fc.constantFrom(
    "/",
    "//",
    "\\",
    "@",
    "..",
    "evil.test",
    "http:",
    "https://",
    "%2f",
    "?",
    "#",
    "\t",
    "\n",
    ":",
    origin,
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 6 }).map((all) => all.join("")),
        fc.string(),
        fc.webUrl(),
      ),
      (value) => {
        const path = ownPath(value, origin);
        if (path === null) return;
        expect(new URL(path, origin).origin).toBe(origin);
        expect(path.startsWith("/") && !path.startsWith("//")).toBe(true);
      },
    ),
  );
  expect(ownPath("/runs/1?a=b#c", origin)).toBe("/runs/1?a=b#c");
  expect(ownPath(`${origin}/apps`, origin)).toBe("/apps");
});
