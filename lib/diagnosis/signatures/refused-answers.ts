import type { Tier } from "../signature";

const unreadable = ["not-json", "wrong-shape", "too-large", "content-encoding"] as const;

/** No error came: the client that got the answer found it wanting, and says in which way. */
export const refusedAnswers: Tier = [
  {
    id: "tokens-unusable",
    when: { steps: ["token", "refresh"], refused: [...unreadable, "error-and-token"] },
    reach: "suggests",
    causes: ["token-response-nonconforming"],
    proof: "wire",
    ask: ["who-answered", "answer"],
  },
  {
    id: "error-with-200",
    when: { steps: ["token", "refresh"], refused: ["error-in-200"] },
    reach: "suggests",
    causes: ["token-response-nonconforming", "code-already-used", "code-expired", "token-redirect-uri-mismatch"],
    proof: "wire",
    ask: ["who-answered", "authorize-request"],
  },
  {
    id: "issuer-announced-otherwise",
    when: { steps: ["discovery"], refused: ["issuer-mismatch"] },
    reach: "decides",
    causes: ["issuer-mismatch"],
    proof: "wire",
  },
  {
    id: "metadata-unusable",
    when: { steps: ["discovery"], refused: [...unreadable, "endpoint-not-allowed"] },
    reach: "suggests",
    causes: ["discovery-failed"],
    proof: "wire",
    ask: ["who-answered", "discovery-document"],
  },
  {
    id: "no-usable-key",
    when: { steps: ["discovery"], refused: ["no-keys"] },
    reach: "suggests",
    causes: ["signing-key-not-found", "discovery-failed"],
    proof: "wire",
    ask: ["discovery-document"],
  },
  {
    id: "another-person",
    when: { steps: ["userinfo"], refused: ["subject-differs", "subject-missing", ...unreadable] },
    reach: "suggests",
    causes: ["token-response-nonconforming"],
    proof: "wire",
    ask: ["who-answered"],
  },
  {
    id: "issuer-named-otherwise",
    when: { steps: ["callback"], refused: ["issuer-mismatch", "issuer-missing"] },
    reach: "decides",
    causes: ["issuer-param-invalid"],
    proof: "callback",
  },
  {
    id: "id-token-unasked",
    when: { steps: ["callback"], refused: ["id-token-in-query"] },
    reach: "decides",
    causes: ["id-token-unexpected"],
    proof: "callback",
  },
];
