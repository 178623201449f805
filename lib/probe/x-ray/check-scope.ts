import type { CauseId } from "@/lib/diagnosis";
import { acceptedFor } from "@/lib/haravan/scopes";
import type { Check, CheckFinding, XRayFact, XRayFacts } from "./facts";
import { grantedName, hasScope, wasAsked } from "./read-facts";

const undocumented: CheckFinding = { result: "unknown", fact: { fact: "no-scope-documented" } };

/** A missing scope has two names: never asked for, or asked for and not given. */
const causeOf = (facts: XRayFacts): CauseId => (wasAsked(facts) === true ? "scope-not-granted" : "scope-missing");

const unlessGranted = (facts: XRayFacts): "cause" | "possible" => (hasScope(facts) === false ? "cause" : "possible");

/** Read granted, a write called. */
export const access: Check = (facts) => {
  const { call, token } = facts;
  const { scope } = call;
  if (scope === null) return undocumented;
  if (call.method === "GET" || !scope.includes(".write_")) return { result: "ok", fact: { fact: "reads-only" } };
  const names = token.granted ?? token.asked;
  if (names === null) return { result: "unknown", fact: { fact: "grant-unknown", scope } };
  const reads = acceptedFor(scope).map((name) => name.replace(".write_", ".read_"));
  const has = grantedName(facts) === null ? reads.find((name) => names.includes(name)) : undefined;
  if (has === undefined) return { result: "ok", fact: { fact: "write-not-in-the-way", needed: scope } };
  return { result: unlessGranted(facts), fact: { fact: "only-read", has, needed: scope }, cause: causeOf(facts) };
};

const otherPrefix = (name: string): string => name.replace(/^(com|web)\./, (it) => (it === "com." ? "web." : "com."));

/** `com.` for a path under `/web/`, and the reverse. */
export const prefix: Check = (facts) => {
  const { scope } = facts.call;
  if (scope === null) return undocumented;
  const names = new Set([...(facts.token.granted ?? []), ...(facts.token.asked ?? [])]);
  // Read and write of the other prefix; where documents disagree about it, either may be what the server knows.
  const like = [scope, scope.replace(".read_", ".write_")].map(otherPrefix);
  const has = like.find((name) => name !== scope && names.has(name));
  const exact = [scope, scope.replace(".read_", ".write_")].some((name) => names.has(name));
  if (has === undefined || exact) return { result: "ok", fact: { fact: "no-other-prefix" } };
  const cause = causeOf(facts);
  if (acceptedFor(scope).includes(has)) {
    return { result: "possible", fact: { fact: "either-prefix", has, needed: scope }, cause };
  }
  return { result: unlessGranted(facts), fact: { fact: "other-prefix", has, needed: scope }, cause };
};

/** Asked for, and not among what the token answer granted. */
export const granted: Check = (facts) => {
  const { scope } = facts.call;
  if (scope === null) return undocumented;
  const asked = wasAsked(facts);
  if (asked === null) return { result: "unknown", fact: { fact: "asking-unknown" } };
  const has = hasScope(facts);
  if (!asked) return { result: has === true ? "ok" : "possible", fact: { fact: "never-asked", scope } };
  if (has === null) return { result: "unknown", fact: { fact: "grant-unknown", scope } };
  return has
    ? { result: "ok", fact: { fact: "asked-and-granted", scope } }
    : { result: "cause", fact: { fact: "asked-not-granted", scope }, cause: "scope-not-granted" };
};

/** The app's list of scopes changed after the token was made, or the token was asked for with less than it has. */
export const list: Check = (facts) => {
  const { scope, otherScope } = facts.call;
  if (scope === null) return undocumented;
  if (facts.listed === null) return { result: "unknown", fact: { fact: "list-unknown" } };
  if (hasScope(facts) === true) return { result: "ok", fact: { fact: "list-not-in-the-way" } };
  const accepted = [scope, otherScope].flatMap((name) => (name === null ? [] : acceptedFor(name)));
  const name = accepted.find((one) => facts.listed?.includes(one));
  if (name === undefined) return { result: "possible", fact: { fact: "not-listed", scope } };
  if (wasAsked(facts) !== false) return { result: "ok", fact: { fact: "list-not-in-the-way" } };
  const { obtainedAt } = facts.token;
  const { listChangedAt: changedAt } = facts;
  const fact: XRayFact =
    changedAt !== null && Date.parse(changedAt) > Date.parse(obtainedAt)
      ? { fact: "list-changed-later", scope: name, obtainedAt, changedAt }
      : { fact: "listed-not-asked", scope: name, obtainedAt };
  return { result: unlessGranted(facts), fact, cause: "scope-missing" };
};

/** Two pages name the scope of this row differently, or none names it. */
export const documents: Check = ({ call: { scope, otherScope } }) => {
  if (scope === null) return undocumented;
  const names = [...new Set([scope, ...acceptedFor(scope).filter((name) => otherPrefix(scope) === name)])];
  const all = otherScope === null ? names : [...names, otherScope];
  return all.length > 1
    ? { result: "possible", fact: { fact: "names-differ", names: all } }
    : { result: "ok", fact: { fact: "names-agree", scope } };
};

/** What the same token got from other calls that need the same scope. */
export const siblings: Check = (facts) => {
  const { scope } = facts.call;
  if (scope === null) return undocumented;
  const works = facts.siblings.find(({ status }) => status >= 200 && status < 300);
  if (works !== undefined) {
    return { result: "ok", fact: { fact: "sibling-works", resource: works.resource, scope } };
  }
  const refused = facts.siblings.filter(({ status }) => status === 403).map(({ resource }) => resource);
  return refused.length > 0
    ? { result: "possible", fact: { fact: "siblings-refused", resources: refused, scope } }
    : { result: "unknown", fact: { fact: "no-sibling", scope } };
};

/** Last of all: is the scope there? */
export const scope: Check = (facts) => {
  const needed = facts.call.scope;
  if (needed === null) return undocumented;
  const via = grantedName(facts);
  if (via !== null) return { result: "ok", fact: { fact: "scope-in-token", scope: needed, via } };
  return facts.token.granted === null
    ? { result: "possible", fact: { fact: "grant-unknown", scope: needed }, cause: causeOf(facts) }
    : { result: "cause", fact: { fact: "scope-not-in-token", scope: needed }, cause: causeOf(facts) };
};
