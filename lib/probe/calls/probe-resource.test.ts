import { expect, test } from "vitest";
import { sandboxHosts } from "@/lib/haravan/hosts";
import type { NamedValue } from "@/lib/trace/model";
import type { RawExchange, RawRequest, Send } from "@/lib/trace/raw";
import { readBucket } from "../limit/read-bucket";
import { type ProbeAddress, probeResource } from "./probe-resource";

const hosts = sandboxHosts("http://127.0.0.1:3000");

function answering(status: number, body: string, headers: readonly NamedValue[] = []) {
  const requests: RawRequest[] = [];
  const send: Send = (request) => {
    requests.push(request);
    const response = { status, statusText: "", httpVersion: "1.1", headers, body: new TextEncoder().encode(body) };
    return Promise.resolve({ request, response, failure: null, timing: { totalMs: 1 }, startedAtMs: 0 });
  };
  return { send, requests };
}

const probe = (send: Send, resource: ProbeAddress = { path: "/com/products.json?limit=1" }) =>
  probeResource({ send, hosts, accessToken: "T0KEN", resource });

test("a probe is a GET at the right host, with the token in the header", async () => {
  const { send, requests } = answering(200, "{}");
  await probe(send);
  await probe(send, { path: "/api/subscribe", host: "webhook" });
  await probe(send, { path: "/connect/userinfo", host: "accounts" });
  expect(requests.map(({ url }) => url)).toEqual([
    "http://127.0.0.1:3000/sandbox/apis/com/products.json?limit=1",
    "http://127.0.0.1:3000/sandbox/webhook/api/subscribe",
    "http://127.0.0.1:3000/sandbox/accounts/connect/userinfo",
  ]);
  for (const { method, headers } of requests) {
    expect(method).toBe("GET");
    expect(headers).toContainEqual({ name: "Authorization", value: "Bearer T0KEN" });
  }
});

test("bucket and waiting time are read from the headers", async () => {
  const { send } = answering(429, '{"errors":"slow"}', [
    { name: "X-Haravan-Api-Call-Limit", value: "80/80" },
    { name: "retry-after", value: "2.0" },
  ]);
  expect(await probe(send)).toMatchObject({
    status: 429,
    verdict: "unsure",
    bucket: { used: 80, size: 80 },
    retryAfterSeconds: 2,
    json: { errors: "slow" },
  });
});

test.each([
  [200, '{"products":[]}', "good"],
  [200, '{"errors":"no"}', "warn"],
  [200, "<html>", "warn"],
  [200, "null", "warn"],
  [302, "", "warn"],
  [404, "{}", "warn"],
  [401, "", "bad"],
  [403, "{}", "bad"],
  [422, "{}", "bad"],
  [500, "", "unsure"],
  [503, "{}", "unsure"],
])("%i with %s is %s", async (status, body, verdict) => {
  expect((await probe(answering(status, body).send)).verdict).toBe(verdict);
});

test("no answer is a result, not an exception", async () => {
  const failure = { code: "deadline", phase: "request", message: "" } as const;
  const send: Send = (request) => {
    const exchange: RawExchange = { request, response: null, failure, timing: { totalMs: 1 }, startedAtMs: 0 };
    return Promise.resolve(exchange);
  };
  expect(await probe(send)).toMatchObject({ status: null, verdict: "bad", bucket: null, exchange: { failure } });
});

test.each([
  ["32/80", { used: 32, size: 80 }],
  [" 0 / 80 ", { used: 0, size: 80 }],
  ["81/80", { used: 81, size: 80 }],
  ["1/0", null],
  ["32", null],
  ["a/b", null],
  ["-1/80", null],
  [null, null],
])("the call limit %j", (value, bucket) => {
  expect(readBucket(value)).toEqual(bucket);
});
