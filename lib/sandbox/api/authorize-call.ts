import { covers } from "../../haravan/scopes";
import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { recordReason } from "../reasons/record-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { type LiveToken, readAccessToken } from "../tokens/read-access-token";

/** An answer instead of a token. */
export type Caller = { readonly live: LiveToken } | { readonly answer: Response };

async function unauthorized(core: Core, c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Caller> {
  await recordReason(core, c, clientId, refusal);
  c.header("WWW-Authenticate", "Bearer");
  return { answer: bare(c, 401) };
}

/** Revoked, expired and never-valid tokens all give the same bare 401. */
export async function authorizeCall(core: Core, c: SandboxContext): Promise<Caller> {
  const value = /^Bearer +(\S+)$/i.exec(c.req.header("authorization")?.trim() ?? "")?.[1];
  if (value === undefined)
    return unauthorized(core, c, null, refuse("token-sent", "invalid_token", "No access token found."));
  const read = await readAccessToken(core, value);
  return read.ok ? { live: read.value } : unauthorized(core, c, read.failure.clientId, read.failure.refusal);
}

/** The names that would do, each alone. The body of a real refusal is not documented: inferred. */
export async function requireScope(
  core: Core,
  c: SandboxContext,
  { token, client }: LiveToken,
  accepted: readonly string[],
): Promise<Response | null> {
  const granted = new Set(token.scopes);
  if (accepted.some((scope) => covers(granted, scope))) return null;
  const values = { needed: accepted.join(" "), granted: token.scopes.join(" ") };
  await recordReason(core, c, client.id, { check: "scope-granted", log: "The token lacks the scope", values });
  return json(c, 403, { errors: "Forbidden" });
}
