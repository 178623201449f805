import type { Tier } from "../signature";

const here = { endpoints: ["authorize"] } as const;

/** The hosted error page, and the few errors that come back to the callback. */
export const authorizeCodes: Tier = [
  {
    id: "page-redirect-uri",
    when: { ...here, page: ["Invalid redirect_uri"] },
    reach: "suggests",
    causes: ["redirect-uri-mismatch"],
    proof: "page",
    ask: ["registered-redirect-urls"],
  },
  {
    id: "page-client",
    when: { ...here, page: ["Unknown client or client not enabled", "Invalid client_id"] },
    reach: "suggests",
    causes: ["client-unknown"],
    proof: "page",
  },
  {
    id: "page-scope",
    when: { ...here, error: ["invalid_scope"] },
    reach: "lists",
    causes: ["scope-unknown", "user-permission-denied"],
    proof: "page",
    ask: ["scope-list", "role"],
  },
  {
    id: "page-client-or-redirect",
    when: { ...here, error: ["unauthorized_client"], not: { says: /invalid (grant type|scope|protocol)/ } },
    reach: "lists",
    causes: ["client-unknown", "redirect-uri-mismatch"],
    proof: "page",
    ask: ["error-page-text"],
  },
  {
    id: "page-without-description",
    when: {
      ...here,
      error: ["invalid_request"],
      not: {
        page: [
          "code challenge required",
          "Invalid code_challenge",
          "Transform algorithm not supported",
          "Invalid response_mode for response_type",
          "Invalid scope",
          "Missing openid scope",
          "Invalid nonce",
          "Invalid prompt",
          "Invalid ui_locales",
          "Invalid max_age",
          "Invalid login_hint",
          "Invalid acr_values",
          "Only one request parameter is allowed",
          "Client not configured to receive access tokens via browser",
        ],
      },
    },
    reach: "offers",
    causes: ["redirect-uri-mismatch", "scope-unknown", "client-unknown"],
    proof: "page",
    ask: ["error-page-text"],
  },
  {
    id: "callback-denied",
    when: {
      error: ["access_denied"],
      steps: ["callback", "authorize", "error-page"],
      not: { says: /policy|not assigned|not permitted|not allowed|aadsts/ },
    },
    reach: "suggests",
    causes: ["consent-denied", "user-permission-denied"],
    proof: "callback",
    ask: ["role"],
  },
];
