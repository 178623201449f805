import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import type { Handler } from "./create-listener";
import { openSandbox } from "./open-sandbox";
import { startListener } from "./testing/start-listener";

const echo: Handler = async (request, answer) => {
  const body = await text(request);
  answer.end(JSON.stringify({ length: body.length, headers: request.headers, raw: request.rawHeaders }));
};

test("the app hears whether a request is local from the server alone", async () => {
  const { ask } = await startListener(echo);
  const forged = { "x-auth-doctor-local": "forged", "X-Auth-Doctor-Person": "forged" };
  const near = await ask("/", { headers: forged });
  expect(JSON.parse(near.body).headers["x-auth-doctor-local"]).toBe("1");
  const far = await ask("/", { headers: { ...forged, "x-forwarded-for": "203.0.113.9" } });
  expect(JSON.parse(far.body).headers).not.toHaveProperty("x-auth-doctor-local");
  expect(`${near.body}${far.body}`).not.toContain("forged");
});

test("every answer of the tool has the security headers, refusals included", async () => {
  const { ask } = await startListener(echo);
  const answers = await Promise.all([
    ask("/"),
    ask("/", { method: "TRACE" }),
    ask("/", { headers: { host: "evil.example" } }),
    ask("/sandbox/x"),
    ask("/x", { method: "POST", body: Buffer.alloc(70_000) }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 405, 421, 302, 413]);
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "same-origin",
    });
  }
});

test.each(["/install/login?code=1", "/install/grandservice", "/api/auth/callback/sandbox?code=1"])(
  "the answer at %s hands its address to nobody",
  async (path) => {
    const { ask } = await startListener(echo);
    expect((await ask(path)).headers).toMatchObject({ "referrer-policy": "no-referrer" });
  },
);

test.each([{ chunked: false }, { chunked: true }])("a body within the cap arrives whole ($chunked)", async (how) => {
  const { ask } = await startListener(echo);
  const answer = await ask("/x", { method: "POST", body: Buffer.alloc(65_536, 97), ...how });
  expect(JSON.parse(answer.body).length).toBe(65_536);
});

test.each([{ chunked: false }, { chunked: true }])(
  "a body over the cap never reaches the app ($chunked)",
  async (how) => {
    let reached = false;
    const { ask } = await startListener(async (_request, answer) => {
      reached = true;
      answer.end();
    });
    const answer = await ask("/x", { method: "POST", body: Buffer.alloc(65_537, 97), ...how });
    expect(answer).toMatchObject({ status: 413, body: "The body may be 65536 bytes long at most.\n" });
    expect(reached).toBe(false);
  },
);

test("a handler that throws is a 500 with an id, and its message stays out of answer and log", async () => {
  const { ask, lines } = await startListener(async () => {
    throw new Error("canary-in-message");
  });
  const answer = await ask("/");
  expect(answer.status).toBe(500);
  expect(lines.join("")).toContain("request-failed");
  expect(`${answer.body}${lines.join("")}`).not.toContain("canary-in-message");
});

test("a sender who leaves in the middle of a body, or breaks its chunks, is no failure of the server", async () => {
  const { ask, lines, port } = await startListener(echo);
  const head = `POST /x HTTP/1.1\r\nHost: localhost:${port}\r\nTransfer-Encoding: chunked\r\n\r\n`;
  for (const body of ["5\r\nab", "3\r\na=1XX0\r\n\r\n"])
    await new Promise<void>((done) => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write(head + body, () => setTimeout(() => socket.destroy(), 30)),
      );
      socket.on("error", () => {}).on("close", () => done());
    });
  await expect.poll(() => lines.filter((line) => line.includes("status=aborted")).length).toBe(2);
  expect((await ask("/")).status).toBe(200);
  expect(lines.filter((line) => line.includes(" error "))).toEqual([]);
});

test("the log has neither query nor path values", async () => {
  const { ask, lines } = await startListener(echo);
  await ask("/install/login?code=canary-code&state=canary-state");
  await ask("/runs/canary-run");
  await expect.poll(() => lines.filter((line) => line.includes(" request ")).length).toBe(2);
  expect(lines.join("")).toContain("path=/install/login status=200");
  expect(lines.join("")).not.toContain("canary");
});

