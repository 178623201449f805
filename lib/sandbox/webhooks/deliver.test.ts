import { promises as dns } from "node:dns";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openWebhookApp, verifyToken, type WebhookApp } from "../testing/webhook-app";
import { checkUrl, isAllowed, loopbackOnly, readAllowed } from "./allowed-addresses";
import { createDeliver } from "./deliver";

function allow(...entries: string[]) {
  const allowed = readAllowed(entries);
  if (!allowed.ok) throw new Error(allowed.failure);
  return allowed.value;
}

let app: WebhookApp;
beforeEach(async () => {
  app = await openWebhookApp();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.close();
});

const post = (url: string) => ({ method: "POST" as const, url, headers: {}, body: "{}" });

const resolveTo = (...addresses: string[]) =>
  vi
    .spyOn(dns, "lookup")
    .mockResolvedValue(addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })) as never);

test("a name is resolved once, and the checked address is the one connected to", async () => {
  const lookup = resolveTo("127.0.0.1");
  const url = app.callback.replace("127.0.0.1", "hooks.shop-app.example");
  expect(await createDeliver(allow("loopback"))(post(url))).toEqual({ kind: "answered", status: 200, text: "" });
  expect(app.received[0]?.headers.host).toBe(new URL(url).host);
  expect(lookup).toHaveBeenCalledTimes(1);
});

test("localhost is tried at each of its addresses", async () => {
  resolveTo("::1", "127.0.0.1");
  const url = app.callback.replace("127.0.0.1", "localhost");
  expect(await createDeliver(allow("loopback"))(post(url))).toMatchObject({ kind: "answered", status: 200 });
});

test("a name that leads elsewhere, even with one of its addresses, is refused and nothing is sent", async () => {
  const url = app.callback.replace("127.0.0.1", "localhost");
  for (const addresses of [["203.0.113.9"], ["127.0.0.1", "10.0.0.8"], ["169.254.169.254"]]) {
    resolveTo(...addresses);
    expect(await createDeliver(allow("loopback"))(post(url))).toMatchObject({ kind: "refused" });
  }
  expect(app.received).toEqual([]);
});

test("a redirect is an answer like any other, and not followed", async () => {
  app.statuses.push(307);
  expect(await createDeliver(allow("loopback"))(post(app.callback))).toMatchObject({ kind: "answered", status: 307 });
  expect(app.received).toHaveLength(1);
});

test("of a GET's answer only the beginning is read", async () => {
  await app.close();
  app = await openWebhookApp(() => "x".repeat(5_000_000));
  const query = new URLSearchParams({ "hub.mode": "subscribe", "hub.verify_token": verifyToken });
  const request = { ...post(`${app.callback}?${query}`), method: "GET" as const, body: null };
  expect(await createDeliver(allow("loopback"))(request)).toEqual({
    kind: "answered",
    status: 200,
    text: "x".repeat(1_024),
  });
});

test("a connection that is cut, and one that nobody takes, are failures", async () => {
  const cutting = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => cutting.listen(0, "127.0.0.1", resolve));
  const { port } = cutting.address() as AddressInfo;
  const send = createDeliver(allow("loopback"));
  const failed = { kind: "failed", why: "unreachable" };
  expect(await send(post(`http://127.0.0.1:${port}/`))).toEqual(failed);
  await new Promise((resolve) => cutting.close(resolve));
  expect(await send(post(`http://127.0.0.1:${port}/`))).toEqual(failed);
});

test("no answer in time is a timeout", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  vi.spyOn(AbortSignal, "timeout").mockImplementation(() => AbortSignal.abort());
  const { port } = silent.address() as AddressInfo;
  const outcome = await createDeliver(allow("loopback"))(post(`http://127.0.0.1:${port}/`));
  expect(outcome).toEqual({ kind: "failed", why: "timeout" });
  await new Promise((resolve) => silent.close(resolve));
});

const judged = (entries: readonly string[], text: string, address: string) => {
  const url = checkUrl(text);
  return url.ok && isAllowed(allow(...entries), url.value, address);
};

test.each([
  [loopbackOnly, "http://127.0.0.1:5000/", "127.0.0.1", true],
  [loopbackOnly, "http://localhost:5000/", "::1", true],
  [loopbackOnly, "http://localhost:5000/", "::ffff:127.0.0.1", true],
  [loopbackOnly, "https://app.example/", "203.0.113.9", false],
  [loopbackOnly, "http://[fd00::1]/", "fd00::1", false],
  [["https://app.example"], "https://app.example/h", "203.0.113.9", true],
  [["https://app.example"], "http://app.example/h", "203.0.113.9", false],
  [["https://app.example"], "https://app.example:8443/h", "203.0.113.9", false],
  [["https://app.example"], "https://app.example/h", "127.0.0.1", false],
  [["app.example"], "http://app.example:8080/h", "172.17.0.2", true],
  [["app.example:8080"], "http://app.example:8081/h", "172.17.0.2", false],
  [["app.example"], "http://evil.app.example/h", "172.17.0.2", false],
  [["app.example"], "http://app.example/h", "169.254.169.254", false],
  [["app.example"], "http://app.example/h", "fe80::1", false],
  [["app.example"], "http://app.example/h", "64:ff9b::7f00:1", false],
  [["app.example"], "http://app.example/h", "::ffff:169.254.169.254", false],
  [["192.168.1.5"], "http://192.168.1.5:5000/h", "192.168.1.5", true],
  [["127.0.0.1:5000"], "http://127.0.0.1:5000/h", "127.0.0.1", true],
  [["127.0.0.1:5000"], "http://127.0.0.1:5001/h", "127.0.0.1", false],
  [[], "http://127.0.0.1:5000/h", "127.0.0.1", false],
])("allowed %o: %s at %s: %s", (entries, url, address, expected) => {
  expect(judged(entries, url, address)).toBe(expected);
});

test.each([
  "ftp://app.example",
  "https://app.example/path",
  "https://user@app.example",
  "a b",
  "",
  "*",
  "*.app.example",
])("%j cannot be allowed", (entry) => {
  expect(readAllowed([entry]).ok).toBe(false);
});
