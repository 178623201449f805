import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetFor } from "./limits";
import { scanJson } from "./scan-json";

const scan = (text: string, path?: readonly string[]) => scanJson(text, 0, budgetFor(text), path);
const container = fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()));

test("the end of any JSON is found, whatever follows it", () => {
  fc.assert(
    fc.property(container, fc.constantFrom(undefined, 1, 4), fc.string(), (value, indent, rest) => {
      const text = JSON.stringify(value, null, indent);
      expect(scan(text + rest).end).toBe(text.length);
    }),
  );
});

test("JSON that was cut has no end", () => {
  fc.assert(
    fc.property(container, fc.nat(), (value, seed) => {
      const text = JSON.stringify(value);
      expect(scan(text.slice(0, seed % text.length)).end).toBeNull();
    }),
  );
});

test("the elements at a path are found, and only those", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue(), (entries, other) => {
      const text = JSON.stringify({ entries: [{ no: 1 }], log: { pages: other, entries, entriesAfter: [{ no: 2 }] } });
      const { items } = scan(text, ["log", "entries"]);
      expect(items.map(({ start, end }) => JSON.parse(text.slice(start, end)))).toEqual(
        JSON.parse(JSON.stringify(entries)),
      );
    }),
  );
});

test("nesting that no answer has is given up, and so is what was looked at too often", () => {
  expect(scan(`${"[".repeat(5000)}${"]".repeat(5000)}`).end).toBeNull();
  const budget = { left: 3 };
  expect(scanJson("[1,2,3,4,5,6]", 0, budget).end).toBeNull();
  expect(scanJson("[]", 0, { left: 0 }).end).toBeNull();
});
