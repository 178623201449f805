import { expect, test } from "vitest";
import { z } from "zod";
import { DiagnoseRequest } from "./diagnose-request";
import { readFields } from "./read-fields";

const Sample = z.strictObject({
  name: z.string().min(2).max(4),
  kind: z.enum(["a", "b"]).optional(),
  times: z.union([z.literal(1), z.literal(2)]).default(1),
  list: z
    .array(z.strictObject({ id: z.int() }))
    .max(2)
    .optional(),
  url: z.url().optional(),
});

const faults = (schema: z.ZodType, value: unknown) => {
  const read = readFields(schema, value);
  return read.ok ? [] : read.failure.map(({ path, expected, found }) => `${path}: ${expected}; ${found}`);
};

test.each([
  [{}, "name: a string; nothing"],
  [{ name: 7 }, "name: a string; a number"],
  [{ name: "x" }, "name: at least 2 characters; a string of 1 characters"],
  [{ name: "xxxxx" }, "name: at most 4 characters; a string of 5 characters"],
  [{ name: "xx", kind: "c" }, 'kind: "a" | "b"; a string of 1 characters'],
  [{ name: "xx", times: 3 }, "times: 1 | 2; a number"],
  [{ name: "xx", list: [{ id: 1 }, { id: "2" }] }, "list[1].id: a number; a string of 1 characters"],
  [{ name: "xx", list: [{ id: 1, more: null }] }, "list[0].more: no such field; null"],
  [{ name: "xx", url: "nowhere" }, "url: a URL; a string of 7 characters"],
  [[], ": an object; an array of 0"],
  [null, ": an object; null"],
])("%j", (value, fault) => {
  expect(faults(Sample, value)).toEqual([fault]);
});

test("every fault is named at once, and no value is repeated", () => {
  const value = { name: 7, kind: "canary-value", canary: "canary-value" };
  expect(faults(Sample, value)).toHaveLength(3);
  expect(faults(Sample, value).join()).not.toContain("canary-value");
});

test.each([
  [{}, ": at least one of step, request, response, client_message, observed, context; none of them"],
  ["text", ": an object; a string"],
  [{ request: 7 }, "request: an object; 7"],
  [{ response: { status: "400" } }, "response.status: an HTTP status, 100 to 599; a string"],
  [{ observed: { code_age_s: "3" } }, "observed.code_age_s: a number; a string"],
  [{ cases: [] }, "cases: at least 1 items; an array of 0"],
  [{ cases: {} }, "cases: an array; an object"],
  [{ cases: [{ step: "api" }, { step: "nowhere" }] }, "cases[1].step: "],
  [{ cases: [{ step: "api" }, null] }, "cases[1]: an object; null"],
  [{ cases: Array.from({ length: 501 }, () => ({ step: "api" })) }, "cases: at most 500 items; an array of 501"],
  [{ text: 7 }, "text: a string; a number"],
])("evidence: %j", (value, fault) => {
  const [first = ""] = faults(DiagnoseRequest, value);
  expect(first.startsWith(fault)).toBe(true);
});

test("one case, many, or text", () => {
  expect(readFields(DiagnoseRequest, { step: "api", more: 1 })).toMatchObject({ ok: true, value: { kind: "one" } });
  const many = readFields(DiagnoseRequest, { cases: [{ step: "api" }, { response: { status: 401 } }] });
  expect(many).toMatchObject({ ok: true, value: { kind: "batch", cases: [{ step: "api" }, { response: {} }] } });
  expect(readFields(DiagnoseRequest, { text: "401" })).toMatchObject({ ok: true, value: { kind: "text" } });
});
