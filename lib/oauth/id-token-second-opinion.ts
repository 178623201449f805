import {
  type AuthorizationServer,
  type Client,
  clockSkew,
  clockTolerance,
  customFetch,
  expectNoNonce,
  type JWKSCacheInput,
  jwksCache,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  validateApplicationLevelSignature,
  validateCodeIdTokenResponse,
} from "oauth4webapi";
import type { IdTokenInput } from "./id-token-input";
import { errorCode } from "./token-second-opinion";

/** oauth4webapi's judgement of a token that passed ours, at our clock and with our keys; its error code, or null. */
export async function idTokenSecondOpinion(input: IdTokenInput): Promise<string | null> {
  const server: AuthorizationServer = {
    issuer: input.issuer,
    jwks_uri: new URL("/", input.issuer).href,
    id_token_signing_alg_values_supported: [...(input.algorithms ?? ["RS256"])],
  };
  const client: Client = {
    client_id: input.clientId,
    [clockSkew]: Math.round((input.nowMs - Date.now()) / 1000),
    [clockTolerance]: 30,
  };
  try {
    await (input.source === "front-channel" ? judgeHybrid(input, server, client) : judgeAnswer(input, server, client));
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

async function judgeHybrid(input: IdTokenInput, server: AuthorizationServer, client: Client): Promise<void> {
  const callback = new URLSearchParams({ id_token: input.idToken, code: input.code ?? "", state: input.state ?? "" });
  if (!input.state) callback.delete("state");
  const nonce = input.nonce ?? "";
  await validateCodeIdTokenResponse(
    server,
    client,
    callback,
    nonce,
    input.state ?? undefined,
    input.maxAgeSeconds,
    keysOf(input),
  );
}

async function judgeAnswer(input: IdTokenInput, server: AuthorizationServer, client: Client): Promise<void> {
  const answer = Response.json({
    access_token: input.accessToken ?? "none",
    token_type: "Bearer",
    id_token: input.idToken,
  });
  if (input.source === "refresh") await processRefreshTokenResponse(server, client, answer);
  else {
    await processAuthorizationCodeResponse(server, client, answer, {
      expectedNonce: input.nonce ?? expectNoNonce,
      requireIdToken: true,
      ...(input.maxAgeSeconds === undefined ? {} : { maxAge: input.maxAgeSeconds }),
    });
  }
  await validateApplicationLevelSignature(server, answer, keysOf(input));
}

function keysOf(input: IdTokenInput) {
  const fresh: JWKSCacheInput = { jwks: { keys: [...input.keys] }, uat: Math.floor(Date.now() / 1000) };
  // The keys are handed in; asking the network for others is refused.
  return { [jwksCache]: fresh, [customFetch]: () => Promise.reject(new Error("no network here")) };
}
