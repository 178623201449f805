import type { Core } from "../../core";
import { takeCodeLifetime } from "../../scenarios/code-lifetime";
import type { Subject } from "../../store/records";
import { createHandle, hashHalf, sha256Hex } from "../../tokens/hash";
import { issueAccessToken, newAccessToken } from "../../tokens/issue-access-token";
import { issueIdToken } from "../../tokens/issue-id-token";
import type { AnswerFields } from "./answer-app";
import type { AuthorizeRequest } from "./valid-request";

/** A code that is past its time is still recognised for a while, so that it can be called expired. */
const rememberedMs = 3_600_000;

async function storeCode(
  core: Core,
  request: AuthorizeRequest,
  subject: Subject,
  scopes: readonly string[],
): Promise<string> {
  const { client, redirectUri, openId, nonce, state, challenge } = request;
  const code = createHandle();
  const createdAtMs = core.now();
  const lifetimeSeconds = await takeCodeLifetime(core, client);
  await core.records.put(
    "codes",
    sha256Hex(code),
    {
      clientId: client.id,
      subject,
      redirectUri,
      scopes,
      openId,
      nonce,
      stateHash: state === null ? null : hashHalf(state),
      challenge,
      scenario: core.scenario?.name ?? null,
      createdAtMs,
      lifetimeSeconds,
    },
    createdAtMs + lifetimeSeconds * 1000 + rememberedMs,
  );
  return code;
}

/** Code, ID token and access token, as the response type names them. */
export async function createAnswer(
  core: Core,
  request: AuthorizeRequest,
  subject: Subject,
  scopes: readonly string[],
): Promise<AnswerFields> {
  const { client, type, state, nonce } = request;
  const fields: [string, string][] = [];
  const code = type.code ? await storeCode(core, request, subject, scopes) : undefined;
  const accessToken = type.token
    ? await issueAccessToken(core, client, newAccessToken(core, client, subject, scopes))
    : undefined;
  if (code !== undefined) fields.push(["code", code]);
  if (type.idToken) {
    const idToken = await issueIdToken(core, {
      client,
      subject,
      scopes,
      allClaims: !type.code && !type.token,
      nonce,
      stateHash: state === null ? null : hashHalf(state),
      withSession: true,
      ...(code === undefined ? {} : { code }),
      ...(accessToken === undefined ? {} : { accessToken }),
    });
    fields.push(["id_token", idToken]);
  }
  if (accessToken !== undefined)
    fields.push(
      ["access_token", accessToken],
      ["token_type", "Bearer"],
      ["expires_in", String(client.accessTokenLifetimeSeconds)],
    );
  fields.push(["scope", scopes.join(" ")]);
  return fields;
}
