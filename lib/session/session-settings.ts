import "server-only";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";

export const sessionMaxAgeSeconds = 12 * 3_600;

/** Where a person is sent to sign in, and where a failed sign-in comes back to with `?error=` (a SignInFault). */
export const signInPath = "/sign-in";

export const authPath = "/api/auth";

export const isHttps = (env: Pick<Env, "appOrigin">): boolean => env.appOrigin.startsWith("https://");

/** Cookies of the session and of a sign-in under way; on https only this very host can set them. */
export function cookieNames(env: Pick<Env, "appOrigin">) {
  const prefix = isHttps(env) ? "__Host-" : "";
  return {
    sessionToken: `${prefix}auth-doctor.session`,
    csrfToken: `${prefix}auth-doctor.csrf`,
    callbackUrl: `${prefix}auth-doctor.callback-url`,
    state: `${prefix}auth-doctor.state`,
    nonce: `${prefix}auth-doctor.nonce`,
    pkceCodeVerifier: `${prefix}auth-doctor.pkce`,
  } as const;
}

export function cookieOptions(env: Pick<Env, "appOrigin">) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps(env) } as const;
}

export function expiredCookie(env: Pick<Env, "appOrigin">, name: string): string {
  return `${name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${isHttps(env) ? "; Secure" : ""}`;
}

export function sessionSecret(env: Pick<Env, "secretKey">): string {
  return Buffer.from(deriveKey(env.secretKey, "session")).toString("base64url");
}
