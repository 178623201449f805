import { expect, test } from "vitest";
import { mostReceived } from "./most-received";
import { createReceivedLog, type Received } from "./received-log";

const received = (requestId: string, text: string): Received => ({
  requestId,
  atMs: 0,
  method: "POST",
  path: "/accounts/connect/token",
  url: "http://127.0.0.1:4010/accounts/connect/token",
  text,
  headers: {},
  status: 400,
  knowledge: null,
});

test("the last thousand are kept, the newest first", () => {
  const log = createReceivedLog();
  for (let i = 0; i < 3 * mostReceived; i += 1) log.add(received(String(i), "grant_type=refresh_token"));
  const ids = log.list().map(({ requestId }) => Number(requestId));
  expect(ids).toEqual(Array.from({ length: mostReceived }, (_, i) => 3 * mostReceived - 1 - i));
});

test("of long bodies fewer are kept, but never none, so that they do not fill the memory", () => {
  const log = createReceivedLog();
  const megabyte = "a".repeat(1_000_000);
  for (let i = 0; i < 2 * mostReceived; i += 1) {
    log.add(received(String(i), megabyte));
    expect(log.list()[0]?.requestId).toBe(String(i));
    expect(log.list().length).toBeLessThanOrEqual(32);
  }
  expect(log.list().length).toBeGreaterThan(10);
  for (let i = 0; i < mostReceived; i += 1) log.add(received("short", ""));
  expect(log.list().filter(({ text }) => text !== "")).toEqual([]);
  expect(log.list()).toHaveLength(mostReceived);
});
