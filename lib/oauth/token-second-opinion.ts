import { type AuthorizationServer, type Client, processRefreshTokenResponse } from "oauth4webapi";
import type { TokenAnswer } from "./token-answer";

/** Who is asked does not matter to these checks; the ID token is judged apart, by check-id-token.ts. */
const server: AuthorizationServer = { issuer: "https://issuer.invalid" };
const client: Client = { client_id: "client" };

/**
 * oauth4webapi's own checks over an answer that passed ours, rebuilt so that it sees nothing we have not bounded.
 * Null when it agrees, else its error code; its error object holds the tokens and goes no further.
 */
export async function tokenSecondOpinion(answer: TokenAnswer): Promise<string | null> {
  const body = {
    access_token: answer.accessToken,
    token_type: "Bearer",
    ...(answer.refreshToken === null ? {} : { refresh_token: answer.refreshToken }),
    // It wants a number above zero, RFC 6749 does not.
    ...(answer.expiresInSeconds ? { expires_in: answer.expiresInSeconds } : {}),
    ...(answer.scope === null ? {} : { scope: answer.scope }),
  };
  try {
    await processRefreshTokenResponse(server, client, Response.json(body));
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

export function errorCode(error: unknown): string {
  const code: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "refused";
}
