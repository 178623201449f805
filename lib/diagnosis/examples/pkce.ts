import type { CauseId } from "../cause-ids";
import { buildExchange, sendWithout } from "./build-token-call";
import type { Example } from "./example";

const verifier = { code_verifier: "code_verifier#0a1b2c3d" };

const mismatch = buildExchange(verifier, { code_challenge_sent: true, code_challenge_matches_verifier: false });
const unexpected = buildExchange(verifier, { code_challenge_sent: false });

export const pkceExamples = {
  "pkce-verifier-missing": {
    seen: sendWithout(buildExchange({}, { code_challenge_sent: true })),
    certainty: "certain",
    lookAlike: { id: "pkce-verifier-mismatch", seen: sendWithout(mismatch) },
  },
  "pkce-verifier-mismatch": {
    seen: mismatch,
    certainty: "certain",
    lookAlike: { id: "pkce-verifier-unexpected", seen: unexpected },
  },
  "pkce-verifier-unexpected": {
    seen: unexpected,
    certainty: "certain",
    lookAlike: { id: "pkce-verifier-mismatch", seen: mismatch },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
