import type { Observed } from "../evidence";
import type { Played } from "./pair";
import { defined } from "./piece";

const scopesOf = (scope: string | undefined): readonly string[] | undefined =>
  scope === undefined ? undefined : scope.split(/\s+/).filter((name) => name !== "");

/** The authorize request of the flow that a callback or a later call belongs to. */
export function authorizeOf(all: readonly Played[], deciding: Played, callback: Played | null): Played | null {
  const asked = all.filter(({ role }) => role.part === "authorize" && role.params.has("client_id"));
  const state = callback?.role.params.get("state");
  const same = state === undefined ? undefined : asked.findLast(({ role }) => role.params.get("state") === state);
  if (same !== undefined) return same;
  const until = all.indexOf(callback ?? deciding);
  return asked.findLast((one) => all.indexOf(one) <= until) ?? asked.at(-1) ?? null;
}

/**
 * Whether the verifier belongs to the challenge, as far as that needs no hash: with `plain`, or no method at all, the two
 * are equal; with `S256` an equal pair shows that the verifier itself was sent as its own hash. The page computes the
 * rest and hands it in.
 */
function challengeFits(
  challenge: string | undefined,
  method: string | undefined,
  verifier: string | undefined,
): boolean | undefined {
  if (challenge === undefined || verifier === undefined || verifier === "" || /^[*•x]+$/i.test(verifier))
    return undefined;
  if (method === undefined || method === "plain") return challenge === verifier;
  return challenge === verifier ? false : undefined;
}

/** What the authorize request fixed, for whatever failed after it; what it shows itself as the request is not repeated. */
export function observeAuthorize(authorize: Played | null, deciding: Played, isRequest: boolean): Observed {
  if (authorize === null) return {};
  const get = (name: string) => authorize.role.params.get(name);
  const own = isRequest && deciding === authorize;
  return defined({
    client_id_at_authorize: own ? undefined : get("client_id"),
    redirect_uri_at_authorize: own ? undefined : get("redirect_uri"),
    response_mode_at_authorize: get("response_mode"),
    scopes_requested: scopesOf(get("scope")),
    prompt: get("prompt"),
    requested_org: get("orgid"),
    code_challenge_sent: own ? undefined : get("code_challenge") !== undefined,
    code_challenge_matches_verifier: challengeFits(
      get("code_challenge"),
      get("code_challenge_method"),
      deciding.role.params.get("code_verifier"),
    ),
  });
}

/**
 * Whether the state that came back with a code is the one that was sent. Several attempts in one paste have several states: then one
 * that fits is enough, and none that fits says nothing.
 */
export function observeState(all: readonly Played[], callback: Played | null): Observed {
  const back = callback?.role.params.get("state");
  const sent = all.flatMap(({ role }) => (role.part === "authorize" ? (role.params.get("state") ?? []) : []));
  if (
    callback === null ||
    callback.role.error !== null ||
    sent.length === 0 ||
    (back !== undefined && /^[*•x.…]+$/i.test(back))
  )
    return {};
  if (back !== undefined && sent.includes(back)) return { state_matches: true };
  return new Set(sent).size === 1 ? { state_matches: false } : {};
}
