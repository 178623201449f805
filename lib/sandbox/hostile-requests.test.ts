import { connect, createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accountRoutes } from "./accounts/routes";
import { type Conformance, openConformance, standAlone } from "./conformance/testing/open-conformance";

let at: Conformance;
beforeAll(async () => {
  at = await openConformance(standAlone);
});
afterAll(() => at.close());

/** Bytes as they are, on a connection of their own; answers what came back. */
function sendRaw(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(at.base).port), "127.0.0.1", () => socket.end(bytes));
    let text = "";
    socket.setEncoding("latin1").on("data", (part: string) => {
      text += part;
    });
    socket.on("error", () => resolve(text));
    socket.on("close", () => resolve(text));
  });
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const tail = "Host: x\r\nConnection: close\r\n";
const form = "Content-Type: application/x-www-form-urlencoded\r\n";
const post = (path: string, body: Buffer, more = form): Buffer =>
  Buffer.concat([
    Buffer.from(`POST ${path} HTTP/1.1\r\n${tail}${more}Content-Length: ${body.length}\r\n\r\n`, "latin1"),
    body,
  ]);

const routes = Object.keys(accountRoutes).map((path) => `/accounts${path}`);
const paths = [
  ...routes,
  "/apis/com/shop.json",
  "/webhook/api/subscribe",
  "/partners/apps",
  "/control/people/an",
  "/control/clients/%zz",
];
const noise = Buffer.from([0xff, 0xfe, 0x3d, 0xc3, 0x28, 0x26, 0x00, 0x25, 0x7a, 0x7a, 0x3d, 0x25]);

test.each(paths)("no bytes make %s fail", async (path) => {
  const requests: (string | Buffer)[] = [
    `GET ${path}?%zz=%&ReturnUrl=%c3%28&errorId=%00 HTTP/1.1\r\n${tail}\r\n`,
    `GET http://evil.example${path}?x HTTP/1.1\r\n${tail}\r\n`,
    `GET ${path} HTTP/1.0\r\n\r\n`,
    `TRACE ${path} HTTP/1.1\r\n${tail}\r\n`,
    `OPTIONS * HTTP/1.1\r\n${tail}\r\n`,
    `PROPFIND ${path} HTTP/1.1\r\n${tail}\r\n`,
    `GET ${path}/%2e%2e/%5c..%00 HTTP/1.1\r\n${tail}\r\n`,
    `GET ${path} HTTP/1.1\r\n${tail}Cookie: haravan-sandbox=%zz; haravan-sandbox=\xff; =;;\r\nAuthorization: Bearer \xff.\xfe.\x80\r\nOrigin: null\r\nAccept-Language: \xff\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\n${tail}X: ${"a".repeat(20_000)}\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nHost: [::\r\nConnection: close\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nHost: a b\r\nHost: c\r\nConnection: close\r\n\r\n`,
    `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`,
    post(path, noise),
    post(path, noise, "Content-Type: application/json\r\n"),
    post(path, noise, "Content-Type: \xff/;;=\r\n"),
    post(path, noise, `${form}Content-Encoding: gzip\r\n`),
    `POST ${path} HTTP/1.1\r\n${tail}${form}Transfer-Encoding: chunked\r\n\r\n5\r\na=%zz\r\n0\r\n\r\n`,
    `POST ${path} HTTP/1.1\r\n${tail}${form}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  ];
  const failed: string[] = [];
  for (const request of requests) {
    const answer = await sendRaw(Buffer.isBuffer(request) ? request : Buffer.from(request, "latin1"));
    if (statusOf(answer) >= 500) failed.push(`${String(request).split("\r\n", 1)[0]}: ${answer.slice(0, 60)}`);
  }
  expect(failed).toEqual([]);
});

test("no address that a caller names is ever called", async () => {
  let calls = 0;
  const trap = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => trap.listen(0, "127.0.0.1", () => done()));
  const address = trap.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/jwks`;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const jwt = `${part({ alg: "RS256", jku: url, x5u: url, kid: url })}.${part({ iss: url, aud: url })}.AAAA`;
  const names = [
    "redirect_uri",
    "request_uri",
    "post_logout_redirect_uri",
    "logo_uri",
    "ReturnUrl",
    "jwks_uri",
    "resource",
  ];
  const urls = Object.fromEntries(names.map((name) => [name, url]));
  const jwts = Object.fromEntries(
    ["request", "id_token_hint", "client_assertion", "token", "access_token"].map((n) => [n, jwt]),
  );
  for (const path of routes)
    for (const fields of [urls, jwts, { ...urls, ...jwts }]) {
      const sent = new URLSearchParams({ client_id: "plain", client_secret: "plain-secret", ...fields });
      const headers = { authorization: `Bearer ${jwt}`, origin: url, referer: url };
      await fetch(`${at.base}${path}?${sent}`, { headers, redirect: "manual" });
      await fetch(`${at.base}${path}`, { method: "POST", body: sent, headers, redirect: "manual" });
    }
  trap.close();
  expect(calls).toBe(0);
});

test("nothing that a caller sends stands in a page as markup", async () => {
  const marker = `"'><x-mark data-a=1>&<!--`;
  const visitor = at.browser();
  const login = await visitor.open(`${at.issuer}/account/login`);
  await visitor.submit(login, [
    ["Username", "an"],
    ["Password", "an"],
  ]);
  const right = {
    client_id: "asks",
    redirect_uri: "https://shop-app.example/install/login",
    response_type: "code",
    scope: "openid profile",
  };
  const names = ["state", "nonce", "login_hint", "ui_locales", "acr_values", "orgid", "display", "prompt", "claims"];
  const odd = Object.fromEntries(names.map((name) => [name, marker]));
  const inner = `/accounts/connect/authorize/callback?${new URLSearchParams({ ...right, ...odd, [marker]: marker })}`;
  const pages: string[] = [];
  const look = async (path: string, init: RequestInit = {}) => {
    const page = await visitor.open(`${at.base}${path}`, init);
    if (page.headers.get("content-type")?.includes("html") === true) pages.push(page.html);
  };
  for (const mode of ["query", "form_post"]) {
    const asked = new URLSearchParams({ ...right, ...odd, response_mode: mode });
    await look(`/accounts/connect/authorize?${asked}`);
    await look(
      `/accounts/connect/authorize?${new URLSearchParams({ ...right, ...odd, prompt: "none", response_mode: mode })}`,
    );
  }
  for (const name of Object.keys(right))
    await look(`/accounts/connect/authorize?${new URLSearchParams({ ...right, [name]: marker })}`);
  for (const path of routes)
    for (const value of [inner, marker]) {
      const fields = ["ReturnUrl", "errorId", "logoutId", "Username", "DemoPerson", "orgid", "lang", "button"];
      const sent = new URLSearchParams(fields.map((name) => [name, value]));
      sent.append(marker, marker);
      await look(`${path}?${sent}`);
      await look(path, { method: "POST", body: sent });
    }
  expect(pages.length).toBeGreaterThan(30);
  expect(pages.filter((html) => /<x-mark|"'>|<!--/.test(html))).toEqual([]);
});
