import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import net, { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterEach, expect, test } from "vitest";
import type { RawExchange, RawRequest } from "@/lib/trace/raw";
import { createEgress } from "./create-egress";

// Made for these tests and trusted by nobody: provider.test and localhost, valid from 2020 to 2120.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgiqeD9e4WlGqih2zy
0KwCydAi+5u3PPsN7p6P7aJ3LaihRANCAARx2GJoZMNFF5FgBjzTetoa7ZpMqV/m
WssTX0e6A/P/p2t16gWK9bKV158UpMxdCXQRe8yJ5lrIGIYj5Njm/Sbq
-----END PRIVATE KEY-----`;
const certificate = `-----BEGIN CERTIFICATE-----
MIIBeTCCAR6gAwIBAgIBATAKBggqhkjOPQQDAjAYMRYwFAYDVQQDDA1wcm92aWRl
ci50ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYD
VQQDDA1wcm92aWRlci50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEcdhi
aGTDRReRYAY803raGu2aTKlf5lrLE19HugPz/6drdeoFivWyldefFKTMXQl0EXvM
ieZayBiGI+TY5v0m6qNXMFUwIwYDVR0RBBwwGoINcHJvdmlkZXIudGVzdIIJbG9j
YWxob3N0MA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYEFJhywaey0GC3OiFDWmpU
nv5duroLMAoGCCqGSM49BAMCA0kAMEYCIQDU/psXZt6Zrb6kDstqNVKby60Qr/KY
K6iZouJB+e3uTwIhAIdDl2SOwzpitArYWx5PWHW1BtK26NgmFc2NIVvIGmBj
-----END CERTIFICATE-----`;

const opened: http.Server[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: http.Server): Promise<number> {
  opened.push(server);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return (server.address() as AddressInfo).port;
}

const secureServer = () =>
  listen(https.createServer({ key, cert: certificate }, (_request, answer) => answer.end("secure")));

/** A proxy that knows one host: every tunnel leads to `port`, whatever name is asked for. */
async function proxyTo(
  port: number,
  refuse = false,
): Promise<{ url: string; asked: string[]; credentials: unknown[] }> {
  const asked: string[] = [];
  const credentials: unknown[] = [];
  const server = http.createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    credentials.push(request.headers["proxy-authorization"]);
    answer.end("by proxy");
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    credentials.push(request.headers["proxy-authorization"]);
    if (refuse) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
      return;
    }
    const onward = net.connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, asked, credentials };
}

const get = (url: string): RawRequest => ({ method: "GET", url, headers: [], body: null });

test("a certificate nobody vouches for is refused, and there is no way around it", async () => {
  const origin = `https://localhost:${await secureServer()}`;
  const { failure, response } = await createEgress({ allowedOrigins: [origin] })(get(origin));
  expect(failure).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT", phase: "tls" });
  expect(response).toBeNull();
});

test("https goes through the proxy by CONNECT, and TLS is checked end to end inside", async () => {
  const proxy = await proxyTo(await secureServer());
  const send = createEgress({
    allowedOrigins: ["https://provider.test"],
    httpsProxy: proxy.url.replace("//", "//user:p%40ss@"),
  });
  const { failure } = await send(get("https://provider.test/x"));
  expect(proxy.asked).toEqual(["CONNECT provider.test:443"]);
  expect(proxy.credentials).toEqual([`Basic ${btoa("user:p@ss")}`]);
  expect(failure).toMatchObject({ code: "DEPTH_ZERO_SELF_SIGNED_CERT", phase: "tls" });
});

test("a proxy that refuses the tunnel is a failure of the connection", async () => {
  const proxy = await proxyTo(0, true);
  const send = createEgress({ allowedOrigins: ["https://provider.test"], httpsProxy: proxy.url });
  const { failure } = await send(get("https://provider.test/x"));
  expect(failure).toMatchObject({ code: "proxy-refused", phase: "connect" });
});

test("a proxy that never answers runs into the connect deadline", async () => {
  const silent = http.createServer();
  silent.on("connect", () => undefined);
  const httpsProxy = `http://127.0.0.1:${await listen(silent)}`;
  const send = createEgress({ allowedOrigins: ["https://provider.test"], httpsProxy, connectDeadlineMs: 100 });
  const { failure } = await send(get("https://provider.test/x"));
  expect(failure).toMatchObject({ code: "connect-deadline", phase: "connect" });
});

test("plain http goes through the proxy in absolute form", async () => {
  const proxy = await proxyTo(0);
  const send = createEgress({ allowedOrigins: ["http://provider.test"], httpsProxy: proxy.url });
  const { response } = await send(get("http://provider.test/a?b=c"));
  expect(proxy.asked).toEqual(["GET http://provider.test/a?b=c"]);
  expect(new TextDecoder().decode(response?.body)).toBe("by proxy");
});

test("loopback and NO_PROXY go direct", async () => {
  const proxy = await proxyTo(0);
  const plain = http.createServer((_request, answer) => answer.end("direct"));
  const origin = `http://127.0.0.1:${await listen(plain)}`;
  const send = createEgress({
    allowedOrigins: [origin, "https://nothing.invalid"],
    httpsProxy: proxy.url,
    noProxy: ".invalid",
  });
  expect(new TextDecoder().decode((await send(get(origin))).response?.body)).toBe("direct");
  expect((await send(get("https://nothing.invalid/"))).failure?.phase).toBe("dns");
  expect(proxy.asked).toEqual([]);
});

test("with NODE_EXTRA_CA_CERTS the answer comes, direct and through the proxy, with the TLS time", async () => {
  const port = await secureServer();
  const proxy = await proxyTo(port);
  const folder = mkdtempSync(path.join(tmpdir(), "egress-"));
  try {
    const ca = path.join(folder, "ca.pem");
    writeFileSync(ca, certificate);
    const program = path.join(folder, "egress.mjs");
    await build({
      stdin: { contents: childProgram, resolveDir: import.meta.dirname, loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile: program,
    });
    const targets = JSON.stringify([`https://localhost:${port}/`, "https://provider.test/"]);
    const { stdout } = await promisify(execFile)(process.execPath, [program, targets, proxy.url], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: ca },
    });
    const exchanges: RawExchange[] = JSON.parse(stdout);
    expect(exchanges.map(({ failure }) => failure)).toEqual([null, null]);
    expect(exchanges.map(({ response }) => response?.status)).toEqual([200, 200]);
    expect(exchanges.every(({ timing }) => typeof timing.tlsMs === "number")).toBe(true);
    expect(proxy.asked).toEqual(["CONNECT provider.test:443"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const childProgram = `
import { createEgress } from "./create-egress";
const [targets, httpsProxy] = [JSON.parse(process.argv[2]), process.argv[3]];
const send = createEgress({ allowedOrigins: targets.map((url) => new URL(url).origin), httpsProxy });
const exchanges = await Promise.all(targets.map((url) => send({ method: "GET", url, headers: [], body: null })));
process.stdout.write(JSON.stringify(exchanges), () => process.exit(0));
`;
