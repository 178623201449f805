import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose } from "../diagnose";
import { readEvidence } from "../read-evidence";
import { readText } from "../read-text";
import type { Reading } from "../reading";

const fragments = fc.constantFrom(
  "curl -X POST 'https://accounts.haravan.com/connect/token' \\\n -d code=1",
  'curl "unclosed',
  "> POST /connect/token HTTP/1.1\n> Host: accounts.haravan.com\n> ",
  "< HTTP/1.1 400 Bad Request\n< ",
  "* Connected to accounts.haravan.com (1.2.3.4) port 443",
  'HTTP/1.1 400 Bad Request\ncontent-type: application/json\n\n{"error":"invalid_grant"}',
  "POST /connect/token HTTP/1.1\nHost: accounts.haravan.com\n\ngrant_type=authorization_code&code=1",
  '{"error":"invalid_grant"}',
  '{"log":{"entries":[{"request":{"method":"GET","url":"https://a.vn"},"response":{"status":500}}]}}',
  '{"log":{"entries":[{},null,7,{"request":{"url":7}}',
  '{"level":50,"msg":"HTTP/1.1 403 Forbidden\\r\\n\\r\\n{}","time":1}',
  '{"request":{"headers":{"__proto__":"x","constructor":"y"}},"response":{"status":400}}',
  "https://accounts.haravan.com/connect/authorize?client_id=a&redirect_uri=https%3A%2F%2Fa.vn&state=s",
  "https://a.vn/callback?code=1234567890123456789012345&state=s#x=1",
  "lỗi 403",
  "Sorry, there was an error : invalid_scope",
  "<html><body>502",
  "2026-11-22T10:00:00Z ERROR at x",
  'fetch("https://apis.haravan.com/com/shop.json", {',
  "Request URL: https://apis.haravan.com/com/shop.json",
  "```",
  "> ",
  "“ ‘ \u200b\u0000\ud800",
  "grant_type=refresh_token&refresh_token=x",
  "",
);
const paste = fc
  .array(fc.oneof(fragments, fc.string(), fc.string({ unit: "binary" })), { maxLength: 12 })
  .chain((parts) => fc.constantFrom("\n", "\n\n", "\r\n", " ", "").map((glue) => parts.join(glue)));

function keepsItsRules(text: string, { evidence, artefacts, limits }: Reading): void {
  let place = 0;
  for (const { start, end } of artefacts) {
    expect(start).toBe(place);
    expect(end).toBeGreaterThanOrEqual(start);
    place = end;
  }
  const cut = limits.find(({ limit }) => limit === "text-cut");
  expect(place).toBe(cut === undefined ? text.length : cut.read);
  expect(artefacts.length).toBeLessThanOrEqual(200);
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  if (Object.keys(evidence).length > 0) expect(readEvidence(evidence).ok).toBe(true);
}

test("any text gets a reading, the same one every time, whose pieces cover the text in order", () => {
  fc.assert(
    fc.property(paste, (text) => {
      const reading = readText(text);
      keepsItsRules(text, reading);
      expect(readText(text)).toEqual(reading);
      diagnose(reading.evidence);
    }),
    { numRuns: 500 },
  );
});

test("no word is lost: what nobody understood is in the message", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){1,5}$/), { minLength: 1, maxLength: 6 }),
      (lines) => {
        const text = lines.join("\n\n");
        expect(readText(text).evidence.client_message).toBe(text);
      },
    ),
  );
});

