import { findResource } from "@/lib/haravan/resources";
import { acceptedFor, covers } from "@/lib/haravan/scopes";
import type { Fact } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";

const inMessage = /\b((?:com|web)\.(?:read|write)_[a-z_]+|wh_api|grant_service)\b/;

/** The scope behind the first of the two fields that apps cannot do without. */
function absentFrom(profile: unknown): string | null {
  if (typeof profile !== "object" || profile === null) return null;
  if (!("email" in profile)) return "email";
  return "orgid" in profile ? null : "org";
}

/** What the server says it wants, and the token is not known to have. @see RFC 6750 §3 */
function challenged({ answer, scopesGranted: granted }: Situation): string | null {
  if (answer.error !== "insufficient_scope" || granted === null) return null;
  return answer.challenge?.scope?.split(" ").find((name) => name !== "" && !covers(granted, name)) ?? null;
}

/** The scope that the server itself says is lacking, else the documented one, else one that somebody names. */
export function neededScope(situation: Situation): string | null {
  const { apiPath, method, endpoint, haravan, answer, text } = situation;
  const said = challenged(situation);
  if (said !== null) return said;
  const documented = apiPath === null ? undefined : findResource(method ?? "GET", apiPath)?.scope;
  if (documented !== undefined && documented !== null) return documented;
  if (endpoint === "webhook" && haravan) return "wh_api";
  if (endpoint === "userinfo" && answer.error === "insufficient_scope") return "openid";
  if (endpoint === "userinfo" && answer.status === 200) return absentFrom(answer.json);
  return answer.challenge?.scope?.split(" ")[0] ?? inMessage.exec(text)?.[1] ?? null;
}

/** Names that only an authorize request of OAuth has: a private token is made with a list of data scopes. */
const ofOauth = ["openid", "grant_service", "offline_access"];

/** The scope of a call that only private tokens may make, where this token is known to come from OAuth. */
export function privateOnlyScope(situation: Situation): string | null {
  const { apiPath, method, haravan, observed, scopesGranted, scopesRequested } = situation;
  const entry = apiPath === null || !haravan ? undefined : findResource(method ?? "GET", apiPath);
  if (entry?.privateAppOnly !== true) return null;
  const { flow } = observed;
  const named = ofOauth.some((name) => scopesGranted?.has(name) === true || scopesRequested?.has(name) === true);
  return flow === "install" || flow === "login" || (flow === undefined && named) ? entry.scope : null;
}

/** The same where nobody says which kind of token was sent, and it is not known to have the scope. */
export function perhapsPrivateOnly({ apiPath, method, haravan, observed, scopesGranted }: Situation): string | null {
  const entry = apiPath === null || !haravan ? undefined : findResource(method ?? "GET", apiPath);
  if (entry?.privateAppOnly !== true || observed.flow !== undefined) return null;
  return scopesGranted === null ? entry.scope : null;
}

/**
 * What only a sign-in or an install gives, called with a private token: it is made by hand with scopes of data. That it
 * opens neither userinfo nor the app's webhooks is inferred; where its own list has the scope, nothing is.
 */
