import type { Signature, Tier } from "../signature";

const here = { steps: ["callback", "authorize", "error-page"], endpoints: ["callback"] } as const;

const came = (
  id: string,
  errors: readonly string[],
  causes: Signature["causes"],
  more: Partial<Signature> = {},
): Signature => ({
  id: `callback-${id}`,
  when: { ...here, error: errors, ...more.when },
  reach: more.reach ?? "suggests",
  causes,
  proof: "callback",
  ask: more.ask ?? [],
});

/** Errors that the server sent to the app's redirect URL. */
export const callbackCodes: Tier = [
  came("denied", ["access_denied"], ["consent-denied", "user-not-permitted", "user-permission-denied"], {
    ask: ["role", "other-account"],
  }),
  came("denied-by-rule", ["access_denied"], ["user-not-permitted", "consent-denied"], {
    when: {
      ...here,
      error: ["access_denied"],
      says: /not assigned|policy|not permitted|not allowed|access denied\.|unauthori[sz]ed|does not have access|blocked/,
    },
    ask: ["other-account"],
  }),
  came("login", ["login_required", "account_selection_required"], ["login-required"], { ask: ["requested-prompt"] }),
  came("interaction", ["interaction_required"], ["consent-required", "login-required", "step-up-required"], {
    ask: ["requested-prompt"],
  }),
  came("consent", ["consent_required"], ["consent-required"], { ask: ["requested-prompt"] }),
  came("scope", ["invalid_scope"], ["scope-unknown", "scope-not-allowed-for-client", "scope-openid-missing"], {
    ask: ["scope-list"],
  }),
  came(
    "unauthorized-client",
    ["unauthorized_client"],
    ["grant-not-allowed-for-client", "client-unknown", "client-disabled", "scope-not-allowed-for-client"],
    { reach: "lists", ask: ["authorize-url"] },
  ),
  came(
    "response-type",
    ["unsupported_response_type", "unsupported_response"],
    ["response-type-unsupported", "grant-not-allowed-for-client"],
    { ask: ["authorize-url"] },
  ),
  came("response-mode", ["unsupported_response_mode"], ["response-mode-invalid"]),
  came("redirect", ["redirect_uri_mismatch"], ["redirect-uri-mismatch", "app-base-url-wrong", "proxy-scheme-lost"], {
    ask: ["registered-redirect-urls"],
  }),
  came(
    "request",
    ["invalid_request"],
    [
      "request-parameter-invalid",
      "pkce-challenge-missing",
      "pkce-method-unsupported",
      "response-mode-invalid",
      "nonce-missing",
      "scope-openid-missing",
      "redirect-uri-malformed",
    ],
    { reach: "lists", ask: ["authorize-url"] },
  ),
  came(
    "request-object",
    [
      "request_uri_not_supported",
      "invalid_request_uri",
      "invalid_request_object",
      "request_not_supported",
      "registration_not_supported",
      "invalid_target",
    ],
    ["request-parameter-invalid"],
  ),
  came("server-error", ["server_error"], ["server-error", "service-unavailable"], { ask: ["worked-before"] }),
  came("unavailable", ["temporarily_unavailable"], ["service-unavailable"]),
];
