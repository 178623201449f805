import type { CauseId } from "@/lib/diagnosis";
import { covers } from "@/lib/haravan/scopes";
import { acceptedOf, scopesOf } from "../calls/known-calls";
import type { XRayFacts } from "./facts";

const scopeName = /^[\w.:-]{1,100}$/;

/** The call as the server itself says that it is: needing a scope which this token was not granted. */
export function asRefused(facts: XRayFacts): XRayFacts {
  const { answer, call, token } = facts;
  if (!isRefusal(facts) || token.granted === null || call.privateAppOnly) return facts;
  const granted = new Set(token.granted);
  const names = answer?.challengeScope?.split(" ") ?? [];
  const lacking = names.find((name) => scopeName.test(name) && !covers(granted, name));
  return lacking === undefined ? facts : { ...facts, call: { ...call, scope: lacking, otherScope: null } };
}

/** The granted scope that opens the call; null: none does, or the list is not known. */
export function grantedName({ call, token }: XRayFacts): string | null {
  const granted = new Set(token.granted);
  return acceptedOf(call).find((name) => granted.has(name)) ?? null;
}

/** `null`: unknown, or the documentation names no scope. */
export function hasScope(facts: XRayFacts): boolean | null {
  if (facts.call.scope === null || facts.token.granted === null) return null;
  return grantedName(facts) !== null;
}

export function wasAsked({ call, token }: XRayFacts): boolean | null {
  if (call.scope === null || token.asked === null) return null;
  const asked = new Set(token.asked);
  return scopesOf(call).some((name) => covers(asked, name));
}

export const isRefusal = ({ answer }: XRayFacts): boolean => answer?.status === 403;

export const scopeCauses: ReadonlySet<CauseId> = new Set([
  "scope-missing",
  "scope-not-granted",
  "scope-openid-missing",
]);

/** What the diagnosis puts a refusal down to, when it is sure enough to name one cause. */
export function namedCause({ answer }: XRayFacts): CauseId | null {
  const { diagnosis } = answer ?? {};
  if (diagnosis?.certainty !== "certain" && diagnosis?.certainty !== "likely") return null;
  return diagnosis.causes[0]?.id ?? null;
}
