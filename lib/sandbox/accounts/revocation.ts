import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, present, readParams } from "../http/params";
import { noteCaller, noteReason } from "../reasons/note-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { sha256Hex } from "../tokens/hash";
import { revocationKey } from "../tokens/read-access-token";
import type { Client } from "../world/client";
import { authenticateClient } from "./token/authenticate-client";
import { wrongMediaType, wrongMethod } from "./wrong-request";

const rememberedMs = 31_536_000_000;

async function keepDenial(c: SandboxContext, client: Client, kind: string, owner: string): Promise<void> {
  const log = `Client ${client.id} denied from revoking ${kind} belonging to Client ${owner}`;
  noteReason(c, client.id, { check: "token-of-this-client", log, values: { token_client: owner } });
}

/** Whether the value was an access token; another client's stays alive. */
async function revokeAccessToken(core: Core, c: SandboxContext, client: Client, key: string): Promise<boolean> {
  const token = await core.records.get("access-tokens", key);
  if (token === undefined) return false;
  if (token.clientId === client.id) await core.records.delete("access-tokens", key);
  else await keepDenial(c, client, "an access token", token.clientId);
  return true;
}

/** Takes along every reference token of the same person and client. */
async function revokeRefreshToken(core: Core, c: SandboxContext, client: Client, key: string): Promise<void> {
  const token = await core.records.get("refresh-tokens", key);
  if (token === undefined) return;
  if (token.clientId !== client.id) return keepDenial(c, client, "a refresh token", token.clientId);
  await core.records.delete("refresh-tokens", key);
  const atMs = core.now();
  await core.records.put("revocations", revocationKey(client.id, token.subject.sub), { atMs }, atMs + rememberedMs);
}

async function refused(c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Response> {
  noteReason(c, clientId, refusal);
  return json(c, 400, { error: refusal.error });
}

/** `/connect/revocation`: 200 also when nothing was revoked. @see https://www.rfc-editor.org/rfc/rfc7009 */
export async function revocation(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "Invalid HTTP method");
  if (!isForm(c.req.header("content-type"))) return wrongMediaType(c, "Invalid media type");
  const params = readParams(await c.req.text());
  const authenticated = await authenticateClient(core, c.req.header("authorization"), params);
  if (!authenticated.ok) return refused(c, authenticated.failure.clientId, authenticated.failure.refusal);
  const client = authenticated.value;
  noteCaller(c, client.id);
  const value = present(params, "token");
  if (value === null)
    return refused(c, client.id, refuse("token-sent", "invalid_request", "No token found in request"));
  const hint = present(params, "token_type_hint");
  if (hint !== null && hint !== "access_token" && hint !== "refresh_token")
    return refused(c, client.id, refuse("hint-known", "unsupported_token_type", `Invalid token type: ${hint}`));
  const key = sha256Hex(value);
  const done = hint === "refresh_token" ? false : await revokeAccessToken(core, c, client, key);
  if (!done && hint !== "access_token") await revokeRefreshToken(core, c, client, key);
  return bare(c, 200);
}
