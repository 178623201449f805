import { lengthLimits } from "@/lib/haravan/lifetimes";
import { type Check, excludes, hints, proves, supports, weakens } from "../finding";
import type { Situation } from "../situation";
import { isRedacted } from "../value-shape";
import { refusedBefore } from "./code";

/** The whole form as sent: what is not in it was not sent. Listed parameters may be only some of them. */
const formSeen = ({ bodyRead, params }: Situation) => bodyRead && params["grant_type"] !== undefined;

const listedWhole = (situation: Situation) =>
  formSeen(situation) || (situation.params["code"] !== undefined && situation.params["redirect_uri"] !== undefined);

const atToken = ({ endpoint }: Situation) => endpoint === "token";

/** Nothing in the chain of checks before PKCE explains the refusal. */
const proof = (situation: Situation) =>
  situation.error === "invalid_grant" && !refusedBefore(situation) ? proves : supports;

const mismatch: Check = (situation) => {
  const { observed, params, paramsKnown } = situation;
  const sent = params["code_verifier"];
  if (!atToken(situation)) return null;
  if (observed.code_challenge_matches_verifier === false) {
    if (observed.code_challenge_sent === false) return excludes({ fact: "no-challenge-was-sent" });
    return sent === undefined && listedWhole(situation)
      ? excludes({ fact: "verifier-not-sent" })
      : proof(situation)({ fact: "verifier-does-not-fit" });
  }
  if (observed.code_challenge_matches_verifier === true) return excludes({ fact: "verifier-fits" });
  if (observed.code_challenge_sent === false) return excludes({ fact: "no-challenge-was-sent" });
  if (sent === undefined || sent === "") {
    if (formSeen(situation)) return excludes({ fact: "no-verifier-in-play" });
    return paramsKnown ? weakens({ fact: "no-verifier-in-play" }) : null;
  }
  if (isRedacted(sent)) return null;
  const odd = sent.length < lengthLimits.codeChallengeMin || sent.length > lengthLimits.codeChallengeMax;
  if (/[^A-Za-z0-9._~-]/.test(sent)) return supports({ fact: "verifier-shape", length: sent.length });
  if (odd && observed.code_challenge_sent === true) return supports({ fact: "verifier-shape", length: sent.length });
  return odd && situation.identityServer ? hints({ fact: "verifier-shape", length: sent.length }) : null;
};

const missing: Check = (situation) => {
  const { observed, params, paramsKnown } = situation;
  const sent = params["code_verifier"];
  if (!atToken(situation)) return null;
  if (sent !== undefined && sent !== "") return excludes({ fact: "verifier-sent" });
  if (observed.code_challenge_sent === false) return excludes({ fact: "no-challenge-was-sent" });
  const known = sent === "" || listedWhole(situation);
  if (observed.code_challenge_sent === true && known) return proof(situation)({ fact: "verifier-not-sent" });
  return paramsKnown && observed.code_challenge_sent === undefined ? weakens({ fact: "verifier-not-sent" }) : null;
};

const unexpected: Check = (situation) => {
  const { observed, params, paramsKnown } = situation;
  const sent = params["code_verifier"];
  if (!atToken(situation)) return null;
  if (observed.code_challenge_sent === true) return excludes({ fact: "challenge-was-sent" });
  if (sent === undefined || sent === "") {
    if (formSeen(situation)) return excludes({ fact: "verifier-not-sent" });
    return paramsKnown ? weakens({ fact: "verifier-not-sent" }) : null;
  }
  return observed.code_challenge_sent === false ? proof(situation)({ fact: "no-challenge-was-sent" }) : null;
};

export const pkceChecks = {
  "pkce-verifier-mismatch": [mismatch],
  "pkce-verifier-missing": [missing],
  "pkce-verifier-unexpected": [unexpected],
} as const;
