import { clockTolerance } from "@/lib/haravan/lifetimes";
import type { Claim } from "../facts";
import { type Check, excludes, hints, proves, supports } from "../finding";
import type { Situation } from "../situation";

/** The names a relying party may use for the checks of OpenID Connect Core 3.1.3.7. */
const names: Readonly<Record<Claim, readonly string[]>> = {
  nonce: ["nonce"],
  iss: ["iss", "issuer"],
  aud: ["aud", "audience", "azp"],
  exp: ["exp", "expired", "expiry", "lifetime"],
  signature: ["signature"],
};

const plain = (name: string) => name.toLowerCase().replace(/^id[-_]token[-_]/, "");

const failed = ({ observed }: Situation, claim: Claim): boolean | null =>
  observed.id_token_checks_failed === undefined
    ? null
    : observed.id_token_checks_failed.some((name) => names[claim].includes(plain(name)));

/** A failed signature makes every claim worthless, so the signature is the cause to name. */
const checked =
  (claim: Claim): Check =>
  (situation) => {
    const said = failed(situation, claim);
    if (said === null) return null;
    if (!said) return excludes({ fact: "claim-accepted", claim });
    const fact = { fact: "claim-refused", claim } as const;
    return claim !== "signature" && failed(situation, "signature") === true ? hints(fact) : proves(fact);
  };

/** Past its time by a clock that was compared: then it is the token. Otherwise it may be the clock. */
const expiry: Check = (situation) => {
  const found = checked("exp")(situation);
  const offset = situation.observed.server_time_offset_s;
  const clockTrusted = offset !== undefined && Math.abs(offset) <= clockTolerance.seconds;
  return found?.weight === "proves" && !clockTrusted ? supports(found.fact) : found;
};

const issuer: Check = ({ observed }) => {
  const { id_token_iss: got, issuer_expected: expected } = observed;
  if (got === undefined || expected === undefined) return null;
  return got === expected
    ? excludes({ fact: "claim-accepted", claim: "iss" })
    : proves({ fact: "claim-differs", claim: "iss", expected, got });
};

const audience: Check = ({ observed, params }) => {
  const got = observed.id_token_aud;
  const expected = observed.client_id_at_authorize ?? params["client_id"];
  if (got === undefined || expected === undefined) return null;
  return got === expected
    ? excludes({ fact: "claim-accepted", claim: "aud" })
    : proves({ fact: "claim-differs", claim: "aud", expected, got });
};

/** With the clocks this far apart, a fresh token reads as expired: then the clock is to blame, not its age. */
const clock: Check = ({ observed: { server_time_offset_s: seconds } }) =>
  seconds !== undefined && Math.abs(seconds) > clockTolerance.seconds ? hints({ fact: "clock-offset", seconds }) : null;

const overdue: Check = ({ observed: { id_token_expired_by_s: seconds } }) =>
  seconds !== undefined && seconds > 0 ? hints({ fact: "expired-by", seconds }) : null;

export const idTokenChecks = {
  "nonce-mismatch": [checked("nonce")],
  "issuer-mismatch": [checked("iss"), issuer],
  "audience-mismatch": [checked("aud"), audience],
  "signature-invalid": [checked("signature")],
  "id-token-expired": [expiry, overdue, clock],
} as const;
