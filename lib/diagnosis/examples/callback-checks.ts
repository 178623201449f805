import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import type { Example } from "./example";

const callback = "https://app.example.vn/install/login";

const posted = (observed: Observed): Evidence => ({
  step: "callback",
  request: {
    method: "POST",
    url: callback,
    headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://accounts.haravan.com" },
    params: {
      code: "code#a1b2c3d4",
      id_token: "id_token#77ee0c15",
      scope: "openid profile email org userinfo",
      state: "state#5b1e77c0",
      session_state: "session_state#90d1aa3e",
    },
  },
  observed: { response_mode_at_authorize: "form_post", ...observed },
});

const stateDiffers = posted({ check_cookie_present: true, state_matches: false });
const cookieLost = posted({ check_cookie_present: false, check_cookie_same_site: "Lax" });

const answered = (client_message: string): Evidence => ({
  step: "callback",
  request: {
    method: "GET",
    url: callback,
    params: { code: "code#a1b2c3d4", state: "state#5b1e77c0", session_state: "session_state#90d1aa3e" },
  },
  client_message,
});

/** IdentityServer4 never names itself in the callback; other servers do. */
const named = (client_message: string): Evidence => ({
  step: "callback",
  request: {
    method: "GET",
    url: "https://app.example.vn/callback",
    params: { code: "code#a1b2c3d4", state: "state#5b1e77c0", iss: "https://id.example.com" },
  },
  client_message,
});

const nextAuth = (name: string, text: string) =>
  `[next-auth][error][${name}]\nhttps://next-auth.js.org/errors#${name.toLowerCase()} ${text}`;

export const callbackChecksExamples = {
  "state-mismatch": {
    seen: stateDiffers,
    certainty: "certain",
    lookAlike: { id: "check-cookie-missing", seen: cookieLost },
  },
  "check-cookie-missing": {
    seen: cookieLost,
    certainty: "certain",
    lookAlike: { id: "state-mismatch", seen: stateDiffers },
  },
  "callback-hmac-invalid": {
    seen: {
      step: "callback",
      request: {
        method: "GET",
        url: "https://app.example.vn/",
        params: {
          orgid: "200000244883",
          shop: "example-store.myharavan.com",
          timestamp: "1764151200",
          hmac: "hmac#3c9d10fe",
        },
      },
      client_message: "HMAC validation failed",
    },
    certainty: "likely",
    lookAlike: {
      id: "webhook-signature-mismatch",
      seen: {
        step: "webhook",
        request: {
          method: "POST",
          url: "https://app.example.vn/webhooks",
          headers: {
            "content-type": "application/json",
            "x-haravan-topic": "orders/create",
            "x-haravan-org-id": "200000244883",
            "x-haravan-hmacsha256": "hmac#3c9d10fe",
          },
        },
        client_message: "HMAC validation failed",
      },
    },
  },
  "issuer-param-invalid": {
    seen: named("RPError: iss mismatch, expected https://id.example.vn, got: https://id.example.com"),
    certainty: "certain",
    lookAlike: {
      id: "issuer-mismatch",
      seen: named("RPError: unexpected iss value, expected https://id.example.vn, got: https://id.example.com"),
    },
  },
  "id-token-unexpected": {
    seen: answered(
      nextAuth(
        "OAUTH_CALLBACK_ERROR",
        "id_token detected in the response, you must use client.callback() instead of client.oauthCallback()",
      ),
    ),
    certainty: "certain",
    lookAlike: {
      id: "id-token-missing",
      seen: answered(nextAuth("OAUTH_CALLBACK_ERROR", "id_token not present in TokenSet")),
    },
  },
  "account-not-linked": {
    seen: answered(
      "[auth][error] OAuthAccountNotLinked: Another account already exists with the same e-mail address. Read more at https://errors.authjs.dev#oauthaccountnotlinked",
    ),
    certainty: "certain",
    lookAlike: {
      id: "consent-denied",
      seen: {
        step: "callback",
        request: {
          method: "GET",
          url: `${callback}?error=access_denied&state=state-5b1e77c0&session_state=session-90d1aa3e#_=_`,
        },
        client_message: nextAuth("OAUTH_CALLBACK_HANDLER_ERROR", "access_denied"),
      },
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
