import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "./find-json-fault";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['{"a":1,}', 7, "a member name in double quotes"],
  ['{"a" 1}', 5, ":"],
  ["[1 2]", 3, ", or the end of the list or object"],
  ['{"a":tru}', 5, "a value"],
  ["{'a':1}", 1, "a member name in double quotes, or }"],
  ['{"a":"b', 7, 'a closing "'],
  ['{"a":"\\x"}', 6, "a known escape"],
  ['"a\nb"', 2, 'a closing "'],
  ["[", 1, "a value or ]"],
  ["[1,]", 3, "a value"],
  ["{} {}", 3, "the end of the text"],
  ["01", 0, "a value"],
  ["", 0, "a value"],
])("%j breaks at character %i", (text, offset, expected) => {
  expect(findJsonFault(text)).toMatchObject({ offset, expected });
});

test("a place is told by line and column too", () => {
  expect(findJsonFault('{\n  "a": 1\n  "b": 2\n}')).toMatchObject({ offset: 13, line: 3, column: 3 });
});

test("no depth is too deep", () => {
  expect(findJsonFault("[".repeat(1_000_000))).toMatchObject({ offset: 1_000_000 });
});

test("it finds a fault exactly where JSON.parse does", () => {
  const soup = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n\t-+.01eEtrufalsn'), maxLength: 24 });
  fc.assert(
    fc.property(fc.oneof(soup, fc.string()), (text) => {
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test("what JSON.stringify writes has no fault, and cut off it has one at its end", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
      const text = JSON.stringify({ value });
      expect(findJsonFault(text)).toBeNull();
      const at = cut % text.length;
      const fault = findJsonFault(text.slice(0, at));
      expect(fault?.offset).toBeLessThanOrEqual(at);
      expect(fault).not.toBeNull();
    }),
  );
});
