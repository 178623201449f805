import type { CauseId } from "../cause-ids";
import type { Signature, Tier } from "../signature";
import { said } from "./rows";

/** What a claim that fails means where an access token is checked; libraries word it as they do for ID tokens. */
const ofAccessTokens: Readonly<Partial<Record<CauseId, Signature["causes"]>>> = {
  "audience-mismatch": ["token-audience-wrong", "token-wrong-kind"],
  "id-token-expired": ["token-expired", "clock-skew"],
};

/** An API that checks access tokens with the library that clients use for ID tokens. */
export function atResourceServer(signatures: Tier): Tier {
  const rows = signatures.flatMap((signature): readonly Signature[] => {
    const causes = ofAccessTokens[signature.causes[0]];
    if (causes === undefined || signature.when.steps !== undefined) return [];
    const when = { ...signature.when, steps: ["api", "userinfo"] } as const;
    return [{ ...signature, id: `${signature.id}-of-access-token`, when, causes, reach: "suggests" }];
  });
  return [
    ...rows,
    said(
      "refresh-token-checked-as-jwt",
      /"typ"\s{0,3}:\s{0,3}"refresh"/,
      ["token-wrong-kind", "signing-key-not-found", "signing-alg-unexpected"],
      { when: { steps: ["api", "userinfo", "id-token"] }, ask: ["token-claims"] },
    ),
  ];
}

/** A callback that brings an error leaves a library nothing to check: what it then prints is about that error. */
export const unlessSentBack = (signature: Signature): Signature => ({
  ...signature,
  when: { ...signature.when, sentBack: false },
});
