import { covers } from "../../haravan/scopes";
import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { noteCaller, noteReason } from "../reasons/note-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { type LiveToken, readAccessToken } from "../tokens/read-access-token";
import { sentToken } from "./api-caller";

/** An answer instead of a token. */
export type Caller = { readonly live: LiveToken } | { readonly answer: Response };

export async function refuseToken(
  c: SandboxContext,
  { clientId, refusal }: { readonly clientId: string | null; readonly refusal: Refusal },
): Promise<Response> {
  noteReason(c, clientId, refusal);
  c.header("WWW-Authenticate", "Bearer");
  return bare(c, 401);
}

/** Revoked, expired and never-valid tokens all give the same bare 401. */
export async function authorizeCall(core: Core, c: SandboxContext): Promise<Caller> {
  const value = sentToken(core, c);
  const missing = { clientId: null, refusal: refuse("token-sent", "invalid_token", "No access token found.") };
  if (value === undefined) return { answer: await refuseToken(c, missing) };
  const read = await readAccessToken(core, value);
  if (!read.ok) return { answer: await refuseToken(c, read.failure) };
  noteCaller(c, read.value.client.id);
  return { live: read.value };
}

/** The names that would do, each alone. The body of a real refusal is not documented: inferred. */
export async function refuseScope(
  c: SandboxContext,
  { clientId, scopes }: { readonly clientId: string; readonly scopes: readonly string[] },
  accepted: readonly string[],
): Promise<Response | null> {
  const granted = new Set(scopes);
  if (accepted.some((scope) => covers(granted, scope))) return null;
  const values = { needed: accepted.join(" "), granted: scopes.join(" ") };
  noteReason(c, clientId, { check: "scope-granted", log: "The token lacks the scope", values });
  return json(c, 403, { errors: "Forbidden" });
}

export const requireScope = (c: SandboxContext, { token, client }: LiveToken, accepted: readonly string[]) =>
  refuseScope(c, { clientId: client.id, scopes: token.scopes }, accepted);
