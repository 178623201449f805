import "server-only";

/** Why a sign-in did not end in a session; the words are in messages/. */
export const signInFaults = [
  "access-denied",
  "provider-error",
  "cookie-missing",
  "state-mismatch",
  "provider-unreachable",
  "exchange-refused",
  "id-token-refused",
  "userinfo-refused",
  "failed",
] as const;

export type SignInFault = (typeof signInFaults)[number];

/** Thrown through next-auth, which knows no other way to be told no. */
export class SignInRefused extends Error {
  readonly fault: SignInFault;

  constructor(fault: SignInFault) {
    super(fault);
    this.fault = fault;
  }
}
