import { once } from "node:events";
import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Listening, serveSandbox } from "@/lib/sandbox/serve-sandbox";
import { tellFaults } from "./tell-faults";

const told: string[] = [];
let served: Listening;
let left: Promise<void>;
beforeEach(async () => {
  told.length = 0;
  let leave = () => {};
  left = new Promise((resolve) => {
    leave = resolve;
  });
  const broken = tellFaults(
    {
      fetch: async (request) => {
        await request.text().finally(leave);
        throw new Error("a bug");
      },
      runDue: () => Promise.reject(new Error("the disk is full")),
    },
    (text) => void told.push(text),
  );
  served = await serveSandbox({ fetch: broken.fetch }, 0);
  expect(await broken.runDue()).toBe(0);
});
afterEach(() => served.close());

test("a fault is told with where it happened and without the query, and the sandbox goes on", async () => {
  for (let call = 0; call < 2; call += 1)
    expect((await fetch(`http://127.0.0.1:${served.port}/accounts/x?code=secret`)).status).toBe(500);
  expect(told).toEqual([
    expect.stringMatching(/^Sending webhooks failed: Error: the disk is full\n/),
    expect.stringMatching(/^GET \/accounts\/x failed: Error: a bug\n/),
    expect.stringMatching(/^GET \/accounts\/x failed: Error: a bug\n/),
  ]);
  expect(told.join()).not.toContain("secret");
});

test("nobody is told of a sender that left in the middle of a body", async () => {
  const socket = connect(served.port, "127.0.0.1");
  socket.write("POST /accounts/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\na=1");
  await once(socket, "connect");
  setTimeout(() => socket.destroy(), 50);
  await left;
  await new Promise(setImmediate);
  expect(told.filter((text) => text.startsWith("POST"))).toEqual([]);
});
