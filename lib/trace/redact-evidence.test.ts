import fc from "fast-check";
import { expect, test } from "vitest";
import type { Evidence } from "@/lib/diagnosis";
import { redactEvidence } from "./redact-evidence";
import { tagByChance } from "./tag-by-chance";

const secret = fc.string({
  minLength: 10,
  maxLength: 64,
  unit: fc.constantFrom(..."0123456789abcdefABCDEFghijk-_~."),
});

let next = 0;
const print = () => tagByChance(() => (next += 1));

const places: Readonly<Record<string, (value: string) => Evidence>> = {
  "the query of a callback": (value) => ({
    request: { url: `https://a.vn/cb?state=x1&code=${encodeURIComponent(value)}` },
  }),
  "a fragment": (value) => ({ request: { url: `https://a.vn/cb#id_token=${encodeURIComponent(value)}` } }),
  "a parameter": (value) => ({ request: { params: { client_secret: value } } }),
  "a header": (value) => ({ request: { headers: { Authorization: `Bearer ${value}` } } }),
  "a header of another platform": (value) => ({ request: { headers: { "X-Shopify-Access-Token": value } } }),
  "a header that a tutorial made up": (value) => ({ client_message: `X-Haravan-Access-Token: ${value}` }),
  "a form body": (value) => ({
    request: { body: `grant_type=refresh_token&refresh_token=${encodeURIComponent(value)}` },
  }),
  "an answer": (value) => ({ response: { body: JSON.stringify({ access_token: value }) } }),
  "a log line": (value) => ({ client_message: `POST /connect/token client_secret=${value}` }),
  "the developer's words": (value) => ({ context: `I sent code=${value}` }),
  "an observed address": (value) => ({ observed: { redirect_uri_at_authorize: `https://a.vn/cb?code=${value}` } }),
};

test.each(Object.entries(places))("no secret survives in %s", (_place, plant) => {
  fc.assert(
    fc.property(secret, (value) => {
      expect(JSON.stringify(redactEvidence(plant(value), print()))).not.toContain(value);
    }),
  );
});

test("positive control: without redaction every place shows its secret", () => {
  for (const plant of Object.values(places))
    expect(JSON.stringify(plant("CANARY-0123456789"))).toContain("CANARY-0123456789");
});

test("a secret named once is gone from where nothing names it", () => {
  const value = "5f0c5f0c5f0c5f0c5f0c";
  const shown = redactEvidence(
    { request: { params: { code: value } }, client_message: `could not redeem ${value} in time` },
    print(),
  );
  expect(shown.client_message).toMatch(/^could not redeem code#[0-9a-f]{8} in time$/);
  expect(shown.request?.params?.["code"]).toBe(shown.client_message?.split(" ")[3]);
});

test("what is not secret keeps every byte, and redacting again changes nothing", () => {
  const evidence: Evidence = {
    step: "token",
    request: {
      method: "POST",
      url: "https://accounts.haravan.com/connect/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      params: { grant_type: "authorization_code", redirect_uri: "https://a.vn/cb" },
    },
    response: { status: 400, body: '{"error":"invalid_grant"}' },
    observed: { code_age_s: 3, redirect_uris_registered: ["https://a.vn/cb"] },
  };
  expect(redactEvidence(evidence, print())).toEqual(evidence);
  const once = redactEvidence({ request: { params: { code: "5f0c5f0c5f0c" } } }, print());
  expect(redactEvidence(once, print())).toEqual(once);
});

test("a placeholder in place of a secret is the fault itself, and stays readable", () => {
  const shown = redactEvidence(
    { request: { params: { code: "undefined" }, headers: { authorization: "Bearer undefined" } } },
    print(),
  );
  expect(shown.request).toEqual({ params: { code: "undefined" }, headers: { authorization: "Bearer undefined" } });
});
