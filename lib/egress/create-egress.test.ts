import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { RawRequest } from "@/lib/trace/raw";
import { createEgress, type EgressOptions } from "./create-egress";

const opened: net.Server[] = [];
const sockets = new Set<net.Socket>();

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(opened.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

async function listen(server: net.Server): Promise<string> {
  opened.push(server);
  server.on("connection", (socket: net.Socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

const serve = (handler: http.RequestListener) => listen(http.createServer(handler));
/** A server of raw bytes: what HTTP forbids has to be tried too. */
const serveRaw = (onData: (socket: net.Socket) => void) =>
  listen(
    net.createServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => onData(socket));
    }),
  );

const get = (url: string): RawRequest => ({ method: "GET", url, headers: [], body: null });
const egressTo = (origin: string, options: Partial<EgressOptions> = {}) =>
  createEgress({ allowedOrigins: [origin], ...options });
const text = (body: Uint8Array | undefined) => new TextDecoder().decode(body);

test("an answer comes back with its status, headers in order, body and timing", async () => {
  const origin = await serve((_request, answer) => {
    answer.writeHead(201, "Made", [
      ["X-One", "1"],
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ]);
    answer.end("hello");
  });
  const { response, failure, timing } = await egressTo(origin)(get(`${origin}/a?b=c`));
  expect(failure).toBeNull();
  expect(response).toMatchObject({ status: 201, statusText: "Made", httpVersion: "1.1" });
  expect(response?.headers.slice(0, 3)).toEqual([
    { name: "X-One", value: "1" },
    { name: "Set-Cookie", value: "a=1" },
    { name: "Set-Cookie", value: "b=2" },
  ]);
  expect(text(response?.body)).toBe("hello");
  expect(timing.connectMs).toBeTypeOf("number");
  expect(timing.firstByteMs).toBeTypeOf("number");
  expect(timing.tlsMs).toBeUndefined();
});

test("headers leave in the order given, and the exchange shows them as the server got them", async () => {
  let received: string[] = [];
  let body = "";
  const origin = await serve((request, answer) => {
    received = request.rawHeaders;
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => answer.end());
  });
  const { request } = await egressTo(origin)({
    method: "POST",
    url: origin,
    headers: [
      { name: "X-b", value: "1" },
      { name: "x-A", value: "2" },
    ],
    body: "grant=đ",
  });
  expect(body).toBe("grant=đ");
  const shown = request.headers.flatMap(({ name, value }) => [name, value]);
  expect(received.slice(0, shown.length)).toEqual(shown);
  expect(shown).toContain("identity");
  expect(request.headers.find(({ name }) => name === "Content-Length")?.value).toBe("8");
});

test("a redirect is an answer like any other and is not followed", async () => {
  let asked = 0;
  const origin = await serve((_request, answer) => {
    asked += 1;
    answer.writeHead(302, { location: "/elsewhere" });
    answer.end();
  });
  const { response } = await egressTo(origin)(get(origin));
  expect(response?.status).toBe(302);
  expect(asked).toBe(1);
});

test.each([
  ["another host", "http://localhost:1/", "host-not-allowed"],
  ["another port", "http://127.0.0.1:1/", "host-not-allowed"],
  ["a file", "file:///etc/passwd", "bad-url"],
  ["no URL", "/relative", "bad-url"],
])("%s is refused before a socket is opened", async (_name, url, code) => {
  const { failure, response } = await egressTo("http://127.0.0.1:65000")(get(url));
  expect(failure).toMatchObject({ code, phase: "policy" });
  expect(response).toBeNull();
});

test("credentials in a URL are refused, and the message does not repeat them", async () => {
  const { failure } = await egressTo("http://127.0.0.1:65000")(get("http://user:hunter2@127.0.0.1:65000/"));
  expect(failure?.code).toBe("bad-url");
  expect(JSON.stringify(failure)).not.toContain("hunter2");
});

test.each([
  ["a line break in a value", { name: "x", value: "a\r\nHost: evil" }],
  ["a line break in a name", { name: "x\r\ny", value: "a" }],
  ["a NUL", { name: "x", value: "a\u0000" }],
  ["a letter outside ASCII", { name: "Authorization", value: "Bearer đ" }],
  ["a header that frames the message", { name: "Transfer-Encoding", value: "chunked" }],
])("%s is refused", async (_name, header) => {
  const { failure } = await egressTo("http://127.0.0.1:65000")({
    ...get("http://127.0.0.1:65000/"),
    headers: [header],
  });
  expect(failure).toMatchObject({ code: "bad-header", phase: "policy" });
});

test.each(["CONNECT", "TRACE", "get", "GET / HTTP/1.1\r\nX: y"])("the method %j is refused", async (method) => {
  const { failure } = await egressTo("http://127.0.0.1:65000")({ ...get("http://127.0.0.1:65000/"), method });
  expect(failure).toMatchObject({ code: "method-not-allowed", phase: "policy" });
});

test("a closed port is a failure of the connection, not an exception", async () => {
  const server = net.createServer();
  const origin = await listen(server);
  await new Promise((closed) => server.close(closed));
  opened.length = 0;
  const { failure, response } = await egressTo(origin)(get(origin));
  expect(failure).toMatchObject({ code: "ECONNREFUSED", phase: "connect" });
  expect(response).toBeNull();
});

