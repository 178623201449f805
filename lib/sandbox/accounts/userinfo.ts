import { type Core, findPerson } from "../core";
import { bare, jsonNoStore, noStore } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { isForm, present, readParams } from "../http/params";
import { noteCaller, noteReason } from "../reasons/note-reason";
import { type Refusal, refuse } from "../reasons/refusal";
import { sentAuthorization } from "../scenarios/change-request";
import { identityClaims } from "../tokens/claims";
import { readAccessToken } from "../tokens/read-access-token";
import { wrongMethod } from "./wrong-request";

/** Never a word of the header itself: without a scheme it may be the token. */
function whyNoToken(core: Core, c: SandboxContext): Readonly<Record<string, string>> {
  const header = sentAuthorization(core, c)?.trim() ?? "";
  const fault = header.startsWith("Bearer") ? "empty" : "no-bearer";
  const asked = readParams(new URL(c.req.url).search).has("access_token");
  return { authorization: header === "" ? "absent" : fault, ...(asked ? { query: "access_token" } : {}) };
}

/** The scheme is compared with its case, and a token in the header wins over one in the body. */
async function findToken(core: Core, c: SandboxContext): Promise<string | null> {
  const header = sentAuthorization(core, c)?.trim() ?? "";
  if (header.startsWith("Bearer")) {
    const value = header.slice("Bearer".length).trim();
    if (value !== "") return value;
  }
  if (!isForm(c.req.header("content-type"))) return null;
  return present(readParams(await c.req.text()), "access_token");
}

async function refused(
  c: SandboxContext,
  status: 401 | 403,
  clientId: string | null,
  refusal: Refusal,
): Promise<Response> {
  noteReason(c, clientId, refusal);
  const description = refusal.description === null ? "" : `,error_description="${refusal.description}"`;
  noStore(c);
  c.header("WWW-Authenticate", `Bearer realm="IdentityServer",error="${refusal.error}"${description}`);
  return bare(c, status);
}

/** `/connect/userinfo`. @see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo */
export async function userinfo(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "GET" && c.req.method !== "POST")
    return wrongMethod(c, "Invalid HTTP method for userinfo endpoint.");
  const value = await findToken(core, c);
  if (value === null) {
    const values = whyNoToken(core, c);
    return refused(c, 401, null, refuse("token-sent", "invalid_token", "No access token found.", { values }));
  }
  const read = await readAccessToken(core, value);
  if (!read.ok) return refused(c, 401, read.failure.clientId, read.failure.refusal);
  const { token, client } = read.value;
  noteCaller(c, client.id);
  if (!token.scopes.includes("openid")) {
    const log = "Checking for expected scope openid failed";
    return refused(c, 403, client.id, refuse("token-openid", "insufficient_scope", log));
  }
  const subject = token.subject;
  if (subject === null)
    return refused(c, 401, client.id, refuse("token-subject", "invalid_token", "Token contains no sub claim"));
  const person = await findPerson(core, subject.sub, client.id);
  const claims = identityClaims(core.world, person, subject.orgid, token.scopes);
  return jsonNoStore(c, 200, { ...claims, sub: subject.sub });
}