test("the sandbox sees its public address, the method and the target as they were sent", async () => {
  const sandbox = openSandbox("http://127.0.0.1:9", async (request) => Response.json([request.method, request.url]));
  const { ask, port } = await startListener(echo, { sandbox });
  const answer = await ask("/sandbox/accounts/connect/token/?a=%20b", {
    method: "PUT",
    headers: { host: `127.0.0.1:${port}` },
  });
  expect(JSON.parse(answer.body)).toEqual(["PUT", "http://127.0.0.1:9/sandbox/accounts/connect/token/?a=%20b"]);
  expect(answer.headers).not.toHaveProperty("x-frame-options");
});

test("a form that reaches the sandbox in chunks is whole", async () => {
  const sandbox = openSandbox("http://127.0.0.1:9", async (request) => new Response(await request.text()));
  const { ask, port } = await startListener(echo, { sandbox });
  const headers = { host: `127.0.0.1:${port}`, "content-type": "application/x-www-form-urlencoded" };
  const answer = await ask("/sandbox/x", {
    method: "POST",
    headers,
    body: "grant_type=authorization_code",
    chunked: true,
  });
  expect(answer.body).toBe("grant_type=authorization_code");
});

test.each([
  ["BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 501],
  [`GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, 431],
  ["GET / HTTP/9.9\r\nHost: x\r\n\r\n", 400],
  ["GET / HTTP/1.1\r\n\r\n", 400],
  ["CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", 405],
])("%j is no request we know, and is answered, not dropped", async (bytes, status) => {
  const { port } = await startListener(echo);
  const socket = connect(port, "127.0.0.1");
  socket.write(bytes);
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test("a 405 that the app leaves without a word gets one sentence, whichever way it ends", async () => {
  const mute = "This address does not take that method; nothing was changed.\n";
  const byEnd = await startListener(async (_request, answer) => void answer.writeHead(405).end());
  const byStatus = await startListener(async (_request, answer) => {
    answer.statusCode = 405;
    answer.end();
  });
  for (const { ask } of [byEnd, byStatus]) {
    expect(await ask("/apps/add")).toMatchObject({ status: 405, body: mute });
    expect(await ask("/apps/add", { method: "HEAD" })).toMatchObject({ status: 405, body: "" });
  }
  const own = await startListener(async (_request, answer) => {
    answer.writeHead(405, { "content-type": "text/plain" }).end("mine");
  });
  expect((await own.ask("/apps/add")).body).toBe("mine");
});

test.each([
  { path: "/api/exchange", limit: 65_536, chunked: false },
  { path: "/api/exchange", limit: 65_536, chunked: true },
  { path: "/api/diagnose", limit: 1_048_576, chunked: false },
])("a body over the cap of $path is refused as the API refuses ($chunked)", async ({ path, limit, chunked }) => {
  const { ask, port } = await startListener(echo);
  const whole = await ask(path, { method: "POST", body: Buffer.alloc(limit, 97), chunked });
  expect(JSON.parse(whole.body).length).toBe(limit);
  const answer = await ask(path, { method: "POST", body: Buffer.alloc(limit + 1, 97), chunked });
  expect(answer).toMatchObject({ status: 413, headers: { "content-type": "application/problem+json; charset=utf-8" } });
  expect(JSON.parse(answer.body)).toMatchObject({
    type: `http://localhost:${port}/errors/too-large`,
    status: 413,
    party: "tool",
    limit_bytes: limit,
  });
});

test("a client that reads nothing before it has sent everything gets the refusal", async () => {
  const { port } = await startListener(echo);
  // More than the socket buffers of a system hold.
  const body = Buffer.alloc(8_000_000, 97);
  for (let sent = 0; sent < 5; sent += 1) {
    const socket = connect(port, "127.0.0.1");
    socket.pause();
    const head = `POST /api/exchange HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: ${body.length}\r\n\r\n`;
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.write(head);
      socket.write(body, () => resolve());
    });
    expect(await text(socket)).toMatch(/^HTTP\/1.1 413 [\s\S]*"limit_bytes":65536/);
  }
});

test("a client that never stops sending is answered and cut off", async () => {
  const { port } = await startListener(echo);
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST /api/exchange HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Length: 9000000000\r\n\r\n`);
  const pour = () => socket.writable && socket.write(Buffer.alloc(65_536, 97), () => setImmediate(pour));
  pour();
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  expect(String(await new Promise((resolve) => socket.once("data", resolve)))).toMatch(/^HTTP\/1.1 413 /);
  await closed;
});

test("an ordinary client that sends two megabytes gets to read the refusal", async () => {
  const { port } = await startListener(echo);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      fetch(`http://localhost:${port}/api/exchange`, { method: "POST", body: Buffer.alloc(2_000_000, 97) }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 413));
});
