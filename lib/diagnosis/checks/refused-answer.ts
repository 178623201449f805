import type { CauseId } from "../cause-ids";
import { type Check, supports } from "../finding";

/** What the client says is wrong with an answer speaks for every cause that such an answer can have. */
const refused: Check = ({ observed: { answer_refused: check } }) =>
  check === undefined ? null : supports({ fact: "answer-refused", check });

export const refusedAnswerChecks = {
  "token-response-nonconforming": [refused],
  "discovery-failed": [refused],
  "signing-key-not-found": [refused],
  "issuer-mismatch": [refused],
  "issuer-param-invalid": [refused],
  "id-token-unexpected": [refused],
} as const satisfies Partial<Record<CauseId, readonly Check[]>>;
