import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "./parse-json";
import { scanJson } from "./scan-json";

const bytes = (text: string) => new TextEncoder().encode(text);

function countMembers(value: unknown): number {
  if (Array.isArray(value)) return 1 + value.reduce<number>((sum, item) => sum + countMembers(item), 0);
  if (typeof value !== "object" || value === null) return 1;
  return 1 + Object.values(value).reduce<number>((sum, item) => sum + countMembers(item), 0);
}

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test("every value of valid JSON is found where it stands, and each slice is that value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const { members, deepest, repeated, closed } = scanJson(text);
      expect(members.length).toBe(countMembers(JSON.parse(text)));
      expect(deepest).toBe(depthOf(JSON.parse(text)));
      expect(repeated).toEqual([]);
      expect(closed).toBe(true);
      for (const { start, end, kind } of members) {
        const part: unknown = JSON.parse(text.slice(start, end));
        const found = Array.isArray(part) ? "array" : typeof part;
        expect(part === null || found === "number" || found === "boolean" ? "scalar" : found).toBe(kind);
      }
    }),
  );
});

test("any text at all is scanned to its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a1') }), (text) => {
      for (const { start, end } of scanJson(text).members) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("names are unescaped, and a name twice in one object is reported", () => {
  const { members, repeated } = scanJson('{"a":1,"\\u0061":{"b":2},"c":{"b":3}}');
  expect(repeated).toEqual(["a"]);
  expect(members.map(({ name }) => name)).toEqual(["a", "b", "a", "b", "c", null]);
});

test("half a million levels are no problem", () => {
  expect(scanJson("[".repeat(500_000))).toMatchObject({ deepest: 500_000, closed: false });
});

test.each([
  ["", { kind: "empty" }],
  [" \n", { kind: "empty" }],
  ["<html>", { kind: "not-json", looksLike: "html" }],
  ["  <!DOCTYPE html>", { kind: "not-json", looksLike: "html" }],
  ["hello", { kind: "not-json", looksLike: "text" }],
  ['{"a":"b', { kind: "not-json", looksLike: "cut-off" }],
  ["{]", { kind: "not-json", looksLike: "text" }],
  ['{"a":1,"a":2}', { kind: "repeated-name", name: "a" }],
  ["[".repeat(33), { kind: "too-deep", depth: 33 }],
])("%j is refused", (text, failure) => {
  expect(parseJson(bytes(text))).toMatchObject({ ok: false, failure });
});

test("valid JSON comes out as JSON.parse has it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(bytes(text))).toEqual({ ok: true, value: { value: JSON.parse(text), byteOrderMark: false } });
    }),
  );
});
