import type { UrlPart } from "../facts";
import type { LintDetail, LintFinding, LintSeverity, ScopeGuess } from "./finding";
import type { LintRule } from "./rules";

/** Everything a finding says in one language; `{…}` stands for what was found. */
export interface LintWords {
  /** One sentence or two: what is so, and what comes of it. */
  readonly rules: Readonly<Record<LintRule, string>>;
  readonly parts: Readonly<Record<UrlPart, string>>;
  /** In place of a character, where one of two values has ended. */
  readonly end: string;
  readonly separators: Readonly<Record<string, string>>;
  readonly guesses: Readonly<Record<ScopeGuess, string>>;
  readonly because: Readonly<Record<LintDetail<"scope-openid-missing">["because"], string>>;
}

/** As pages and API show it; names are those of the wire. */
export interface DescribedFinding {
  readonly rule: LintRule;
  readonly severity: LintSeverity;
  readonly at: string;
  readonly message: string;
  readonly found: string | null;
  readonly suggestion: string | null;
  readonly cause: string | null;
  readonly link: string | null;
  readonly basis: "documented" | "observed" | "inferred";
  readonly reference: string;
}

function valuesOf({ detail, suggestion }: LintFinding, words: LintWords): Readonly<Record<string, unknown>> {
  if (detail === null) return { suggestion };
  const quoted = (character: string | null) => (character === null ? words.end : `“${character}”`);
  if ("part" in detail) {
    return {
      part: words.parts[detail.part ?? "not-a-url"],
      character: detail.character,
      sent: quoted(detail.sentCharacter),
      expected: quoted(detail.registeredCharacter),
    };
  }
  if ("guess" in detail) return { guess: words.guesses[detail.guess] };
  if ("because" in detail) return { because: words.because[detail.because] };
  if ("separator" in detail) return { separator: words.separators[detail.separator] ?? detail.separator };
  return { ...detail };
}

function say(finding: LintFinding, words: LintWords): string {
  const values = valuesOf(finding, words);
  return words.rules[finding.rule].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** Findings in one language, as pages and API show them. */
export function describeFindings(findings: readonly LintFinding[], words: LintWords): readonly DescribedFinding[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    at: finding.at,
    message: say(finding, words),
    found: finding.found,
    suggestion: finding.suggestion,
    cause: finding.cause,
    link: finding.cause === null ? null : `/errors/${finding.cause}`,
    basis: finding.source.kind,
    reference: finding.source.ref,
  }));
}
