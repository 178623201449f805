import fc from "fast-check";
import { expect, test } from "vitest";
import { type Evidence, evidenceFields } from "@/lib/diagnosis";
import { correctEvidence } from "./correct-evidence";
import { kindAt, listFields } from "./evidence-fields";

const evidence: Evidence = {
  step: "token",
  request: {
    method: "POST",
    url: "https://accounts.haravan.com/connect/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: { grant_type: "authorization_code", "a.b": "c" },
  },
  response: { status: 400, body: '{"error":"invalid_grant"}' },
  observed: { code_age_s: 3, code_sent_before: false, token_scopes: ["openid", "email"] },
  client_message: "OPError: invalid_grant",
};

const correct = (changes: Record<string, string | null>) => correctEvidence(evidence, new Map(Object.entries(changes)));

test("every field is listed once, with the value a person would type", () => {
  const fields = listFields(evidence);
  expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  expect(fields).toContainEqual({ path: "request.params.a.b", kind: "text", value: "c" });
  expect(fields).toContainEqual({ path: "observed.token_scopes", kind: "strings", value: "openid email" });
  expect(fields).toContainEqual({ path: "observed.code_sent_before", kind: "boolean", value: "false" });
});

test("what is typed becomes a value of its kind", () => {
  const { evidence: changed, faults } = correct({
    "observed.code_age_s": "400",
    "observed.code_sent_before": "true",
    "observed.token_scopes": "openid com.read_orders",
    "response.status": "401",
    "request.params.a.b": "d",
    "request.headers.x-new": "1",
    step: "refresh",
  });
  expect(faults).toEqual([]);
  expect(changed).toMatchObject({
    step: "refresh",
    request: { params: { grant_type: "authorization_code", "a.b": "d" }, headers: { "x-new": "1" } },
    response: { status: 401 },
    observed: { code_age_s: 400, code_sent_before: true, token_scopes: ["openid", "com.read_orders"] },
  });
});

test("what does not fit is named by its path, and nothing else is lost", () => {
  const { evidence: changed, faults } = correct({ "response.status": "soon", "observed.code_age_s": "9" });
  expect(faults.map(({ path }) => path)).toEqual(["response.status"]);
  expect(changed.response?.status).toBe(400);
  expect(changed.observed?.code_age_s).toBe(9);
});

test("a field taken away is gone, and an empty part with it", () => {
  const { evidence: changed } = correct({ "response.status": null, "response.body": "", client_message: null });
  expect(changed.response).toBeUndefined();
  expect(changed.client_message).toBeUndefined();
});

test("no path pollutes or throws, and unknown ones change nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          "__proto__",
          "request.__proto__",
          "request.headers.__proto__",
          "request.params.constructor",
          "observed.toString",
        ),
      ),
      fc.string(),
      (path, text) => {
        const { evidence: changed } = correct({ [path]: text });
        expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
        expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
        if (kindAt(path) === null) expect(changed).toEqual(evidence);
      },
    ),
  );
});

test("writing back what is listed changes nothing", () => {
  const same = new Map(listFields(evidence).map(({ path, value }) => [path, value] as const));
  expect(correctEvidence(evidence, same)).toEqual({ evidence, faults: [] });
  for (const name of Object.keys(evidenceFields.observed)) expect(kindAt(`observed.${name}`)).not.toBeNull();
});
