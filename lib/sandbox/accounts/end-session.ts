import { type Core, findEnabledClient } from "../core";
import type { SandboxContext } from "../http/env";
import { isForm, type Params, present, readParams } from "../http/params";
import { noteCaller, noteReason } from "../reasons/note-reason";
import { refuse } from "../reasons/refusal";
import type { SignOutRecord } from "../store/records";
import { createId } from "../tokens/hash";
import { openJwt } from "../tokens/jwt";
import { sameIgnoringCase } from "./authorize/checks/redirect-uri-registered";
import { readSession, type Session } from "./session/session";
import { wrongMediaType, wrongMethod } from "./wrong-request";

const keptMs = 600_000;

function withState(uri: string, params: Params): string {
  const state = present(params, "state");
  if (state === null) return uri;
  return `${uri}${uri.includes("?") ? "&" : "?"}state=${encodeURIComponent(state)}`;
}

/** `undefined`: the hint is refused. Its age does not matter, its signature and its person do. */
async function readHint(
  core: Core,
  params: Params,
  hint: string,
  session: Session | null,
): Promise<SignOutRecord | undefined> {
  const claims = openJwt(core.key, hint)?.claims;
  const client = claims === undefined ? null : await findEnabledClient(core, String(claims["aud"]));
  if (claims === undefined || client === null) return undefined;
  if (session !== null && claims["sub"] !== session.sub) return undefined;
  const asked = present(params, "post_logout_redirect_uri");
  const registered = asked !== null && client.postLogoutRedirectUris.some((uri) => sameIgnoringCase(uri, asked));
  return { clientId: client.id, postLogoutUri: registered ? withState(asked, params) : null };
}

async function readParameters(c: SandboxContext): Promise<Params | null> {
  if (c.req.method === "GET") return readParams(new URL(c.req.url).search);
  return isForm(c.req.header("content-type")) ? readParams(await c.req.text()) : null;
}

/** `/connect/endsession`. @see https://openid.net/specs/openid-connect-rpinitiated-1_0.html */
export async function endSession(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "POST")
    return wrongMethod(c, "Invalid HTTP method for end session endpoint.");
  const params = await readParameters(c);
  if (params === null) return wrongMediaType(c, "Invalid media type for end session endpoint.");
  const session = await readSession(core, c);
  const hint = present(params, "id_token_hint");
  const signOut =
    hint === null
      ? { clientId: session?.clientIds[0] ?? null, postLogoutUri: null }
      : await readHint(core, params, hint, session);
  if (signOut === undefined)
    noteReason(c, null, refuse("id-token-hint", "invalid_request", "Error validating id token hint"));
  if (signOut?.clientId) noteCaller(c, signOut.clientId);
  const query = signOut === undefined || signOut.clientId === null ? "" : await keep(core, hint !== null, signOut);
  c.header("Location", `${core.issuer}/account/logout${query}`);
  return c.body(null, 302);
}

async function keep(core: Core, vouched: boolean, signOut: SignOutRecord): Promise<string> {
  const id = createId().toLowerCase();
  // Without a hint nobody vouches for the request: the page asks first.
  await core.records.put("sign-outs", id, vouched ? signOut : { ...signOut, clientId: null }, core.now() + keptMs);
  return `?logoutId=${id}`;
}
