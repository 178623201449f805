import type { Fact } from "../facts";
import type { Clues } from "./clue";
import { proof, type Sign, says, when } from "./sign";

const bare = (issuer: string) => issuer.replace(/\/+$/, "");
const withoutScheme = (issuer: string) => issuer.replace(/^https?:/i, "");

/** Two issuers that are the same once something is left out. */
const sameBut =
  (plain: (issuer: string) => string): Sign =>
  (_, facts) =>
    facts.some(
      (fact: Fact) =>
        fact.fact === "claim-differs" &&
        fact.expected !== null &&
        fact.got !== null &&
        plain(fact.expected) === plain(fact.got),
    );

const bothIssuers = proof("claim-differs", { claim: "iss", expected: /./, got: /./ });
const sameButSlash = sameBut(bare);
const sameButScheme = sameBut(withoutScheme);

const otherIssuer: Sign = (...seen) => bothIssuers(...seen) && !sameButSlash(...seen) && !sameButScheme(...seen);

export const idTokenClues = {
  "nonce-mismatch": {
    reasons: {
      "token-of-a-refresh": {
        is: [when({ steps: ["refresh"] })],
        may: [proof("nonce-of-id-token", { state: "absent" })],
        not: [when({ steps: ["callback"] })],
      },
      "not-expected": { is: [says(/nonce mismatch, expected undefined/)] },
    },
  },
  "issuer-mismatch": {
    reasons: {
      "trailing-slash": { is: [sameButSlash] },
      "scheme-behind-proxy": { is: [sameButScheme] },
      "other-environment": { is: [otherIssuer] },
      "not-configured": { is: [proof("claim-differs", { claim: "iss", expected: null })] },
    },
  },
  "signing-alg-unexpected": {
    reasons: { "forged-or-unsigned": { is: [proof("algorithm-differs", { got: /^none$/i })] } },
  },
  "id-token-expired": { reasons: { "clock-ahead": { may: [proof("clock-offset")] } } },
  "id-token-missing": {
    reasons: {
      "openid-not-asked": { is: [proof("scope-not-requested")] },
      "answer-of-a-refresh": { is: [when({ steps: ["refresh"] })], not: [when({ steps: ["token", "callback"] })] },
      "error-in-the-answer": { is: [when({ coded: true })] },
    },
  },
  "discovery-failed": {
    reasons: {
      "wrong-address": { is: [when({ status: [404, 410, 301, 302, 307] })] },
      "blocked-on-the-way": { is: [when({ status: [403, 407] })] },
      "server-down": { is: [when({ status: [500, 502, 503, 504] })] },
    },
  },
} as const satisfies Clues;
