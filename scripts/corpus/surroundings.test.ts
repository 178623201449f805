import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnose } from "@/lib/diagnosis";
import { readCase } from "./case";

const recorded = readFileSync(new URL("messages.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => readCase(line));

test("the recorded words come from many clients and many causes", () => {
  expect(new Set(recorded.map(({ provider }) => provider)).size).toBeGreaterThan(60);
  expect(new Set(recorded.map(({ root }) => root)).size).toBeGreaterThan(40);
});

const firstOf = (message: string) => diagnose({ client_message: message }).causes[0]?.id;

const everyLine = (before: string) => (text: string) =>
  text
    .split("\n")
    .map((line) => `${before}${line}`)
    .join("\n");

/** What stands around a message when it is pasted from where it was logged. */
const surroundings: readonly ((text: string) => string)[] = [
  everyLine("2026-03-01T08:15:30.123456Z "),
  everyLine("2026-03-01T08:15:30.123456789Z stderr F "),
  everyLine("web-1  | "),
  everyLine("        "),
  (text) => `\u001b[31m${text.replaceAll("\n", "\u001b[39m\n\u001b[2m")}\u001b[0m`,
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => `GET /login 302 in 35ms\n${text}\nGET /favicon.ico 200 in 3ms\n`,
  (text) => `info: Microsoft.Hosting.Lifetime[14]\n      Now listening on: http://[::]:8080\n${text}`,
  (text) => `  ${text}\n\n[2026-03-01 08:15:31 +0700] INFO  done`,
];

/** One JSON object a line: how containers, pino and Serilog keep a log. */
const collectors: readonly ((text: string) => string)[] = [
  (text) => JSON.stringify({ log: `${text}\n`, stream: "stderr", time: "2026-03-01T08:15:30.123456789Z" }),
  (text) =>
    JSON.stringify({ level: 50, time: 1_772_352_930_000, pid: 17, msg: "callback failed", err: { stack: text } }),
  (text) =>
    JSON.stringify({ "@t": "2026-03-01T08:15:30.1Z", "@l": "Error", "@x": text }).replace(
      /[<>'&+]/g,
      (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
    ),
  (text) => text,
];

test("what a console, a container or a log collector adds does not change the first cause", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...recorded),
      fc.constantFrom(...surroundings),
      fc.constantFrom(...collectors),
      ({ evidence: { client_message: message = "" } }, surround, collect) => {
        expect(firstOf(surround(message))).toBe(firstOf(message));
        expect(firstOf(collect(message))).toBe(firstOf(message));
        expect(firstOf(collect(surround(message)))).toBe(firstOf(message));
      },
    ),
    { numRuns: 800 },
  );
});
