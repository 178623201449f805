import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { savePerson } from "@/lib/db/save-person";
import { checkSignature } from "./check-signature";
import { addApp } from "./save-app";
import type { SignatureInput } from "./signature-request";
import { type FlowWorld, openFlow } from "./testing/open-flow";

const secret = "canary-secret-0123456789abcdef";
const sign = (message: string | Uint8Array, encoding: "hex" | "base64") =>
  createHmac("sha256", secret).update(message).digest(encoding);

let flow: FlowWorld;
let registrationId: string;
beforeAll(async () => {
  flow = await openFlow();
  registrationId = await addApp(flow.ctx, flow.person, {
    name: "Signed",
    clientId: "0123456789abcdef0123456789abcdef",
    clientSecret: secret,
    scopes: ["openid"],
  });
});
afterAll(() => flow.close());

async function check(input: SignatureInput) {
  const checked = await checkSignature(flow.ctx, flow.person, input);
  if (!checked.ok) throw new Error(checked.failure);
  // Neither the key nor what was computed with it, in any encoding.
  const text = JSON.stringify(checked.value);
  expect(text).not.toContain("canary");
  expect(text).not.toMatch(/[0-9a-f]{64}|[\w+/-]{43}=/i);
  return checked.value;
}
const launch = (query: string) => check({ kind: "launch", registrationId, query });
const webhook = (body: string, hmac: string) =>
  check({ kind: "webhook", registrationId, body: Buffer.from(body), hmac });

test("a launch in its original order is right, its age is told, and the facts say so", async () => {
  const timestamp = Math.floor(flow.ctx.now() / 1000) - 41;
  const query = `shop=a.myharavan.com&orgid=1000&timestamp=${timestamp}`;
  const report = await launch(`https://app.example.vn/?${query}&hmac=${sign(query, "hex")}`);
  expect(report).toMatchObject({
    outcome: "original-raw",
    encoding: "hex",
    observed: { hmac_matches_original_order: true, hmac_matches_sorted_order: false },
  });
  expect(report.ageSeconds).toBeGreaterThanOrEqual(41);
  expect(report.ageSeconds).toBeLessThan(60);
});

test("sorted pairs, another secret, no signature, and something that is none", async () => {
  const query = "shop=a.myharavan.com&orgid=1000";
  const sorted = await launch(`${query}&hmac=${sign("orgid=1000&shop=a.myharavan.com", "hex")}`);
  expect(sorted).toMatchObject({ outcome: "sorted-raw", observed: { hmac_matches_sorted_order: true } });
  const other = await launch(`${query}&hmac=${"0".repeat(64)}`);
  expect(other).toMatchObject({ outcome: "none", ageSeconds: null, observed: { hmac_matches_original_order: false } });
  expect(await launch(query)).toMatchObject({ outcome: "no-signature", encoding: null, tried: [], observed: {} });
  expect(await launch(`${query}&hmac=zz`)).toMatchObject({ outcome: "not-a-signature", tried: [], observed: {} });
});

test("a webhook's bytes are right in base64 and in hex, and a parsed body is told as one", async () => {
  const body = '{"id": 7, "title": "Áo dài"}';
  for (const encoding of ["base64", "hex"] as const) {
    expect(await webhook(body, sign(body, encoding))).toMatchObject({
      outcome: "raw-body",
      encoding,
      observed: { webhook_hmac_matches_raw_body: true },
    });
  }
  expect(await webhook(body, sign(JSON.stringify(JSON.parse(body)), "base64"))).toMatchObject({
    outcome: "json-compact",
    observed: { webhook_hmac_matches_raw_body: false },
  });
});

test("only one's own registration is a key, and one without a secret is none", async () => {
  const input: SignatureInput = { kind: "launch", registrationId, query: "a=b&hmac=c" };
  const stranger = await savePerson(flow.ctx.db, {
    issuer: "https://elsewhere.test",
    sub: "2",
    name: "Stranger",
    email: null,
    signedInBy: "sandbox",
  });
  const refused = { ok: false, failure: "no-such-registration" };
  expect(await checkSignature(flow.ctx, stranger, input)).toEqual(refused);
  expect(await checkSignature(flow.ctx, flow.person, { ...input, registrationId: "none" })).toEqual(refused);
  const bare = { name: "Bare", clientId: "f".repeat(32), scopes: [] };
  const without = await addApp(flow.ctx, flow.person, bare);
  expect(await checkSignature(flow.ctx, flow.person, { ...input, registrationId: without })).toEqual({
    ok: false,
    failure: "no-secret",
  });
});