const size = 600_000;
const filled = (unit: string) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const hostile: readonly (readonly [string, string])[] = [
  ["open square brackets", filled("[")],
  ["open braces on lines", filled("{\n")],
  ["nested objects", filled('{"a":')],
  ["nested objects on lines", filled('{"a":\n')],
  ["an open string", `{"${filled("a")}`],
  ["backslashes", `{"${filled("\\")}`],
  ["escaped quotes", `{"${filled('\\"')}`],
  ["commands with open quotes", filled("curl 'a\n")],
  ["commands that go on", filled("curl \\\n")],
  ["commands of cmd", filled("curl ^\n")],
  ["dollars and quotes", filled("curl $'\\x")],
  ["status lines", filled("HTTP/1.1 200 OK\n")],
  ["request lines", filled("GET / HTTP/1.1\n")],
  ["headers", `HTTP/1.1 200 OK\n${filled("a: b\n")}`],
  ["sent lines of a trace", filled("> GET / HTTP/1.1\n")],
  ["answer lines of a trace", filled("< HTTP/1.1 200\n")],
  ["remarks of a trace", filled("* Trying 1.2.3.4\n")],
  ["addresses", filled("https://a.vn/callback?code=12345678901234567890&state=1 ")],
  ["addresses on lines", filled("https://a.vn/x\n\n")],
  ["one long address", `https://a.vn/?${filled("a=b&")}`],
  ["ampersand lines", `https://a.vn/?a=b\n${filled("&a=b\n")}`],
  ["escapes", filled("%")],
  ["opening tags", filled("<")],
  ["pages", filled("<html>\n")],
  ["one page with many lines", `<html>${filled("<p>\n")}`],
  ["calls", filled("fetch(\n")],
  ["calls with an address", filled('fetch("https://a.vn",\n')],
  ["records of a log", filled('{"level":1,"msg":"{\\"level\\":1,\\"msg\\":\\"x\\"}","time":1}\n')],
  ["bare lines", filled("\n")],
  ["carriage returns", filled("\r")],
  ["spaces", filled(" ")],
  ["tabs and letters", filled("\t a")],
  ["quotation marks", filled("> ")],
  ["quoted lines", filled("> > >\n")],
  ["fences", filled("```\n")],
  ["curly quotes", filled("“")],
  ["colours", filled("\u001b[31")],
  ["halves of pairs", filled("\ud800")],
  ["NULs", filled("\u0000")],
  ["statuses", filled("403\n\n")],
  ["dates", filled("2026-11-22T10:00:00Z ")],
  ["names with values", filled("grant_type: a\n")],
  ["form fields", filled("grant_type=a&")],
  ["entities", filled("&quot;")],
  ["one word", filled("a")],
  ["dashes", filled("-")],
  [
    "entries of a HAR",
    `{"log":{"entries":[${filled('{"request":{"url":"https://a.vn/connect/token"},"response":{"status":400}},')}`,
  ],
];

test.each(hostile)("600 000 characters of %s are read up to the limit", (_name, text) => {
  const reading = readText(text);
  keepsItsRules(text, reading);
  expect(reading.limits[0]).toMatchObject({ limit: "text-cut", of: text.length });
  expect(reading.artefacts.at(-1)?.end).toBeGreaterThanOrEqual(512 * 1024 - 1);
});

test("a cut never leaves half of a character", () => {
  const text = `${"a".repeat(512 * 1024 - 1)}😀 and more`;
  const { limits, evidence } = readText(text);
  expect(limits).toEqual([{ limit: "text-cut", read: 512 * 1024 - 1, of: text.length }]);
  expect(evidence.client_message).not.toMatch(/[\ud800-\udbff]$/);
});

test("names of prototypes are names like any other", () => {
  const text = [
    '{"request":{"method":"GET","url":"https://a.vn","headers":{"__proto__":"a","constructor":"b"}},"response":{"status":403}}',
    "https://a.vn/callback?code=1&state=2&__proto__=3&constructor=4",
    "HTTP/1.1 403 Forbidden\n__proto__: polluted\nconstructor: x\n",
  ].join("\n\n");
  readText(text);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(({} as Readonly<Record<string, unknown>>)["a"]).toBeUndefined();
  expect(Object.getPrototypeOf(readText(text).evidence.response?.headers ?? {})).toBe(Object.prototype);
});
