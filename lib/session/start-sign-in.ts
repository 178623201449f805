import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { err, ok, type Result } from "@/lib/result/result";
import { buildAuthOptions } from "./build-auth-options";
import { callNextAuth } from "./call-next-auth";
import { findIdentityProvider } from "./find-identity-provider";
import { maySignIn } from "./may-use-sandbox";
import { ownPath } from "./own-path";
import { redirectResponse } from "./redirect-response";
import type { SessionContext } from "./session-context";
import { cookieNames, sessionSecret } from "./session-settings";

export interface StartSignIn {
  /** Where to go on afterwards: a path of our own. */
  readonly callbackPath: string;
  /** Which person to suggest on the provider's login page. */
  readonly loginHint?: string;
  /** Forces the login page, to change who is signed in. */
  readonly prompt?: "login";
}

/** `sandbox-off`: demo people cannot sign in from where this request comes. */
export type StartFault = "sandbox-off" | "provider-unreachable" | "bad-callback-path";

/**
 * The redirect to the identity provider, with next-auth's cookies for the way back: a page of ours needs no sign-in
 * page between. The caller has checked that the request is the person's own (a navigation, or checkOrigin).
 */
export async function startSignIn(
  context: SessionContext,
  request: Request,
  { callbackPath, loginHint, prompt }: StartSignIn,
): Promise<Result<Response, StartFault>> {
  const { env } = context;
  if (!maySignIn(env, request.headers)) return err("sandbox-off");
  const path = ownPath(callbackPath, env.appOrigin);
  if (path === null) return err("bad-callback-path");
  const provider = await findIdentityProvider(context);
  if (!provider.ok) return err("provider-unreachable");

  const csrfToken = randomBytes(32).toString("hex");
  const proof = createHash("sha256")
    .update(`${csrfToken}${sessionSecret(env)}`)
    .digest("hex");
  const authorizeParams = { ...(loginHint && { login_hint: loginHint }), ...(prompt && { prompt }) };
  const options = buildAuthOptions(context, { provider: provider.value, authorizeParams });
  const answer = await callNextAuth(env.appOrigin, options, {
    method: "POST",
    action: "signin",
    provider: provider.value.id,
    query: {},
    body: { csrfToken, callbackUrl: `${env.appOrigin}${path}` },
    cookies: new Map([[cookieNames(env).csrfToken, `${csrfToken}|${proof}`]]),
  });
  const { location } = answer;
  if (location === null || !location.startsWith(`${provider.value.authorize}?`)) return err("provider-unreachable");
  return ok(redirectResponse(location, answer.setCookies));
}
