import { covers } from "@/lib/haravan/scopes";
import type { RunOutcome } from "@/lib/trace/model";

/** An install that this app's owner tried, newest first. */
export interface ConsentTry {
  readonly runId: string;
  readonly at: string;
  readonly outcome: RunOutcome | null;
  /** Null: not known. */
  readonly asked: readonly string[] | null;
  /** Scopes that the accounts server refused, where it was found out. */
  readonly refused: readonly string[];
}

/** What asking for a scope has come to so far. */
export type ConsentHistory =
  /** The present token has it. `fresh`: the one before it had not. */
  | { readonly kind: "granted"; readonly fresh: boolean; readonly at: string; readonly runId: string | null }
  /** The token answer of the newest install left it out. */
  | { readonly kind: "not-granted"; readonly at: string; readonly runId: string | null }
  /** The accounts server did not take the request. */
  | { readonly kind: "refused"; readonly at: string; readonly runId: string; readonly named: boolean }
  /** The person declined, or never came back. */
  | { readonly kind: "not-finished"; readonly at: string; readonly runId: string; readonly outcome: RunOutcome | null }
  | { readonly kind: "never-asked" }
  | { readonly kind: "unknown" };

export interface ConsentPast {
  readonly needed: readonly string[];
  readonly asked: readonly string[] | null;
  readonly granted: readonly string[] | null;
  /** Granted to the token before this one. */
  readonly grantedBefore: readonly string[] | null;
  readonly obtainedAt: string;
  readonly runId: string | null;
  readonly tries: readonly ConsentTry[];
}

const refusals: ReadonlySet<RunOutcome | null> = new Set<RunOutcome>([
  "refused-before-leaving",
  "error-page-reported",
  "provider-returned-error",
]);

/** An install on another store, one that is still under way or one that failed later says nothing of the consent. */
const unfinished: ReadonlySet<RunOutcome | null> = new Set<RunOutcome>([
  "consent-denied",
  "not-owner",
  "never-came-back",
  "cancelled",
]);

/** Whether asking has helped: what decides if the same consent is offered again, and with which words. */
export function judgeConsent(past: ConsentPast): ConsentHistory {
  const { needed, obtainedAt: at, runId } = past;
  const all = (names: readonly string[] | null): boolean => {
    const set = new Set(names);
    return needed.every((name) => covers(set, name));
  };
  if (past.granted !== null && all(past.granted)) {
    return { kind: "granted", fresh: past.grantedBefore !== null && !all(past.grantedBefore), at, runId };
  }
  const last = past.tries.find(
    (one) =>
      (refusals.has(one.outcome) || unfinished.has(one.outcome)) &&
      Date.parse(one.at) > Date.parse(at) &&
      one.asked !== null &&
      all(one.asked),
  );
  if (last !== undefined) {
    const of = { at: last.at, runId: last.runId };
    if (refusals.has(last.outcome)) {
      return { kind: "refused", ...of, named: needed.some((name) => last.refused.includes(name)) };
    }
    return { kind: "not-finished", ...of, outcome: last.outcome };
  }
  if (past.asked === null) return { kind: "unknown" };
  if (!all(past.asked)) return { kind: "never-asked" };
  return past.granted === null ? { kind: "unknown" } : { kind: "not-granted", at, runId };
}

/** The very same request again would end as it did. */
export const didNotHelp = ({ kind }: ConsentHistory): boolean => kind === "not-granted" || kind === "refused";
