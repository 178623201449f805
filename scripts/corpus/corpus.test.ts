import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readText } from "@/lib/diagnosis";
import { readCase, withoutContext } from "./case";
import { misses } from "./print";
import { type Score, scoreCase, total } from "./score";

const load = (name: string) =>
  readFileSync(new URL(name, import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [readCase(line)]));

const failures = load("failures.jsonl");
const messages = load("messages.jsonl");

const shares = (scores: readonly Score[]) => {
  const { cases, top1, strictTop1, top3, falseCertain, falseExcluded } = total(scores);
  return { top1: top1 / cases, strict: strictTop1 / cases, top3: top3 / cases, falseCertain, falseExcluded };
};

const isHome = ({ of }: Score) => of.provider === "haravan" || of.provider === "identityserver4";

const ways: readonly (readonly [string, readonly Score[]])[] = [
  ["without context", failures.map((one) => scoreCase(one, withoutContext(one.evidence)))],
  ["with context", failures.map((one) => scoreCase(one, one.evidence))],
];

test.each(ways)("labelled failures are named %s, and nothing is claimed that is wrong", (_, scores) => {
  for (const part of [scores, scores.filter(isHome)]) {
    const { top1, strict, top3, falseCertain, falseExcluded } = shares(part);
    expect({ falseCertain, falseExcluded }, misses(part)).toEqual({ falseCertain: 0, falseExcluded: 0 });
    expect(top1, misses(part)).toBeGreaterThanOrEqual(0.95);
    expect(strict, misses(part)).toBeGreaterThanOrEqual(0.85);
    expect(top3, misses(part)).toBeGreaterThanOrEqual(0.98);
  }
});

test.each([
  ["as evidence", (text: string) => ({ client_message: text })],
  ["through the reader", (text: string) => readText(text).evidence],
] as const)("recorded words of clients are understood %s", (_, read) => {
  const scores = messages.map((one) => scoreCase(one, read(one.evidence.client_message ?? "")));
  const { top1, top3, falseCertain, falseExcluded } = shares(scores);
  expect({ falseCertain, falseExcluded }, misses(scores)).toEqual({ falseCertain: 0, falseExcluded: 0 });
  expect(top1, misses(scores)).toBeGreaterThanOrEqual(0.92);
  expect(top3, misses(scores)).toBeGreaterThanOrEqual(0.97);
  const silent = scores.filter(({ of }) => of.saysNothing);
  expect(silent.length).toBeGreaterThan(0);
  for (const { asks, of } of silent) expect(`${of.id} asks ${asks}`).toBe(`${of.id} asks true`);
});

test("no label is part of what is fed", () => {
  for (const { evidence } of [...failures, ...messages]) {
    for (const name of Object.keys(evidence)) {
      expect(["step", "request", "response", "client_message", "observed", "context"]).toContain(name);
    }
  }
});
