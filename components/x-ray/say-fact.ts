import type { XRayFact } from "@/lib/probe/x-ray/facts";
import type { Messages } from "@/messages/en";

type Words = { readonly [Kind in XRayFact["fact"]]: (fact: Extract<XRayFact, { readonly fact: Kind }>) => string };

/** Each fact's words take that fact's own fields; one without words does not compile. */
export function sayFact(fact: XRayFact, t: Messages["xRay"]): string {
  const words: Words = t.facts;
  const say = words[fact.fact] as (of: XRayFact) => string;
  return say(fact);
}
