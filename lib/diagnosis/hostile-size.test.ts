import { expect, test } from "vitest";
import type { Guard } from "./guard";
import { literalsOf } from "./hear/literals-of";
import { buildSpot } from "./hear/spot";
import { tiers } from "./signatures";
import { situate } from "./situation";

function* patternsOf(guard: Guard): Generator<RegExp> {
  if (guard.says !== undefined) yield guard.says;
  if (guard.not !== undefined) yield* patternsOf(guard.not);
}

const patterns = [...new Set(tiers.flat().flatMap(({ when }) => [...patternsOf(when)]))];

/** Starts of phrases, over and over, that never end as the phrase wants. */
const bait = [
  "redirect_uri ",
  "code=",
  "a=b&",
  "<",
  "&#39;",
  "client_id client_id ",
  "user ",
  "the scope ",
  "grant_type grant_type ",
  "aadsts70001 ",
  'bearer error="',
  "refused to display ",
  "ip address ",
  "invalid ",
  '{"error":',
  "traceid:",
  '\\"',
  "token token ",
  "https://",
  "\u0130",
];

test.each(bait)("a megabyte of “%s” is cut to what is read for phrases", (piece) => {
  const body = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const { text } = situate({
    response: { status: 400, headers: { "www-authenticate": body }, body },
    client_message: body,
  });
  // Message, body, challenge and redirect: each has its own cap, and lower case makes a letter longer at most threefold.
  expect(text.length).toBeLessThanOrEqual(3 * (20_000 * 2 + 8_000 * 2) + 100);
});

test("what is read grows with the input up to the cap, and no further", () => {
  const read = (length: number) =>
    situate({ client_message: "x".repeat(length), response: { body: "y".repeat(length) } }).text.length;
  const sizes = [1_000, 2_000, 4_000, 8_000, 16_000].map((size) => read(size));
  for (const [at, size] of sizes.entries()) expect(Math.abs(size - 2 * 1_000 * 2 ** at)).toBeLessThan(20);
  expect(read(100_000)).toBe(read(1_000_000));
});

test("no pattern repeats without a bound, so none can go back over the text again and again", () => {
  for (const { source } of patterns) {
    const plain = source.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "C");
    // A star or plus over anything but one character or class, or over `.`, could backtrack; over one it cannot.
    expect(plain).not.toMatch(/\)[*+]|\.[*+]/);
  }
});

test("a literal that a pattern promises stands in every text that it matches", () => {
  const samples = [
    "aadsts70001: application was not found",
    "the code_verifier is invalid",
    "invalid or expired token",
    "Unable to match 'kid'",
  ];
  for (const pattern of [...patterns, /a(?:b|cd)+e?f/, /x{2,3}yz/, /(?<!q)abc|de\.f/]) {
    const literals = literalsOf(pattern);
    if (literals === null) continue;
    for (const text of samples) {
      if (pattern.test(text)) expect(literals.some((literal) => text.includes(literal))).toBe(true);
    }
  }
});

test.each([
  [/abc/, ["abc"]],
  [/abc|defg/, ["abc", "defg"]],
  [/ab?cdef/, ["cdef"]],
  [/(?:abc|de)fghi/, ["fghi"]],
  [/\babcd\b/, ["abcd"]],
  [/a\.b\d+cde/, ["a.b"]],
  [/[abc]+/, null],
  [/abc|\d/, null],
  [/x(?:y|)z/, ["x"]],
] as const)("%s promises %j", (pattern, literals) => {
  expect(literalsOf(pattern)).toEqual(literals);
});

test("most patterns promise a text, so that few are run for nothing", () => {
  const silent = patterns.filter((pattern) => literalsOf(pattern)?.every(({ length }) => length >= 4) !== true);
  expect(silent.length).toBeLessThan(patterns.length / 10);
});

test("every owner whose text is there is named, also at both ends and beyond Latin letters", () => {
  const spot = buildSpot([["abcd"], ["bcde", "wxyz"], null, ["xy"], ["dữ liệu"]]);
  expect([...spot("abcd")].sort()).toEqual([0, 2, 3]);
  expect([...spot("..bcde")].sort()).toEqual([1, 2, 3]);
  expect([...spot("có dữ liệu wxyz")].sort()).toEqual([1, 2, 3, 4]);
  expect([...spot("")].sort()).toEqual([2, 3]);
});
