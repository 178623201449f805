import type { CauseId } from "@/lib/diagnosis";
import { type ConsentHistory, didNotHelp } from "../consent/judge-consent";
import type { PlannedConsent } from "../consent/plan-consent";
import type { XRayFacts } from "./facts";
import { hasScope, isRefusal } from "./read-facts";
import { blamesScope, type XRay } from "./x-ray";

/** The one thing to do. */
export type XRayNext =
  /** Ask for the union of scopes. */
  | { readonly kind: "consent" }
  /** The same was asked before, in vain: what has to change first. */
  | { readonly kind: "change-first" }
  /** The owner has to do it; the list stands ready. */
  | { readonly kind: "owner" }
  | { readonly kind: "private-token" }
  /** No consent can give it from here. */
  | { readonly kind: "no-consent" }
  /** This token has not been tried yet. */
  | { readonly kind: "call" }
  /** It is something else: the catalog says what to do. */
  | { readonly kind: "cause"; readonly cause: CauseId }
  /** Several causes are left. */
  | { readonly kind: "tell-apart" }
  | { readonly kind: "nothing" };

export function chooseNext(facts: XRayFacts, ray: XRay, history: ConsentHistory, consent: PlannedConsent): XRayNext {
  const { verdict } = ray;
  const privateOnly = facts.call.privateAppOnly && facts.token.kind !== "private";
  if (privateOnly) return { kind: "private-token" };
  if (blamesScope(ray)) {
    if (consent.plan === null) return { kind: "no-consent" };
    if (didNotHelp(history)) return { kind: "change-first" };
    return { kind: consent.obstacle === "owner-only" ? "owner" : "consent" };
  }
  if (verdict.kind === "cause") return { kind: "cause", cause: verdict.cause };
  if (isRefusal(facts)) return { kind: "tell-apart" };
  if (facts.call.method !== "GET") return { kind: "nothing" };
  if (facts.answer === null) return { kind: "call" };
  return { kind: hasScope(facts) === null ? "call" : "nothing" };
}
