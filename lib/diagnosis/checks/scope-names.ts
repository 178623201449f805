import { acceptedFor, covers, findScope, scopes, undocumentedScopes } from "@/lib/haravan/scopes";
import { type Check, excludes, hints, proves, supports } from "../finding";
import { neededScope } from "./scope";

const isOwner = (roles: readonly string[]) => roles.some((role) => role.toLowerCase() === "admin");

const ownerOnly = (names: ReadonlySet<string> | null) =>
  [...(names ?? [])].filter((name) => findScope(name)?.ownerOnly === true);

const role: Check = (situation) => {
  const roles = situation.observed.user_roles;
  const scopes = ownerOnly(situation.scopesRequested);
  if (roles === undefined)
    return scopes.length > 0 && situation.scopesGranted === null ? hints({ fact: "owner-only-scopes", scopes }) : null;
  if (isOwner(roles)) return situation.haravan ? excludes({ fact: "is-owner" }) : null;
  const need = neededScope(situation);
  const granted = situation.scopesGranted;
  const scopeToBlame = need !== null && granted !== null && !covers(granted, need);
  return scopeToBlame ? hints({ fact: "not-owner", roles }) : supports({ fact: "not-owner", roles });
};

/** Only where the person asks for what is the owner's alone. */
const ownerNeeded: Check = (situation) => {
  const roles = situation.observed.user_roles;
  const scopes = ownerOnly(situation.scopesRequested);
  if (roles === undefined) return null;
  if (isOwner(roles)) return situation.haravan ? excludes({ fact: "is-owner" }) : null;
  return scopes.length > 0 ? hints({ fact: "owner-only-scopes", scopes }) : null;
};

const undocumented = new Set(undocumentedScopes.map(({ name }) => name));

/** One letter more, less or other. */
function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const rest = (text: string, left: number) => text.slice(from + left);
  if (one.length === other.length) return rest(one, 1) === rest(other, 1);
  return one.length > other.length ? rest(one, 1) === rest(other, 0) : rest(one, 0) === rest(other, 1);
}

/**
 * A name that cannot exist: another platform's, one without its prefix, or a documented one with a slip. A name that
 * merely no page lists may still be one that the server knows.
 */
const isSlip = (name: string): boolean =>
  !undocumented.has(name) &&
  (/^(?:read|write|unauthenticated_read|unauthenticated_write|customer_read|customer_write)_[a-z_]+$/.test(name) ||
    scopes.some((scope) => scope.name !== name && oneSlip(scope.name, name)));

/** What a scope parameter holds when it was written for another platform, or not split as the standard says. */
const names: Check = (situation) => {
  const raw = situation.params["scope"];
  const asked = situation.scopesRequested;
  if (!situation.haravan || asked === null || asked.size === 0) return null;
  if (raw?.includes(",") === true) return supports({ fact: "scopes-separated-by-comma" });
  const unlisted = [...asked].filter(
    (name) => findScope(name) === undefined && acceptedFor(name).every((other) => findScope(other) === undefined),
  );
  if (unlisted.length === 0) {
    // A name that only its other prefix makes a documented one may be what the server does not know.
    const exact = [...asked].every((name) => findScope(name) !== undefined);
    return exact && situation.error === "invalid_scope" ? excludes({ fact: "scopes-all-in-table" }) : null;
  }
  const fact = { fact: "scopes-not-in-table", scopes: unlisted } as const;
  return situation.error === "invalid_scope" && unlisted.some(isSlip) ? proves(fact) : supports(fact);
};

/** Every name is a documented one: then one of them is not ticked for this app, or not for this person. */
const documented: Check = (situation) => {
  const { scopesRequested: asked, params, haravan } = situation;
  if (!haravan || asked === null || asked.size === 0 || params["scope"]?.includes(",") === true) return null;
  const unknown = [...asked].filter(
    (name) => findScope(name) === undefined && acceptedFor(name).every((other) => findScope(other) === undefined),
  );
  if (unknown.length === 0) {
    const fact = { fact: "scopes-all-in-table" } as const;
    const other = ownerOnly(asked).length > 0 || !asked.has("openid");
    return situation.error === "invalid_scope" && !other ? supports(fact) : hints(fact);
  }
  return unknown.every((name) => undocumented.has(name))
    ? null
    : excludes({ fact: "scopes-not-in-table", scopes: unknown });
};

export const scopeNameChecks = {
  "user-permission-denied": [role],
  "admin-consent-required": [ownerNeeded],
  "scope-unknown": [names],
  "scope-not-allowed-for-client": [documented],
} as const;