test("a server that accepts and never answers runs into the deadline", async () => {
  const origin = await serveRaw(() => undefined);
  const { failure, response } = await egressTo(origin, { deadlineMs: 500 })(get(origin));
  expect(failure).toMatchObject({ code: "deadline", phase: "request" });
  expect(response).toBeNull();
});

test("a body that drips for ever runs into the same deadline, and what came is kept", async () => {
  const origin = await serve((_request, answer) => {
    answer.writeHead(200);
    const drip = setInterval(() => answer.write("x"), 10);
    answer.on("close", () => clearInterval(drip));
  });
  const { failure, response } = await egressTo(origin, { deadlineMs: 500 })(get(origin));
  expect(failure).toMatchObject({ code: "deadline", phase: "response" });
  expect(response?.status).toBe(200);
  expect(text(response?.body)).toMatch(/^x+$/);
});

test("a reset before the head and one in the middle of the body are told apart", async () => {
  const before = await serveRaw((socket) => socket.resetAndDestroy());
  const first = await egressTo(before)({ ...get(before), method: "POST", body: "" });
  expect(first.failure).toMatchObject({ code: "ECONNRESET", phase: "request" });
  expect(first.response).toBeNull();

  const middle = await serveRaw((socket) => {
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart", () =>
      setTimeout(() => socket.resetAndDestroy(), 20),
    );
  });
  const second = await egressTo(middle)(get(middle));
  expect(second.failure).toMatchObject({ code: "ECONNRESET", phase: "response" });
  expect(text(second.response?.body)).toBe("part");
});

test("a body shorter than announced is a failure", async () => {
  const origin = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"));
  const { failure, response } = await egressTo(origin)(get(origin));
  expect(failure?.phase).toBe("response");
  expect(text(response?.body)).toBe("short");
});

test("what is not HTTP is a failure with the parser's code", async () => {
  const origin = await serveRaw((socket) => socket.end("hello there\r\n\r\n"));
  const { failure } = await egressTo(origin)(get(origin));
  expect(failure?.code).toMatch(/^HPE_/);
});

test("a body over the cap is cut off, announced or not", async () => {
  let sent = 0;
  const origin = await serve((request, answer) => {
    if (request.url === "/announced") answer.writeHead(200, { "content-length": "5000" });
    const more = () => {
      while (sent < 50_000_000 && answer.write("y".repeat(1000))) sent += 1000;
    };
    answer.on("drain", more);
    answer.on("error", () => undefined);
    more();
  });
  const send = egressTo(origin, { maxBytes: 2000 });
  const announced = await send(get(`${origin}/announced`));
  expect(announced.failure).toMatchObject({ code: "too-large", phase: "response" });
  const streamed = await send(get(origin));
  expect(streamed.failure).toMatchObject({ code: "too-large", phase: "response" });
  expect(streamed.response?.body.byteLength).toBeLessThanOrEqual(2000);
  expect(sent).toBeLessThan(50_000_000);
});

test("a caller may allow less than the default", async () => {
  const origin = await serve((_request, answer) => answer.end("0123456789"));
  const { failure } = await egressTo(origin)(get(origin), { maxBytes: 5 });
  expect(failure?.code).toBe("too-large");
});

test.each(["gzip", "br", "deflate", "gzip, gzip"])("a body encoded as %s is refused unread", async (encoding) => {
  const origin = await serve((_request, answer) => {
    answer.writeHead(200, { "content-encoding": encoding });
    answer.end(gzipSync("x".repeat(1000)));
  });
  const { failure, response } = await egressTo(origin)(get(origin));
  expect(failure).toMatchObject({ code: "content-encoding", phase: "response" });
  expect(response?.body.byteLength).toBe(0);
});

test("a second safe request reuses the connection and says so by having no connect time", async () => {
  const origin = await serve((_request, answer) => answer.end("ok"));
  const send = egressTo(origin);
  await send(get(origin));
  const { timing, failure } = await send(get(origin));
  expect(failure).toBeNull();
  expect(timing.connectMs).toBeUndefined();
});

test("a pooled connection that the server closed is replaced for a safe request", async () => {
  let connections = 0;
  const origin = await serveRaw((socket) => {
    connections += 1;
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    // The second request on this connection meets a reset.
    socket.once("data", () => socket.resetAndDestroy());
  });
  const send = egressTo(origin);
  await send(get(origin));
  const { failure, response } = await send(get(origin));
  expect(failure).toBeNull();
  expect(text(response?.body)).toBe("ok");
  expect(connections).toBe(2);
});

test("a POST is never sent twice", async () => {
  let posts = 0;
  const origin = await serveRaw((socket) => {
    posts += 1;
    socket.resetAndDestroy();
  });
  const { failure } = await egressTo(origin)({ ...get(origin), method: "POST", body: "code=1" });
  expect(failure?.code).toBe("ECONNRESET");
  expect(posts).toBe(1);
});

test("a name that does not resolve is a failure of dns", async () => {
  const origin = "http://nothing.invalid";
  const { failure } = await egressTo(origin)(get(origin));
  expect(failure?.phase).toBe("dns");
});

test("twenty requests at once all come back", async () => {
  const origin = await serve((request, answer) => answer.end(request.url));
  const send = egressTo(origin);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => send(get(`${origin}/${index}`))));
  expect(answers.map(({ response }) => text(response?.body))).toEqual(
    Array.from({ length: 20 }, (_, index) => `/${index}`),
  );
});
