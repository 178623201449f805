import { createHash } from "node:crypto";

export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly codeChallenge: string;
}

/** What binds one attempt to its answer: 256 random bits each. @see RFC 7636 §4.1, §4.2 */
export function createChallenge(random: (bytes: number) => Uint8Array): Challenge {
  const codeVerifier = base64url(random(32));
  return {
    state: base64url(random(32)),
    nonce: base64url(random(32)),
    codeVerifier,
    codeChallenge: createHash("sha256").update(codeVerifier).digest("base64url"),
  };
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
