import type { CauseId } from "../cause-ids";
import { buildExchange, otherClientId, redirectUri } from "./build-token-call";
import type { Example } from "./example";

/** As long as a code, and none. */
const code = "5f0c".repeat(16);

export const codeExamples = {
  "user-disabled": {
    seen: buildExchange({}, { user_disabled: true }),
    certainty: "likely",
    lookAlike: { id: "code-malformed", seen: buildExchange({}, { code_matches_callback: false }) },
  },
  "code-expired": {
    seen: buildExchange({}, { code_age_s: 420 }),
    certainty: "likely",
    lookAlike: { id: "code-already-used", seen: buildExchange({}, { code_sent_before: true, code_sent_before_s: 1 }) },
  },
  "code-already-used": {
    seen: buildExchange({}, { code_sent_before: true, code_sent_before_s: 1, code_used_successfully_before: true }),
    certainty: "certain",
    lookAlike: {
      id: "token-redirect-uri-mismatch",
      seen: buildExchange({}, { redirect_uri_at_authorize: "https://app.example.vn/install/login" }),
    },
  },
  "code-malformed": {
    seen: buildExchange({ code: `${code}#_=_` }, { code_matches_callback: false }),
    certainty: "likely",
    lookAlike: { id: "code-expired", seen: buildExchange({ code }, { code_age_s: 420 }) },
  },
  "code-client-mismatch": {
    seen: buildExchange({}, { client_id_at_authorize: otherClientId }),
    certainty: "certain",
    lookAlike: { id: "code-already-used", seen: buildExchange({}, { callback_hits: 2, code_sent_before: true }) },
  },
  "token-redirect-uri-mismatch": {
    seen: buildExchange({ redirect_uri: `${redirectUri}/` }, {}),
    certainty: "certain",
    lookAlike: {
      id: "pkce-verifier-mismatch",
      seen: buildExchange(
        { code_verifier: "code_verifier#0a1b2c3d" },
        { code_challenge_sent: true, code_challenge_matches_verifier: false },
      ),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
