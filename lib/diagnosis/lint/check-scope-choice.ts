import { covers, findScope, loginScopes } from "@/lib/haravan/scopes";
import { type LintFinding, raise } from "./finding";
import type { ScopeRequest } from "./scope-request";

/** Claims about a person; the server gives none of them without openid. */
const identity: ReadonlySet<string> = new Set([...loginScopes, "phone", "address"].filter((name) => name !== "openid"));

/** What the known names amount to: openid, the install, the owner, the registration. */
export function checkScopeChoice(names: readonly string[], request: ScopeRequest): readonly LintFinding[] {
  return [
    ...checkOpenid(names, request),
    ...checkTicked(names, request),
    ...checkInstall(names, request),
    ...checkOwner(names, request.at),
    ...checkResponseType(names, request),
  ];
}

function checkOpenid(names: readonly string[], { at, type }: ScopeRequest): readonly LintFinding[] {
  if (names.includes("openid")) return [];
  const suggestion = "openid";
  // Every flow but the plain code flow promises an ID token, except a bare `token`.
  if (type !== null && type.flow !== "authorization_code" && type.name !== "token") {
    return [raise("scope-openid-missing", at, { suggestion, detail: { because: "response-type" } })];
  }
  return names.some((name) => identity.has(name))
    ? [raise("scope-openid-missing", at, { suggestion, detail: { because: "identity-scopes" } })]
    : [raise("scope-openid-absent", at, { suggestion })];
}

/** Only scopes of data are ticked on the dashboard. */
function checkTicked(names: readonly string[], { at, ticked }: ScopeRequest): readonly LintFinding[] {
  if (ticked === null || ticked.length === 0) return [];
  const has = new Set(ticked);
  const missing = names.filter((name) => isData(name) && !covers(has, name));
  return missing.length > 0 ? [raise("scope-not-ticked", at, { found: missing.join(" ") })] : [];
}

const isData = (name: string): boolean => {
  const group = findScope(name)?.group;
  return group === "haraweb" || group === "commerce";
};

function checkInstall(names: readonly string[], { at, leg }: ScopeRequest): readonly LintFinding[] {
  const installs = leg === "install" || (leg === null && names.some((name) => isData(name) || name === "wh_api"));
  if (!installs) return [];
  const lacks = (name: string) => !names.includes(name);
  return [
    ...(lacks("grant_service") ? [raise("scope-grant-service-missing", at, { suggestion: "grant_service" })] : []),
    ...(lacks("offline_access") ? [raise("scope-offline-missing", at, { suggestion: "offline_access" })] : []),
  ];
}

function checkOwner(names: readonly string[], at: string): readonly LintFinding[] {
  const owner = names.filter((name) => findScope(name)?.ownerOnly === true);
  const privateOnly = names.filter((name) => findScope(name)?.privateAppOnly === true);
  const writes = names.filter((name) => findScope(name)?.access === "write");
  const alone = writes.filter((name) => !names.includes(name.replace("write_", "read_")));
  const reads = alone.map((name) => name.replace("write_", "read_"));
  return [
    ...(privateOnly.length > 0 ? [raise("scope-private-app", at, { found: privateOnly.join(" ") })] : []),
    ...(owner.length > 0 ? [raise("scope-owner-only", at, { found: owner.join(" ") })] : []),
    ...(alone.length > 0
      ? [raise("scope-write-alone", at, { found: alone.join(" "), suggestion: reads.join(" ") })]
      : []),
  ];
}

/** A bare ID token cannot carry scopes of data, a bare access token none of the person. */
function checkResponseType(names: readonly string[], { at, type }: ScopeRequest): readonly LintFinding[] {
  const wrong =
    type?.name === "id_token"
      ? names.filter((name) => !identity.has(name) && name !== "openid")
      : type?.name === "token"
        ? names.filter((name) => identity.has(name) || name === "openid")
        : [];
  return wrong.length > 0 ? [raise("scope-for-response-type", at, { found: wrong.join(" ") })] : [];
}
