import fc from "fast-check";
import { expect, test } from "vitest";
import { admit } from "./admit";
import { causeIds } from "./cause-ids";
import { diagnose } from "./diagnose";
import { type Evidence, evidenceSteps } from "./evidence";
import { evidenceFields } from "./evidence-fields";
import { answered } from "./question";
import { readEvidence } from "./read-evidence";
import { situate } from "./situation";

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "invalid_grant",
    "invalid_client",
    "access_denied",
    "Bearer undefined",
    "https://apis.haravan.com/com/shop.json",
    "https://accounts.haravan.com/connect/authorize?client_id=a&response_type=code%20id_token&redirect_uri=undefined",
    'Bearer error="insufficient_scope", Basic realm="a, b',
    "token expired or revoked; Invalid redirect_uri; AADSTS50011",
    "__proto__=1&constructor=2&toString=3",
  ),
  fc.constantFrom(
    "http://[",
    "https://accounts.haravan.com/connect/token",
    "ECONNREFUSED",
    '{"error":"invalid_grant"}',
    "{",
  ),
);
const pairs = fc.dictionary(
  fc.constantFrom("authorization", "content-type", "code", "scope", "client_id", "grant_type"),
  words,
);
const observedNames = Object.keys(evidenceFields.observed);
const shaped = fc.record(
  {
    step: fc.constantFrom(...evidenceSteps),
    request: fc.record({ method: words, url: words, headers: pairs, params: pairs, body: words }, { requiredKeys: [] }),
    response: fc.record(
      { status: fc.integer({ min: 100, max: 599 }), headers: pairs, body: words },
      { requiredKeys: [] },
    ),
    client_message: words,
    observed: fc.dictionary(
      fc.constantFrom(...observedNames),
      fc.oneof(fc.boolean(), fc.integer(), words, fc.array(words)),
    ),
    context: words,
  },
  { requiredKeys: [] },
);

test("any value at all gets a diagnosis, the same one every time", () => {
  fc.assert(
    fc.property(fc.oneof(shaped, fc.anything()), (value) => {
      expect(diagnose(value as Evidence)).toEqual(diagnose(value as Evidence));
    }),
    { numRuns: 400 },
  );
});

test("every diagnosis keeps the rules of its own form", () => {
  fc.assert(
    fc.property(shaped, (value) => {
      const { certainty, causes, excluded, ask } = diagnose(value as Evidence);
      const ids = [...causes, ...excluded].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(causeIds).toContain(id);
      expect(causes.filter((cause) => cause.certainty === "certain").length).toBe(certainty === "certain" ? 1 : 0);
      expect(causes.length === 0).toBe(certainty === "unknown");
      if (certainty === "certain") expect(ask).toBeNull();
      for (const { proof } of excluded) expect(proof.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test("whatever is more than possible has its proof, and what is excluded has its own", () => {
  fc.assert(
    fc.property(shaped, (value) => {
      const { causes, excluded } = diagnose(value as Evidence);
      for (const { certainty, proof } of causes) if (certainty !== "possible") expect(proof.length).toBeGreaterThan(0);
      for (const { proof } of excluded) expect(proof.length).toBeGreaterThan(0);
    }),
    { numRuns: 600 },
  );
});

test("what is undecided has a question, and never one that the evidence answers", () => {
  fc.assert(
    fc.property(shaped, (value) => {
      const { certainty, ask } = diagnose(value as Evidence);
      if (certainty === "ambiguous" || certainty === "unknown") expect(ask).not.toBeNull();
      if (ask !== null) expect(answered[ask](situate(admit(value).evidence))).toBe(false);
    }),
    { numRuns: 600 },
  );
});

test("a diagnosis survives being stored as JSON", () => {
  fc.assert(
    fc.property(shaped, (value) => {
      const diagnosis = diagnose(value as Evidence);
      expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
    }),
  );
});

test("what readEvidence accepts reads the same again", () => {
  fc.assert(
    fc.property(shaped, (value) => {
      const read = readEvidence(value);
      if (read.ok) expect(readEvidence(read.value)).toEqual(read);
      else expect(read.failure.length).toBeGreaterThan(0);
    }),
  );
});

test("a fault names the path, what was expected and what was found", () => {
  const read = readEvidence({
    step: "nowhere",
    request: { headers: { accept: {} }, scopes_requested: ["openid", 7] },
    response: { status: 42 },
    observed: { code_age_s: "3", code_sent_before: 1 },
  });
  expect(read.ok ? [] : read.failure.map(({ path, found }) => `${path}: ${found}`)).toEqual([
    "step: a string",
    "request.headers.accept: an object",
    "request.scopes_requested[1]: 7",
    "response.status: 42",
    "observed.code_age_s: a string",
    "observed.code_sent_before: 1",
  ]);
});

test("unknown fields are ignored and null means absent", () => {
  const read = readEvidence({
    step: "api",
    root_cause: "x",
    request: null,
    observed: { code_age_s: null, colour: "red" },
  });
  expect(read).toEqual({ ok: true, value: { step: "api", observed: {} } });
});

test("nothing usable is a fault, not a diagnosis", () => {
  for (const value of [null, [], "text", 7, {}, { id: "c1" }]) expect(readEvidence(value).ok).toBe(false);
});
