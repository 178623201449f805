import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose, readEvidence } from "@/lib/diagnosis";
import type { Step } from "@/lib/trace/model";
import { buildEvidence, refusedStep } from "./build-evidence";
import { callStep, frontStep, headers, localStep } from "./testing/steps";

const accounts = "http://127.0.0.1:1/sandbox/accounts";

test("the same bytes give the same diagnosis, asked for by a rehearsal or not", () => {
  const call = (rehearsed: boolean): Step =>
    callStep(
      "probe",
      {
        request: {
          url: `http://127.0.0.1:1/sandbox/apis${rehearsed ? "/~api-403" : ""}/com/products.json?limit=1${rehearsed ? "&scenario=api-403" : ""}`,
          headers: headers({
            Authorization: "Bearer access_token#11111111",
            ...(rehearsed ? { Prefer: "scenario=api-403" } : {}),
          }),
        },
        response: {
          status: 403,
          headers: headers({ "X-Request-Id": "1", ...(rehearsed ? { "Preference-Applied": "scenario=api-403" } : {}) }),
          body: '{"errors":"Forbidden"}',
        },
      },
      { verdict: "bad", leg: null, to: "api" },
    );
  const [rehearsed, real] = [buildEvidence([call(true)]), buildEvidence([call(false)])];
  expect(JSON.stringify(call(true))).toContain("api-403");
  expect(JSON.stringify(rehearsed)).not.toContain("api-403");
  expect(rehearsed).toEqual(real);
  expect(diagnose(rehearsed ?? {})).toEqual(diagnose(real ?? {}));
});

test("whatever was recorded, the evidence is evidence", () => {
  const text = fc.string();
  const facts = fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean()));
  const verdict = fc.constantFrom("good", "warn", "bad", "unsure", "none");
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc
      .record({
        facts,
        verdict,
        params: fc.dictionary(text, text),
        name: fc.constantFrom("callback", "authorize", "stopped"),
      })
      .map(({ params, name, ...of }) => frontStep(name, params, of)),
    fc
      .record({ facts, verdict, body: fc.option(text), status: fc.integer({ min: 100, max: 599 }), query: text })
      .map(({ body, status, query, ...of }) =>
        callStep(
          "token",
          { request: { url: `${accounts}/connect/token?${query}`, body }, response: { status, body } },
          of,
        ),
      ),
    fc
      .record({ verdict, checks: fc.array(fc.record({ id: text, result: fc.constantFrom("ok", "no"), facts })) })
      .map(({ verdict: how, checks }) => localStep("id-token", how, { checks })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const evidence = buildEvidence(steps);
      expect(evidence === null || readEvidence(evidence).ok).toBe(true);
      expect(evidence === null).toBe(refusedStep(steps) === undefined);
    }),
  );
});
