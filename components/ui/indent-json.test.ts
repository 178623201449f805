import fc from "fast-check";
import { expect, test } from "vitest";
import { indentJson } from "./indent-json";

test("lays out objects and arrays over lines", () => {
  expect(indentJson('{"a":[1,{}],"b":"x, y: {z}"}')).toBe('{\n  "a": [\n    1,\n    {}\n  ],\n  "b": "x, y: {z}"\n}');
});

test("keeps long numbers, escapes and duplicate keys as they were sent", () => {
  expect(indentJson('{"id":12345678901234567890,"id":1.0,"s":"\\u0041\\""}')).toBe(
    '{\n  "id": 12345678901234567890,\n  "id": 1.0,\n  "s": "\\u0041\\""\n}',
  );
});

test("answers null for what is not JSON", () => {
  expect(indentJson("<html>")).toBeNull();
});

test("changes nothing but whitespace between tokens", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, spaces) => {
      const sent = JSON.stringify(value, null, spaces);
      const shown = indentJson(sent);
      expect(JSON.stringify(JSON.parse(shown ?? ""))).toBe(JSON.stringify(JSON.parse(sent)));
      expect(shown).toBe(JSON.stringify(JSON.parse(sent), null, 2));
    }),
  );
});
