import type { CauseCertainty, CauseId } from "@/lib/diagnosis";
import { acceptedOf } from "../calls/known-calls";
import { answerer, rule, told } from "./check-answer";
import { access, documents, granted, list, prefix, scope, siblings } from "./check-scope";
import { role, store, tokenKind } from "./check-token";
import { type Check, checkIds, type XRayCheck, type XRayCheckId, type XRayFacts } from "./facts";
import { asRefused, grantedName, isRefusal, namedCause, scopeCauses } from "./read-facts";

/** In the order in which they are read: everything else before the scope. */
const checks: Readonly<Record<XRayCheckId, Check>> = {
  answerer,
  told,
  "token-kind": tokenKind,
  role,
  store,
  rule,
  access,
  prefix,
  granted,
  list,
  documents,
  siblings,
  scope,
};

/** Those that end with the scope being right. */
const aboutOthers: ReadonlySet<XRayCheckId> = new Set(["answerer", "told", "token-kind", "role", "store", "rule"]);

export type XRayVerdict =
  | { readonly kind: "cause"; readonly cause: CauseId; readonly certainty: CauseCertainty; readonly check: XRayCheckId }
  /** Refused, and several causes are left. */
  | { readonly kind: "open"; readonly causes: readonly CauseId[] }
  /** Not refused with this token: what a 403 would mean. */
  | { readonly kind: "would-lack-scope" | "would-not-be-scope" | "cannot-say" };

export interface XRay {
  /** Any one of these opens the call, the documented one first; empty: no page names one. */
  readonly needed: readonly string[];
  /** Null: unknown. */
  readonly provided: readonly string[] | null;
  /** The one of them that opens it. */
  readonly opens: string | null;
  readonly verdict: XRayVerdict;
  readonly checks: readonly XRayCheck[];
}

/** A refused call, looked at from every side before its scope is blamed. Total, and of one mind with the diagnosis. */
export function xRay(documented: XRayFacts): XRay {
  const facts = asRefused(documented);
  // Whether the pages agree is asked of what they say, not of what the server says.
  const found = checkIds.map((id) => ({ id, ...checks[id](id === "documents" ? documented : facts) }));
  return {
    needed: acceptedOf(facts.call),
    provided: facts.token.granted,
    opens: grantedName(facts),
    verdict: isRefusal(facts) ? judge(facts, found) : foresee(facts, found),
    checks: found,
  };
}

const findCause = (found: readonly XRayCheck[], keep: (check: XRayCheck) => boolean): XRayCheck | undefined =>
  found.find((check) => check.result === "cause" && check.cause !== undefined && keep(check));

function judge(facts: XRayFacts, found: readonly XRayCheck[]): XRayVerdict {
  const named = namedCause(facts);
  const diagnosed = facts.answer?.diagnosis?.causes ?? [];
  const certaintyOf = (id: CauseId) => diagnosed.find((cause) => cause.id === id)?.certainty ?? "likely";
  const other = findCause(found, ({ id }) => aboutOthers.has(id));
  if (other?.cause !== undefined) {
    return { kind: "cause", cause: other.cause, certainty: certaintyOf(other.cause), check: other.id };
  }
  if (named !== null) {
    const suspects = (result: XRayCheck["result"]) => found.find((one) => one.cause === named && one.result === result);
    const suspect = suspects("cause") ?? suspects("possible");
    const check = suspect?.id ?? (scopeCauses.has(named) ? "scope" : "told");
    return { kind: "cause", cause: named, certainty: certaintyOf(named), check };
  }
  return { kind: "open", causes: diagnosed.map(({ id }) => id) };
}

function foresee(facts: XRayFacts, found: readonly XRayCheck[]): XRayVerdict {
  if (findCause(found, ({ id }) => aboutOthers.has(id)) !== undefined) return { kind: "would-not-be-scope" };
  if (facts.call.scope === null || facts.token.granted === null) return { kind: "cannot-say" };
  return { kind: grantedName(facts) === null ? "would-lack-scope" : "would-not-be-scope" };
}

/** Whether a scope is what is named. */
export const blamesScope = ({ verdict }: XRay): boolean =>
  verdict.kind === "would-lack-scope" || (verdict.kind === "cause" && scopeCauses.has(verdict.cause));
