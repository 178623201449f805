import fc from "fast-check";
import { expect, test } from "vitest";
import { type Shell, shellOf, splitWords } from "./split-words";

const words = (text: string, shell: Shell = "posix") => splitWords(text, 0, shell)?.words;
const anything = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
const single = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
const double = (word: string) => `"${word.replace(/[\\"$`]/g, "\\$&")}"`;

test("words quoted for bash come out as they went in, in either quotes, on one line or on many", () => {
  fc.assert(
    fc.property(anything, fc.constantFrom(single, double), fc.constantFrom(" ", "  ", " \\\n "), (list, quote, gap) => {
      const quoted = list.filter((word) => !/^(?:\||\|\||&&|&|;|>|>>|2>|<|2>&1)$/.test(word));
      expect(words(quoted.map(quote).join(gap))).toEqual(quoted);
    }),
  );
});

test("words quoted for PowerShell come out as they went in", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z0-9 ":'$=&{}]{1,20}$/)), (list) => {
      const quoted = list.filter((word) => !/^[&;<>|]+$/.test(word));
      expect(words(quoted.map((word) => `'${word.replaceAll("'", "''")}'`).join(" `\n "), "powershell")).toEqual(
        quoted,
      );
    }),
  );
});

test.each([
  [`$'a\\'b\\n\\x41\\u0042\\101'`, ["a'b\nABA"]],
  [`a"b"'c'd`, ["abcd"]],
  [`"a\\"b" 'c\\d'`, ['a"b', "c\\d"]],
  ["curl x | jq .", ["curl", "x"]],
  ["curl x?a=1&b=2 -s", ["curl", "x?a=1&b=2", "-s"]],
  ["curl x 2>&1", ["curl", "x"]],
  ["''", [""]],
])("%s", (text, expected) => expect(words(text)).toEqual(expected));

test("a command ends at a line that nothing continues; a quote that never closes is no command", () => {
  expect(splitWords("a \\\n b\nc", 0, "posix")).toEqual({ words: ["a", "b"], end: 6 });
  expect(splitWords("a 'b\nc' d\ne", 0, "posix")).toEqual({ words: ["a", "b\nc", "d"], end: 9 });
  expect(splitWords("a 'b", 0, "posix")).toBeNull();
});

test("the shell is known by the first quote and the first line", () => {
  expect(shellOf(`curl 'a' -d '{"x":"^"}'`)).toBe("posix");
  expect(shellOf('curl ^"a^"')).toBe("cmd");
  expect(shellOf('curl "a" ^\n -s')).toBe("cmd");
  expect(shellOf('curl "a" `\n -s')).toBe("powershell");
});