export function oauthOnlyScope({ observed, endpoint, haravan, scopesGranted }: Situation): string | null {
  if (observed.flow !== "private" || !haravan) return null;
  const scope = endpoint === "userinfo" ? "openid" : endpoint === "webhook" ? "wh_api" : null;
  return scope === null || scopesGranted?.has(scope) === true ? null : scope;
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

/** The held name that opens the call: where two pages name two scopes for it, either one does. */
function opening({ apiPath, method }: Situation, held: ReadonlySet<string>, scope: string): string | null {
  const entry = apiPath === null ? undefined : findResource(method ?? "GET", apiPath);
  const other = entry !== undefined && "otherScope" in entry ? entry.otherScope : undefined;
  return [scope, ...(other === undefined ? [] : [other])].find((name) => covers(held, name)) ?? null;
}

/** Another kind of token is what this call wants, whatever this one was granted. */
function closedToKind(situation: Situation): Fact | null {
  const toOauth = privateOnlyScope(situation);
  if (toOauth !== null) return { fact: "private-app-only", scope: toOauth };
  const toPrivate = oauthOnlyScope(situation);
  return toPrivate === null ? null : { fact: "private-token-sent", scope: toPrivate };
}

const openidOfPrivate: Check = (situation) => {
  const scope = oauthOnlyScope(situation);
  return scope === null ? null : excludes({ fact: "private-token-sent", scope });
};

const missing: Check = (situation) => {
  const need = needed(situation);
  const { scopesRequested: asked, scopesGranted: granted } = situation;
  if (need === null) return null;
  const closed = closedToKind(situation);
  if (closed !== null) return excludes(closed);
  const has = granted === null ? null : opening(situation, granted, need.scope);
  if (has !== null) return excludes({ fact: "scope-in-token", scope: has });
  if (asked === null) return granted === null ? null : supports({ fact: "scope-not-in-token", scope: need.scope });
  const requested = opening(situation, asked, need.scope);
  if (requested !== null) return excludes({ fact: "scope-requested", scope: requested });
  const fact = { fact: "scope-not-requested", scope: need.scope } as const;
  return refusedForScope(situation) && situation.haravan && !namedTwice(need.scope) ? proves(fact) : supports(fact);
};

const notGranted: Check = (situation) => {
  const need = needed(situation);
  const { scopesRequested: asked, scopesGranted: granted } = situation;
  if (need === null) return null;
  const closed = closedToKind(situation);
  if (closed !== null) return excludes(closed);
  const has = granted === null ? null : opening(situation, granted, need.scope);
  if (has !== null) return excludes({ fact: "scope-in-token", scope: has });
  if (asked === null) return granted === null ? null : hints({ fact: "scope-not-in-token", scope: need.scope });
  if (opening(situation, asked, need.scope) === null)
    return excludes({ fact: "scope-not-requested", scope: need.scope });
  if (granted === null) return hints({ fact: "scope-requested", scope: need.scope });
  const fact = { fact: "scope-not-in-token", scope: need.scope } as const;
  return refusedForScope(situation) && situation.haravan ? proves(fact) : supports(fact);
};

const whatIsNeeded: Check = (situation) => {
  const need = needed(situation);
  return need === null || !refusedForScope(situation) ? null : hints({ fact: "scope-needed", ...need });
};

const readForWrite: Check = (situation) => {
  const scope = privateOnlyScope(situation) === null ? neededScope(situation) : null;
  const granted = situation.scopesGranted ?? situation.scopesRequested;
  if (scope === null || granted === null || !scope.includes(".write_") || covers(granted, scope)) return null;
  const has = scope.replace(".write_", ".read_");
  return granted.has(has) ? supports({ fact: "only-read-scope", has, needed: scope }) : null;
};

/** Nothing was asked for, so nothing that needs a scope can work. */
const noneAsked: Check = (situation) => {
  const { scopesRequested: asked, scopesGranted: granted, step } = situation;
  const none = asked !== null && asked.size === 0 && (granted === null || granted.size === 0);
  return none && step === "api" && privateOnlyScope(situation) === null
    ? supports({ fact: "no-scopes-requested" })
    : null;
};

/** Names that say themselves that they only read, on a call that writes; whichever platform it is. */
const readOnly: Check = (situation) => {
  const { method, haravan, scopesGranted, scopesRequested } = situation;
  const names = [...(scopesGranted ?? scopesRequested ?? [])];
  const writes = method === "POST" || method === "PUT" || method === "PATCH" || method === "DELETE";
  if (haravan || !writes || names.length === 0) return null;
  const reads = names.filter((name) => /read|_ro\b|readonly/i.test(name) && !/write/i.test(name));
  return reads.length === names.length ? supports({ fact: "only-read-scopes", scopes: reads }) : null;
};

/** Asked for more than was granted, and the call names nothing else. */
const shortGrant: Check = ({ scopesRequested: asked, scopesGranted: granted, haravan }) => {
  if (haravan || asked === null || granted === null) return null;
  const scope = [...asked].find((name) => !granted.has(name));
  return scope === undefined ? null : hints({ fact: "scope-not-in-token", scope });
};

/** The scope is there, so it is not about scopes. */
const scopeThere = (situation: Situation): string | null => {
  const need = neededScope(situation);
  const { scopesGranted: granted } = situation;
  return need === null || granted === null ? null : opening(situation, granted, need);
};

/** Haravan answers so when asked to delete a theme's layout, whatever the token may do. */
const protectedFile: Check = (situation) => {
  const { haravan, apiPath, method, status, answer } = situation;
  const file = haravan && method === "DELETE" && /^\/web\/themes\/[^/]+\/assets\.json$/.test(apiPath ?? "");
  const scope = scopeThere(situation);
  return file && status === 403 && /^\s*\{\s*\}\s*$/.test(answer.body.slice(0, 100)) && scope !== null
    ? supports({ fact: "scope-in-token", scope })
    : null;
};

const elsewhere: Check = (situation) => {
  const { another_write_worked: worked } = situation.observed;
  const scope = scopeThere(situation);
  if (worked === true) return supports({ fact: "trial", trial: "another-write-works" });
  if (worked === false) return excludes({ fact: "trial", trial: "another-write-fails" });
  return scope === null ? null : hints({ fact: "scope-in-token", scope });
};

/** The API answers in JSON: behind a page of HTML nobody has looked at the token, so a short one is no reason. */
const notBehindPage =
  (check: Check): Check =>
  (situation) => {
    const found = check(situation);
    const page = situation.haravan && situation.endpoint === "api" && situation.answer.html;
    return page && found?.weight !== "excludes" ? null : found;
  };

export const accessChecks = {
  "scope-openid-missing": [openidOfPrivate],
  "scope-missing": [whatIsNeeded, missing, readForWrite, noneAsked, readOnly].map(notBehindPage),
  "scope-not-granted": [whatIsNeeded, notGranted, shortGrant].map(notBehindPage),
  "operation-not-permitted": [protectedFile, elsewhere],
} as const;
