import { err, ok, type Result } from "../../result/result";
import { type Core, findEnabledClient } from "../core";
import type { SandboxContext } from "../http/env";
import { isForm, type Params, present, readParams } from "../http/params";
import { noteCaller, noteReason } from "../reasons/note-reason";
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

type HintFault = "unreadable" | "client-unknown" | "other-issuer" | "other-person";

/** Its age does not matter; its signature, its issuer and its person do. */
async function readHint(
  core: Core,
  params: Params,
  hint: string,
  session: Session | null,
): Promise<Result<SignOutRecord, HintFault>> {
  const claims = openJwt(core.key, hint)?.claims;
  if (claims === undefined) return err("unreadable");
  const client = await findEnabledClient(core, String(claims["aud"]));
  if (client === null) return err("client-unknown");
  if (claims["iss"] !== core.issuer) return err("other-issuer");
  if (session !== null && claims["sub"] !== session.sub) return err("other-person");
  const asked = present(params, "post_logout_redirect_uri");
  const registered = asked !== null && client.postLogoutRedirectUris.some((uri) => sameIgnoringCase(uri, asked));
  return ok({ clientId: client.id, postLogoutUri: registered ? withState(asked, params) : null });
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
      ? ok({ clientId: session?.clientIds[0] ?? null, postLogoutUri: null })
      : await readHint(core, params, hint, session);
  const query = signOut.ok ? await keep(core, c, hint !== null, signOut.value) : refused(c, signOut.failure);
  c.header("Location", `${core.issuer}/account/logout${query}`);
  return c.body(null, 302);
}

/** The page comes all the same, and knows of nothing. */
function refused(c: SandboxContext, hint: HintFault): string {
  noteReason(c, null, { check: "id-token-hint", log: "Error validating id token hint", values: { hint } });
  return "";
}

async function keep(core: Core, c: SandboxContext, vouched: boolean, signOut: SignOutRecord): Promise<string> {
  if (signOut.clientId === null) return "";
  noteCaller(c, signOut.clientId);
  const id = createId().toLowerCase();
  // Without a hint nobody vouches for the request: the page asks first.
  await core.records.put("sign-outs", id, vouched ? signOut : { ...signOut, clientId: null }, core.now() + keptMs);
  return `?logoutId=${id}`;
}
