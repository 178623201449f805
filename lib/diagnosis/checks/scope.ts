import { findResource } from "@/lib/haravan/resources";
import { acceptedFor, covers, findScope, undocumentedScopes } from "@/lib/haravan/scopes";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";

const inMessage = /\b((?:com|web)\.(?:read|write)_[a-z_]+|wh_api|grant_service)\b/;

/** The scope behind the first of the two fields that apps cannot do without. */
function absentFrom(profile: unknown): string | null {
  if (typeof profile !== "object" || profile === null) return null;
  if (!("email" in profile)) return "email";
  return "orgid" in profile ? null : "org";
}

/** The scope the documented table asks for, else the one that the answer or the client names. */
export function neededScope({ apiPath, method, endpoint, haravan, answer, text }: Situation): string | null {
  const documented = apiPath === null ? undefined : findResource(method ?? "GET", apiPath)?.scope;
  if (documented !== undefined && documented !== null) return documented;
  if (endpoint === "webhook" && haravan) return "wh_api";
  if (endpoint === "userinfo" && answer.error === "insufficient_scope") return "openid";
  if (endpoint === "userinfo" && answer.status === 200) return absentFrom(answer.json);
  return answer.challenge?.scope?.split(" ")[0] ?? inMessage.exec(text)?.[1] ?? null;
}

const needed = (situation: Situation) => {
  const scope = neededScope(situation);
  return scope === null
    ? null
    : { scope, method: situation.method ?? "GET", path: situation.apiPath ?? situation.url?.pathname ?? "" };
};

/** A refused call is about scope only where the status says so; elsewhere a short token is no proof. */
const refusedForScope = ({ answer, error }: Situation) => answer.status === 403 || error === "insufficient_scope";

/** Haravan names one scope in two ways on some pages; then the table alone proves nothing. */
const namedTwice = (scope: string) => acceptedFor(scope).length > 2 || /shippings$/.test(scope);

const missing: Check = (situation) => {
  const need = needed(situation);
  const { scopesRequested: asked, scopesGranted: granted } = situation;
  if (need === null) return null;
  if (granted !== null && covers(granted, need.scope)) return excludes({ fact: "scope-in-token", scope: need.scope });
  if (asked === null) return granted === null ? null : supports({ fact: "scope-not-in-token", scope: need.scope });
  if (covers(asked, need.scope)) return excludes({ fact: "scope-requested", scope: need.scope });
  const fact = { fact: "scope-not-requested", scope: need.scope } as const;
  return refusedForScope(situation) && situation.haravan && !namedTwice(need.scope) ? proves(fact) : supports(fact);
};

const notGranted: Check = (situation) => {
  const need = needed(situation);
  const { scopesRequested: asked, scopesGranted: granted } = situation;
  if (need === null) return null;
  if (granted !== null && covers(granted, need.scope)) return excludes({ fact: "scope-in-token", scope: need.scope });
  if (asked === null) return granted === null ? null : hints({ fact: "scope-not-in-token", scope: need.scope });
  if (!covers(asked, need.scope)) return excludes({ fact: "scope-not-requested", scope: need.scope });
  if (granted === null) return hints({ fact: "scope-requested", scope: need.scope });
  const fact = { fact: "scope-not-in-token", scope: need.scope } as const;
  return refusedForScope(situation) && situation.haravan ? proves(fact) : supports(fact);
};

const whatIsNeeded: Check = (situation) => {
  const need = needed(situation);
  return need === null || !refusedForScope(situation) ? null : hints({ fact: "scope-needed", ...need });
};

const readForWrite: Check = (situation) => {
  const scope = neededScope(situation);
  const granted = situation.scopesGranted ?? situation.scopesRequested;
  if (scope === null || granted === null || !scope.includes(".write_") || covers(granted, scope)) return null;
  const has = scope.replace(".write_", ".read_");
  return granted.has(has) ? supports({ fact: "only-read-scope", has, needed: scope }) : null;
};

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

const undocumented = new Set(undocumentedScopes.map(({ name }) => name));

const names: Check = (situation) => {
  const raw = situation.params["scope"];
  const asked = situation.scopesRequested;
  if (!situation.haravan || asked === null || asked.size === 0) return null;
  if (raw?.includes(",") === true) return supports({ fact: "scopes-separated-by-comma" });
  const scopes = [...asked].filter(
    (name) => findScope(name) === undefined && acceptedFor(name).every((other) => findScope(other) === undefined),
  );
  if (scopes.length === 0) return hints({ fact: "scopes-all-in-table" });
  const fact = { fact: "scopes-not-in-table", scopes } as const;
  return scopes.every((name) => undocumented.has(name)) || situation.error !== "invalid_scope"
    ? supports(fact)
    : proves(fact);
};

export const scopeChecks = {
  "scope-missing": [whatIsNeeded, missing, readForWrite],
  "scope-not-granted": [whatIsNeeded, notGranted],
  "user-permission-denied": [role],
  "scope-unknown": [names],
} as const;
