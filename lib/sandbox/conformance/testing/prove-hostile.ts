import { connect, createServer } from "node:net";
import { expect, test } from "vitest";
import { accountRoutes } from "../../accounts/routes";
import { type Answered, cameBack, marker, markup, odd } from "./hostile-bytes";
import type { Conformance } from "./open-conformance";

const routes = Object.keys(accountRoutes).map((path) => `/accounts${path}`);
const paths = [
  ...routes,
  "/accounts/~token-redirect-uri-other/connect/token",
  "/accounts/~%00/connect/token",
  "/apis/com/shop.json",
  "/apis/com/orders/%00.json",
  "/apis/web/themes/1/assets.json?asset[key]=%c0%af",
  "/webhook/api/subscribe",
  "/partners/apps",
  "/control/people/an",
  "/control/clients/%zz",
  "/admin/%3Cx-mark%3E/apps/x",
  "/",
];

/** 501 and 505 say of the request that nobody here knows such a method, or such a version. */
const isFailure = (status: number): boolean => status >= 500 && status !== 501 && status !== 505;

/** Bytes as they are, on a connection of their own; answers what came back. */
function sendRaw(base: string, bytes: Buffer, half = false): Promise<Answered> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(base).port), "127.0.0.1", () => {
      if (half) socket.write(bytes, () => setTimeout(() => socket.destroy(), 20));
      else socket.end(bytes);
    });
    let text = "";
    socket.setEncoding("latin1").on("data", (part: string) => {
      text += part;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve({ text, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0) }));
  });
}

/** What no endpoint may do with bytes that nobody's program would send; `open` answers the server that is tried. */
export function proveHostile(open: () => Conformance): void {
  test.each(paths)("no bytes make %s fail, and none come back as markup or as a header", async (path) => {
    const { base } = open();
    const { host, pathname } = new URL(base);
    const failed: string[] = [];
    let answered = 0;
    for (const { bytes, half } of odd(`${pathname === "/" ? "" : pathname}${path}`, host)) {
      const answer = await sendRaw(base, bytes, half);
      if (answer.status > 0) answered += 1;
      const wrong = isFailure(answer.status) ? String(answer.status) : cameBack(answer);
      if (wrong !== null) failed.push(`${wrong}: ${bytes.toString("latin1").slice(0, 120)}`);
    }
    expect(failed).toEqual([]);
    // Those that send half a request may hear nothing.
    expect(answered).toBeGreaterThan(20);
    // And it still works.
    const well = await sendRaw(
      base,
      Buffer.from(
        `GET ${pathname === "/" ? "" : pathname}/accounts/.well-known/openid-configuration HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      ),
    );
    expect(well.status).toBe(200);
  });

  test("no address that a caller names is ever called", async () => {
    const at = open();
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
    const at = open();
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
    const strange = Object.fromEntries(names.map((name) => [name, marker]));
    const inner = `${new URL(at.issuer).pathname}/connect/authorize/callback?${new URLSearchParams({ ...right, ...strange, [marker]: marker })}`;
    const pages: string[] = [];
    const headers = { "user-agent": marker, referer: marker, "accept-language": marker };
    const look = async (path: string, init: RequestInit = {}) => {
      const page = await visitor.open(`${at.base}${path}`, { headers, ...init });
      if (page.headers.get("content-type")?.includes("html") === true) pages.push(page.html);
    };
    for (const mode of ["query", "form_post"]) {
      const asked = new URLSearchParams({ ...right, ...strange, response_mode: mode });
      await look(`/accounts/connect/authorize?${asked}`);
      await look(
        `/accounts/connect/authorize?${new URLSearchParams({ ...right, ...strange, prompt: "none", response_mode: mode })}`,
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
    expect(pages.filter((html) => markup.test(html))).toEqual([]);
  });
}
