import type { CauseId } from "../cause-ids";
import type { Example } from "./example";
import { hostedPage } from "./hosted-page";

const login = "openid profile email org userinfo";
const hybrid = { response_type: "code id_token", response_mode: "form_post", nonce: "nonce#1f2e3d4c" } as const;
const challenge = "code-challenge-of-forty-three-characters-00";

const badName = hostedPage("invalid_scope", "Invalid scope", {
  scope: `${login} com.read_orders com.read_collections`,
});
const goodNames = hostedPage("invalid_scope", "Invalid scope", { scope: `${login} com.read_orders com.read_products` });
const noChallenge = hostedPage("invalid_request", "code challenge required");
const noMethod = hostedPage("invalid_request", "Transform algorithm not supported", { code_challenge: challenge });

export const authorizeScopeExamples = {
  "scope-unknown": {
    seen: badName,
    certainty: "likely",
    lookAlike: { id: "scope-not-allowed-for-client", seen: goodNames },
  },
  "scope-not-allowed-for-client": {
    seen: goodNames,
    certainty: "likely",
    lookAlike: { id: "scope-unknown", seen: badName },
  },
  "scope-openid-missing": {
    seen: hostedPage("invalid_request", "Missing openid scope", { ...hybrid, scope: "profile email org userinfo" }),
    certainty: "certain",
    lookAlike: {
      id: "request-parameter-invalid",
      seen: hostedPage("invalid_request", "Invalid scope", { ...hybrid, scope: null }),
    },
  },
  "nonce-missing": {
    seen: hostedPage("invalid_request", "Invalid nonce", { ...hybrid, nonce: null }),
    certainty: "certain",
    lookAlike: {
      id: "request-parameter-invalid",
      seen: hostedPage("invalid_request", "Invalid nonce", { ...hybrid, nonce: "n".repeat(301) }),
    },
  },
  "pkce-challenge-missing": {
    seen: noChallenge,
    certainty: "certain",
    lookAlike: { id: "pkce-method-unsupported", seen: noMethod },
  },
  "pkce-method-unsupported": {
    seen: noMethod,
    certainty: "certain",
    lookAlike: { id: "pkce-challenge-missing", seen: noChallenge },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
