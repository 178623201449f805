import { err, ok, type Result } from "../../result/result";
import type { Core } from "../core";
import { bare, jsonNoStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, readParams } from "../http/params";
import { noteCaller, noteReason } from "../reasons/note-reason";
import { refuse } from "../reasons/refusal";
import { sameText, sha256Hex } from "../tokens/hash";
import { accessTokenClaims } from "../tokens/issue-access-token";
import { readAccessToken } from "../tokens/read-access-token";
import type { ProtectedApi } from "../world/world";
import { type Credentials, readCredentials } from "./token/credentials";
import { wrongMediaType, wrongMethod } from "./wrong-request";

type WrongCaller = Readonly<Record<string, string>>;

function authenticateApi(core: Core, credentials: Credentials | null): Result<ProtectedApi, WrongCaller> {
  if (credentials === null) return err({ api: "missing" });
  const { clientId, secret } = credentials;
  const api = core.world.apis.get(clientId);
  if (api === undefined) return err({ api: "unknown", name: clientId });
  if (secret !== null && sameText(api.secretHash, sha256Hex(secret))) return ok(api);
  return err({ api: api.name, secret: secret === null ? "missing" : "different" });
}

/** `/connect/introspect`, for protected APIs only. @see https://www.rfc-editor.org/rfc/rfc7662 */
export async function introspect(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "Introspection endpoint only supports POST requests");
  if (!isForm(c.req.header("content-type"))) return wrongMediaType(c, "Invalid media type for introspection endpoint");
  const params = readParams(await c.req.text());
  const credentials = readCredentials(c.req.header("authorization"), params);
  const authenticated = authenticateApi(core, credentials);
  if (!authenticated.ok) {
    const log = "API unauthorized to call introspection endpoint. aborting.";
    noteReason(c, credentials?.clientId ?? null, { check: "api-known", log, values: authenticated.failure });
    return bare(c, 401);
  }
  const api = authenticated.value;
  const value = params.get("token");
  if (value === undefined) {
    noteReason(c, api.name, refuse("token-sent", "missing_token", "Token is missing"));
    return jsonNoStore(c, 400, { error: "missing_token" });
  }
  const read = await readAccessToken(core, value);
  if (!read.ok) {
    noteReason(c, read.failure.clientId, read.failure.refusal);
    return jsonNoStore(c, 200, { active: false });
  }
  const { token } = read.value;
  noteCaller(c, token.clientId);
  const scopes = token.scopes.filter((scope) => api.scopes.includes(scope));
  if (scopes.length === 0) {
    const log = `Expected scope ${api.scopes.join(", ")} is missing in token`;
    const values = { token_scopes: token.scopes.join(" ") };
    noteReason(c, token.clientId, { check: "token-scope-of-api", log, values });
    return jsonNoStore(c, 200, { active: false });
  }
  const amr = token.subject === null ? {} : { amr: "pwd" };
  return jsonNoStore(c, 200, { ...accessTokenClaims(core, token), ...amr, active: true, scope: scopes.join(" ") });
}
