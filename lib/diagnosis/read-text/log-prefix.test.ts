import { expect, test } from "vitest";
import { condense } from "./condense";
import { readLogPrefix } from "./log-prefix";

test.each([
  ["2026-11-22T18:32:42.123Z ERROR ", "2026-11-22T18:32:42.123Z"],
  ["2026-11-22 18:32:42,123 - INFO - ", "2026-11-22T18:32:42.123Z"],
  ["[2026-11-22 18:32:42+07:00] ", "2026-11-22T11:32:42.000Z"],
  ["[22/Nov/2026:18:32:42 +0700] ", "2026-11-22T11:32:42.000Z"],
  ["[18:32:42 INF] ", null],
  ["web-1  | ", null],
  ["Nov 22 18:32:42 host app[12]: ", null],
  ["2026-11-22T18:32:42.123456Z stdout F ", "2026-11-22T18:32:42.123Z"],
])("%s is a logger's, and tells when", (prefix, time) => {
  const { length, at } = readLogPrefix(`${prefix}HTTP/1.1 400`);
  expect(length).toBe(prefix.length);
  expect(at === null ? null : new Date(at).toISOString()).toBe(time);
});

test("words are no prefix", () => {
  for (const line of ["HTTP/1.1 400", "invalid_grant", "errors were found", "> GET / HTTP/1.1", ""]) {
    expect(readLogPrefix(line).length).toBe(0);
  }
});

test("a long log keeps its beginning and what failed last, within what a diagnosis reads", () => {
  const noise = Array.from({ length: 4_000 }, (_, line) => `nothing to see in line ${line}`).join("\n");
  const short = condense(`first\n${noise}\nOPError: invalid_grant\n${noise}`);
  expect(short.length).toBeLessThanOrEqual(20_000);
  expect(short.startsWith("first")).toBe(true);
  expect(short).toContain("OPError: invalid_grant");
  expect(condense("short")).toBe("short");
});
