import { findCall } from "@/lib/probe/calls/known-calls";
import type { XRayFact } from "@/lib/probe/x-ray/facts";
import type { Messages } from "@/messages/en";

type Words = { readonly [Kind in XRayFact["fact"]]: (fact: Extract<XRayFact, { readonly fact: Kind }>) => string };

/** Each fact's words take that fact's own fields; one without words does not compile. */
export function sayFact(fact: XRayFact, t: Messages["xRay"]): string {
  const words: Words = t.facts;
  const say = words[fact.fact] as (of: XRayFact) => string;
  return say(withPaths(fact));
}

/** Other calls are said as they stand on the wire. */
function withPaths(fact: XRayFact): XRayFact {
  switch (fact.fact) {
    case "sibling-works":
      return { ...fact, resource: wireName(fact.resource) };
    case "siblings-refused":
      return { ...fact, resources: fact.resources.map(wireName) };
    default:
      return fact;
  }
}

function wireName(resource: string): string {
  const call = findCall(resource);
  return call === undefined ? resource : `${call.method} ${call.path}`;
}
