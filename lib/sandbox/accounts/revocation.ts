import type { Core } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, present, readParams } from "../http/params";
import { recordReason } from "../reasons/record-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { sha256Hex } from "../tokens/hash";
import { revocationKey } from "../tokens/read-access-token";
import type { Client } from "../world/client";
import { authenticateClient } from "./token/authenticate-client";

const rememberedMs = 31_536_000_000;

/** Whether the value was an access token; another client's stays alive. */
async function revokeAccessToken(core: Core, client: Client, key: string): Promise<boolean> {
  const token = await core.records.get("access-tokens", key);
  if (token?.clientId === client.id) await core.records.delete("access-tokens", key);
  return token !== undefined;
}

/** Takes along every reference token of the same person and client. */
async function revokeRefreshToken(core: Core, client: Client, key: string): Promise<void> {
  const token = await core.records.get("refresh-tokens", key);
  if (token === undefined || token.clientId !== client.id) return;
  await core.records.delete("refresh-tokens", key);
  const atMs = core.now();
  await core.records.put("revocations", revocationKey(client.id, token.subject.sub), { atMs }, atMs + rememberedMs);
}

async function refused(core: Core, c: SandboxContext, clientId: string | null, refusal: Refusal): Promise<Response> {
  await recordReason(core, c, clientId, refusal);
  return json(c, 400, { error: refusal.error });
}

/** `/connect/revocation`: 200 also when nothing was revoked. @see https://www.rfc-editor.org/rfc/rfc7009 */
export async function revocation(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return bare(c, 405);
  if (!isForm(c.req.header("content-type"))) return bare(c, 415);
  const params = readParams(await c.req.text());
  const authenticated = await authenticateClient(core, c.req.header("authorization"), params);
  if (!authenticated.ok) return refused(core, c, authenticated.failure.clientId, authenticated.failure.refusal);
  const client = authenticated.value;
  const value = present(params, "token");
  if (value === null)
    return refused(core, c, client.id, refuse("token-sent", "invalid_request", "No token found in request"));
  const hint = present(params, "token_type_hint");
  if (hint !== null && hint !== "access_token" && hint !== "refresh_token")
    return refused(core, c, client.id, refuse("hint-known", "unsupported_token_type", `Invalid token type: ${hint}`));
  const key = sha256Hex(value);
  const done = hint === "refresh_token" ? false : await revokeAccessToken(core, client, key);
  if (!done && hint !== "access_token") await revokeRefreshToken(core, client, key);
  return bare(c, 200);
}
