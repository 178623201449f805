import { connect as connectPlain, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeAuthority, makeServerIdentity } from "@/scripts/sandbox/tls/make-certificates";
import { type Listening, serveSandbox } from "../serve-sandbox";
import { openTestSandbox } from "../testing/open-test-sandbox";

let plain: Listening;
let secure: Listening;
let ca: string;
beforeAll(async () => {
  const { sandbox } = await openTestSandbox();
  const nowMs = Date.now();
  const authority = await makeAuthority(["localhost"], nowMs);
  ca = authority.cert;
  plain = await serveSandbox(sandbox, 0);
  secure = await serveSandbox(sandbox, 0, "127.0.0.1", await makeServerIdentity(authority, ["localhost"], nowMs));
});
afterAll(() => Promise.all([plain.close(), secure.close()]));

const form = "grant_type=client_credentials&client_id=x&client_secret=y";
const request = (scenario: string): string =>
  [
    "POST /accounts/connect/token HTTP/1.1",
    "Host: localhost",
    "Content-Type: application/x-www-form-urlencoded",
    `Prefer: scenario=${scenario}`,
    `Content-Length: ${form.length}`,
    "",
    form,
  ].join("\r\n");

/** What a client without any HTTP of its own sees of the connection's end. */
function lastSeen(socket: Socket, scenario: string): Promise<{ readonly end: string; readonly body: string }> {
  return new Promise((resolve) => {
    let text = "";
    let end = "closed";
    socket
      .on("data", (part) => {
        text += String(part);
      })
      .on("end", () => {
        end = "FIN";
      })
      .on("error", (fault: NodeJS.ErrnoException) => {
        end = fault.code ?? fault.message;
      })
      .on("close", () => resolve({ end, body: text.split("\r\n\r\n")[1] ?? "" }));
    socket.write(request(scenario));
  });
}

const kinds: readonly (readonly [string, () => Socket])[] = [
  ["in plain text", () => connectPlain(plain.port, "127.0.0.1")],
  ["over TLS", () => connectTls({ host: "127.0.0.1", port: secure.port, ca, servername: "localhost" })],
];

test.each(kinds)("a reset is a reset %s, and what was sent before it has arrived", async (_, open) => {
  for (let call = 0; call < 5; call += 1) {
    expect(await lastSeen(open(), "token-reset")).toEqual({ end: "ECONNRESET", body: "" });
    const inBody = await lastSeen(open(), "token-reset-in-body");
    expect([inBody.end, inBody.body.length]).toEqual(["ECONNRESET", 20]);
  }
});

test.each(kinds)("an answer that is short ends as an orderly one does %s", async (_, open) => {
  const { end, body } = await lastSeen(open(), "token-short");
  expect(end).toBe("FIN");
  expect(JSON.parse(body)).toEqual({ error: "invalid_client" });
});

test("a flood leaves nothing listening for each of its blocks", async () => {
  const warnings: string[] = [];
  const note = ({ name }: Error) => void warnings.push(name);
  process.on("warning", note);
  const socket = connectPlain(plain.port, "127.0.0.1");
  socket.on("data", () => {
    if (socket.bytesRead > 30_000_000) socket.destroy();
  });
  await lastSeen(socket, "token-flood");
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

test("a reset behind an earlier answer on its connection comes after it, and nobody is left waiting", async () => {
  const socket = connectPlain(plain.port, "127.0.0.1");
  socket.write(request("token-flood"));
  // Until it goes on, the earlier answer cannot be whole.
  socket.pause();
  setTimeout(() => socket.resume(), 200);
  const { end, body } = await lastSeen(socket, "token-reset");
  expect(body.length).toBeGreaterThan(64_000_000);
  // Who is still reading the earlier answer may take a reset for an orderly end.
  expect(["ECONNRESET", "FIN"]).toContain(end);
});
