import type { Source } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";
import type { UrlPart } from "../facts";
import { holdsSecret } from "./holds-secret";
import { type LintRule, lintRules } from "./rules";

/** `error`: the server refuses, or the answer cannot arrive. `warning`: likely wrong, or unsafe. `note`: worth knowing. */
export type LintSeverity = "error" | "warning" | "note";

/** How an unknown scope was matched with a real one. */
export type ScopeGuess = "prefix" | "separator" | "resource" | "spelling" | "none";

/** Where two redirect URLs differ first; `character` counts from 1, `null` is past the end. */
export interface UrlDifference {
  readonly registered: string | null;
  readonly part: UrlPart | null;
  readonly character: number;
  readonly sentCharacter: string | null;
  readonly registeredCharacter: string | null;
}

interface Measured {
  readonly length: number;
}

interface Limited extends Measured {
  readonly limit: number;
}

/** What a rule has to say beside `found`; rules that are not here have nothing. */
interface LintDetails {
  readonly "address-too-long": Limited;
  readonly "line-break": { readonly count: number };
  readonly "parameter-too-long": Limited;
  readonly "redirect-uri-too-long": Limited;
  readonly "redirect-uri-cut": { readonly sign: "&" | "#" };
  readonly "redirect-uri-letter-case": UrlDifference;
  readonly "redirect-uri-scheme-differs": UrlDifference;
  readonly "redirect-uri-other-host": UrlDifference;
  readonly "redirect-uri-unregistered": UrlDifference;
  readonly "pkce-challenge-length": Measured;
  readonly "scope-too-long": Limited;
  readonly "scope-separator": { readonly separator: string };
  readonly "scope-unknown": { readonly guess: ScopeGuess };
  readonly "scope-openid-missing": { readonly because: "response-type" | "identity-scopes" };
  readonly "nonce-short": Measured;
  readonly "nonce-guessable": Measured;
  readonly "state-short": Measured;
  readonly "state-guessable": Measured;
}

export type LintDetail<Rule extends LintRule> = Rule extends keyof LintDetails ? LintDetails[Rule] : null;

export interface LintFindingOf<Rule extends LintRule> {
  readonly rule: Rule;
  readonly severity: LintSeverity;
  /** What it would lead to. */
  readonly cause: CauseId | null;
  /** `authorize_url`, `authorize_url.scope`, `registration.redirect_urls[0]`. */
  readonly at: string;
  /** As it travels; `null` where there is nothing, or it is secret. */
  readonly found: string | null;
  /** The value that would be right. */
  readonly suggestion: string | null;
  readonly source: Source;
  readonly detail: LintDetail<Rule>;
}

export type LintFinding = { readonly [Rule in LintRule]: LintFindingOf<Rule> }[LintRule];

type More<Rule extends LintRule> = {
  readonly found?: string | null;
  readonly suggestion?: string | null;
} & (Rule extends keyof LintDetails ? { readonly detail: LintDetails[Rule] } : { readonly detail?: never });

const longestShown = 600;

/** Nothing secret leaves the linter, whichever rule found it. */
const shown = (text: string | null | undefined): string | null =>
  text === undefined || text === null || holdsSecret(text) ? null : text.slice(0, longestShown);

/** A finding of `rule`; its severity, cause and source stand in the table. */
export function raise<Rule extends LintRule>(rule: Rule, at: string, more: More<Rule>): LintFindingOf<Rule> {
  const { severity, cause, source } = lintRules[rule];
  return {
    rule,
    severity,
    cause,
    at,
    found: shown(more.found),
    suggestion: shown(more.suggestion),
    source,
    detail: (more.detail ?? null) as LintDetail<Rule>,
  };
}
