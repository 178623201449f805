import { lengthLimits } from "@/lib/haravan/lifetimes";
import { checkScopeChoice } from "./check-scope-choice";
import { checkScopeNames } from "./check-scope-names";
import { type LintFinding, raise } from "./finding";
import type { ScopeRequest } from "./scope-request";

const mostNames = 200;

/** The grammar of the parameter, then its names, then what they amount to. */
export function checkScope(request: ScopeRequest): readonly LintFinding[] {
  const { text, at } = request;
  if (text === null || text.trim() === "") return [raise("scope-missing", at, { suggestion: "openid" })];
  const encoded = /%(20|2b|2c|3a|09|0a|0d)/i.test(text);
  const plain = encoded ? text.replace(/%(20|2b|2c|09|0a|0d)/gi, " ").replace(/%3a/gi, ":") : text;
  const names = plain.split(/[\s,;+|]+/).filter((name) => name !== "");
  const unique = [...new Set(names)];
  const repeated = unique.length < names.length ? findRepeated(names) : [];
  const separator = encoded ? null : (/[,;+|\t\r\n]/.exec(text)?.[0] ?? null);
  const joined = unique.slice(0, mostNames).join(" ");
  return [
    ...checkLength(text, at),
    ...(encoded ? [raise("scope-double-encoded", at, { found: text, suggestion: joined })] : []),
    ...(separator === null
      ? []
      : [raise("scope-separator", at, { found: text, suggestion: joined, detail: { separator } })]),
    ...checkScopeNames(unique.slice(0, mostNames), at),
    ...checkScopeChoice(unique.slice(0, mostNames), request),
    ...(repeated.length > 0 ? [raise("scope-repeated", at, { found: repeated.slice(0, 20).join(" ") })] : []),
    ...(!encoded && separator === null && (text !== text.trim() || text.includes("  "))
      ? [raise("scope-extra-spaces", at, { suggestion: joined })]
      : []),
  ];
}

function checkLength(text: string, at: string): readonly LintFinding[] {
  const limit = lengthLimits.scope;
  const { length } = text;
  return length > limit ? [raise("scope-too-long", at, { detail: { length, limit } })] : [];
}

function findRepeated(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const name of names) (seen.has(name) ? again : seen).add(name);
  return [...again];
}
