import { expect, test } from "vitest";
import { describeFindings, type LintRule, lint, lintRules } from "@/lib/diagnosis";
import { lintExamples } from "@/lib/diagnosis/lint/testing/examples";
import { enLint } from "./en/lint";
import { viLint } from "./vi/lint";

const rules = Object.keys(lintRules) as LintRule[];
const both = [enLint.findings, viLint.findings];
const finding = (rule: LintRule) => lint(lintExamples[rule]).filter((found) => found.rule === rule);

test.each(rules)("%s is said whole in both languages", (rule) => {
  const [english, vietnamese] = both.map((words) => describeFindings(finding(rule), words)[0]?.message ?? "");
  for (const message of [english, vietnamese]) {
    expect(message).not.toBe("");
    expect(message).not.toMatch(/[{}]|undefined|null|NaN|\[object| {2}/);
  }
  expect(vietnamese).not.toBe(english);
  expect(vietnamese).toMatch(/[À-ỹ]/);
});

test("both languages fill in the same facts", () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
  for (const rule of rules) expect(holes(viLint.findings.rules[rule])).toEqual(holes(enLint.findings.rules[rule]));
});

test("the first letter that differs, and the end of a URL, are said as such", () => {
  const [said] = describeFindings(finding("redirect-uri-unregistered"), enLint.findings);
  expect(said?.message).toContain("slash at the end, at character 37: “/” instead of the end.");
});
