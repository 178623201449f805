import type { Tier } from "../signature";

/** What is said of a failed check in much the same words by libraries that no table names. */
export const wordsOfAnybody: Tier = [
  {
    id: "client-lost-its-cookie",
    when: {
      says: /(state|pkce code_verifier|nonce) cookie was missing|checks\.state argument is missing|(pkcecodeverifier|state|nonce) value could not be parsed|cookienotfound|authorization_request_not_found|could not find an oauth cookie|cookie was created for a different provider|no correlation cookie|unable to verify authorization request state/,
    },
    reach: "decides",
    causes: ["check-cookie-missing"],
    proof: "phrase",
  },
  {
    id: "client-has-no-nonce",
    when: { says: /nonce mismatch, expected undefined/ },
    reach: "lists",
    causes: ["nonce-mismatch", "check-cookie-missing"],
    proof: "phrase",
    ask: ["check-cookie"],
  },
  {
    id: "client-state-differs",
    when: {
      says: /state mismatch|oauth state mismatch|invalid_state_parameter|mismatching_state|unexpected "state" response parameter|invalid state parameter|invalid authorization request state|state missing from the response|csrf[_ ]detected|invalid 'state' parameter|wrong state parameter|authstateforbidden|parameter "state" missing/,
    },
    reach: "suggests",
    causes: ["state-mismatch", "check-cookie-missing"],
    proof: "phrase",
    ask: ["check-cookie"],
  },
  {
    id: "client-nonce-differs",
    when: {
      says: /nonce mismatch|unexpected id token "nonce"|invalid_nonce|jwt nonce invalid|idx21323|'nonce' claim|invalid id_token nonce|"nonce" \(nonce\) claim missing/,
      not: { says: /expected undefined/ },
    },
    reach: "suggests",
    causes: ["nonce-mismatch"],
    proof: "phrase",
    ask: ["check-cookie"],
  },
  {
    id: "client-issuer-differs",
    when: {
      says: /unexpected iss value|unexpected (jwt )?"iss"|jwt issuer invalid|issuer name does not match authority|issuer associated to the specified token is not valid|the issuer '[^']*' is invalid|idx10205|issuer validation failed|\bissuer mismatch|invalid issuer|"issuer" property does not match|metadata issuer does not match/,
    },
    reach: "suggests",
    causes: ["issuer-mismatch"],
    proof: "phrase",
    ask: ["token-claims"],
  },
  {
    id: "client-audience-differs",
    when: {
      says: /aud mismatch|azp mismatch|unexpected (jwt )?"aud"|jwt audience invalid|missing required jwt property azp|"azp" \(authorized party\) claim value|invalid id_token audience|idx10214|session token had invalid api key/,
    },
    reach: "suggests",
    causes: ["audience-mismatch"],
    proof: "phrase",
    ask: ["token-claims"],
  },
  {
    id: "client-signature-fails",
    when: {
      says: /failed to validate jwt signature|jwssignatureverificationfailed|jwt signature verification failed|signature verification failed|idx10511|aadsts50006|jsonwebtokenerror: invalid signature|badsignatureerror|invalidjwssignature|failed to verify (id token )?signature/,
      not: { says: /unable to match 'kid'|no applicable key|key was not found/ },
    },
    reach: "suggests",
    causes: ["signature-invalid"],
    proof: "phrase",
    ask: ["token-claims"],
  },
  {
    id: "client-id-token-expired",
    when: {
      says: /jwt expired, now|expiration is past current timestamp|"exp" claim timestamp check failed|idx10223|expiredsignatureerror|expiredtokenerror|jwtexpired|jwt has expired|id[_ ]token (has |is )?expired/,
      not: { steps: ["api"] },
    },
    reach: "suggests",
    causes: ["id-token-expired"],
    proof: "phrase",
    ask: ["clock"],
  },
  {
    id: "client-got-404",
    when: { says: /expected 200 ok, got: 404|unexpected response status 404|status code 404/, status: [302, 307] },
    reach: "suggests",
    causes: ["wrong-base-url", "resource-not-found"],
    proof: "phrase",
  },
  {
    id: "tokens-without-an-access-token",
    when: {
      stepKnown: false,
      says: /[{,]\s*"(?:id_token|expires_in|refresh_token)"\s*:/,
      not: { says: /access_token|"error"\s*:/ },
    },
    reach: "suggests",
    causes: ["token-response-nonconforming"],
    proof: "phrase",
    ask: ["answer"],
  },
];
