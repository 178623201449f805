import "server-only";
import type { Env } from "@/lib/env/env";

interface RequestHeaders {
  get(name: string): string | null;
}

/** Set by our own server, which takes it from everybody else: peer and Host are loopback, and nothing was forwarded. */
const localMark = "x-auth-doctor-local";

export const isLocalRequest = (headers: RequestHeaders): boolean => headers.get(localMark) === "1";

/** Without an address of its own the sandbox is for the people of this machine. */
export function mayUseSandbox(env: Pick<Env, "sandboxOrigin" | "loopbackOnly">, headers: RequestHeaders): boolean {
  return env.sandboxOrigin !== null && (!env.loopbackOnly || isLocalRequest(headers));
}

/** Whether whoever asks may sign in at all: demo people only sign in on this machine. */
export function maySignIn(env: Pick<Env, "signIn">, headers: RequestHeaders): boolean {
  return env.signIn.kind !== "sandbox" || isLocalRequest(headers);
}
