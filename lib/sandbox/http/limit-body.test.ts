import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Listening, serveSandbox } from "../serve-sandbox";
import { openTestSandbox } from "../testing/open-test-sandbox";

let served: Listening;
beforeAll(async () => {
  served = await serveSandbox((await openTestSandbox()).sandbox, 0);
});
afterAll(() => served.close());

const megabytes = Buffer.alloc(10 * 1_048_576, "a");
const chunked = Buffer.concat([
  Buffer.from(`${megabytes.length.toString(16)}\r\n`),
  megabytes,
  Buffer.from("\r\n0\r\n\r\n"),
]);

/** As many clients do: reads nothing until everything was sent. */
async function sendAll(head: string, body: Buffer): Promise<string> {
  const socket = connect(served.port, "127.0.0.1").pause();
  let fault = "";
  socket.on("error", ({ message }) => {
    fault = message;
  });
  const lines = ["POST /accounts/connect/token HTTP/1.1", "Host: localhost", "Connection: close", head, "", ""];
  socket.write(lines.join("\r\n"));
  await new Promise((resolve) => socket.write(body, resolve));
  let text = "";
  socket.on("data", (part) => {
    text += String(part);
  });
  if (!socket.closed) await Promise.race([once(socket.resume(), "close"), once(socket, "error")]);
  return text.split("\r\n", 1)[0] || fault;
}

test.each([
  ["announced", `Content-Length: ${megabytes.length}`, megabytes],
  ["in chunks", "Transfer-Encoding: chunked", chunked],
])("who sends ten megabytes, %s, before reading hears that they are too many", async (_, head, body) => {
  for (let call = 0; call < 5; call += 1) expect(await sendAll(head, body)).toBe("HTTP/1.1 413 Payload Too Large");
});
