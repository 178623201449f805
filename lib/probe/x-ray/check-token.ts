import { findScope } from "@/lib/haravan/scopes";
import type { Check, XRayFacts } from "./facts";
import { hasScope, isRefusal, namedCause } from "./read-facts";

/** A scope of sign-in, install or webhooks, which no private token is known to get; null where its own list has it. */
function scopeOfOauth({ call: { scope }, token }: XRayFacts): string | null {
  const group = scope === null ? undefined : findScope(scope)?.group;
  const ofOauth = group === "login" || group === "install" || group === "webhook";
  return !ofOauth || scope === null || token.granted?.includes(scope) === true ? null : scope;
}

/** Some calls are for private tokens only, whatever an OAuth token was granted. */
export const tokenKind: Check = (facts) => {
  const { call, token } = facts;
  const cause = "token-wrong-kind";
  if (token.kind === "unknown") {
    const result = call.privateAppOnly ? "possible" : "unknown";
    return { result, fact: { fact: "kind-unknown", privateAppOnly: call.privateAppOnly }, cause };
  }
  if (call.privateAppOnly && token.kind !== "private") {
    return { result: "cause", fact: { fact: "private-app-only", kind: token.kind }, cause };
  }
  const oauthScope = token.kind === "private" ? scopeOfOauth(facts) : null;
  if (oauthScope !== null) return { result: "cause", fact: { fact: "oauth-only", scope: oauthScope }, cause };
  if (token.kind === "user") {
    const named = isRefusal(facts) && namedCause(facts) === cause;
    return { result: named ? "cause" : "possible", fact: { fact: "user-token" }, cause };
  }
  return { result: "ok", fact: { fact: "kind-fits", kind: token.kind } };
};

const isOwner = (roles: readonly string[]): boolean => roles.some((role) => role.toLowerCase() === "admin");

/** grant_service and wh_api are the owner's; and a token does no more than the person behind it may. */
export const role: Check = (facts) => {
  const { roles, kind } = facts.token;
  const { scope } = facts.call;
  const ownerOnly = scope !== null && findScope(scope)?.ownerOnly === true ? scope : null;
  const cause = "user-permission-denied";
  if (kind === "private" && roles === null) return { result: "ok", fact: { fact: "kind-fits", kind } };
  if (roles === null) {
    return { result: ownerOnly === null ? "unknown" : "possible", fact: { fact: "role-unknown", ownerOnly }, cause };
  }
  if (isOwner(roles)) return { result: "ok", fact: { fact: "owner" } };
  const named = isRefusal(facts) && namedCause(facts) === cause;
  return { result: named ? "cause" : "possible", fact: { fact: "not-owner", roles, ownerOnly }, cause };
};

/** The token picks the store; no parameter of a call does. */
export const store: Check = (facts) => {
  const { store: own, storeAsked: asked } = facts.token;
  if (own === null || asked === null) return { result: "unknown", fact: { fact: "store-unknown" } };
  if (own === asked) return { result: "ok", fact: { fact: "same-store", store: own } };
  const cause = "token-for-other-store";
  const sure = namedCause(facts) === cause || hasScope(facts) === true;
  return { result: sure ? "cause" : "possible", fact: { fact: "other-store", token: own, asked }, cause };
};
