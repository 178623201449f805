import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import { clientId, otherClientId } from "./build-token-call";
import type { Example } from "./example";

const issuer = "https://accounts.haravan.com";

/** What the app's own check of the ID token saw. */
const checked = (observed: Observed, message?: string): Evidence => ({
  step: "id-token",
  ...(message === undefined ? {} : { client_message: message }),
  observed,
});

const refused = (name: string, observed: Observed = {}) => checked({ id_token_checks_failed: [name], ...observed });

const wrongAudience = refused("aud", { id_token_aud: otherClientId, client_id_at_authorize: clientId });

/** By this machine's clock, which may be wrong. */
const past: Observed = { id_token_age_s: 3900, id_token_expired_by_s: 3600 };

/** The token answer of a server that speaks plain OAuth: IdentityServer4 gives an ID token whenever openid was granted. */
const tokensFor = (scope: string): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: "https://id.example.com/oauth/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    scopes_requested: scope.split(" "),
  },
  response: {
    status: 200,
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: `{"access_token":"access_token#d5e6f7a8","expires_in":3600,"token_type":"Bearer"}`,
  },
  client_message: "TypeError: id_token not present in TokenSet",
});

export const idTokenExamples = {
  "nonce-mismatch": {
    seen: checked(
      { id_token_checks_failed: ["nonce"] },
      "RPError: nonce mismatch, expected nonce#1f2e3d4c, got: nonce#5a6b7c8d",
    ),
    certainty: "certain",
    lookAlike: {
      id: "check-cookie-missing",
      seen: { step: "callback", client_message: "TypeError: Nonce cookie was missing." },
    },
  },
  "issuer-mismatch": {
    seen: refused("iss", { id_token_iss: issuer, issuer_expected: `${issuer}/` }),
    certainty: "certain",
    lookAlike: { id: "audience-mismatch", seen: wrongAudience },
  },
  "audience-mismatch": {
    seen: wrongAudience,
    certainty: "certain",
    lookAlike: {
      id: "signature-invalid",
      seen: refused("signature", { id_token_aud: clientId, client_id_at_authorize: clientId }),
    },
  },
  "id-token-expired": {
    seen: refused("exp", { ...past, server_time_offset_s: 1 }),
    certainty: "certain",
    lookAlike: { id: "clock-skew", seen: refused("exp", { ...past, server_time_offset_s: -3898 }) },
  },
  "clock-skew": {
    seen: checked({ server_time_offset_s: 40 }, "RPError: JWT not active yet, now 1795372720, nbf 1795372758"),
    certainty: "likely",
    lookAlike: {
      id: "id-token-expired",
      seen: checked(
        { id_token_age_s: 61_200, server_time_offset_s: 0 },
        "RPError: JWT expired, now 1795372720, exp 1795369120",
      ),
    },
  },
  "id-token-missing": {
    seen: tokensFor("openid profile email"),
    certainty: "likely",
    lookAlike: { id: "scope-openid-missing", seen: tokensFor("profile email") },
  },
  "token-hash-mismatch": {
    seen: checked({}, "RPError: c_hash mismatch, expected 9B8_piX_Eg3cp-9Fa_ZjcQ, got: 4d50naDIkYTrr1Mx0nLakg"),
    certainty: "certain",
    lookAlike: { id: "signature-invalid", seen: checked({}, "RPError: failed to validate JWT signature") },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
