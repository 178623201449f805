import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import type { Example } from "./example";

const callback = "https://app.example.vn/install/login";

/** IdentityServer4 sends an error back with state and session_state, and puts `#_=_` behind it. */
const sentBack = (error: string, observed: Observed = {}): Evidence => ({
  step: "callback",
  request: { method: "GET", url: `${callback}?error=${error}&state=state-5b1e77c0&session_state=session-90d1aa3e#_=_` },
  observed,
});

const loginRequired = sentBack("login_required", { prompt: "none" });
const consentRequired = sentBack("consent_required", { prompt: "none" });
const noCode = 'OperationProcessingError: no authorization code in "callbackParameters"';
const errorCame = "AuthorizationResponseError: authorization response from the server is an error";

export const callbackArrivalExamples = {
  "consent-denied": {
    seen: sentBack("access_denied"),
    certainty: "likely",
    lookAlike: {
      id: "user-not-permitted",
      seen: {
        step: "callback",
        request: {
          method: "GET",
          url: callback,
          params: {
            error: "access_denied",
            error_description: "User is not assigned to the client application.",
            state: "state#5b1e77c0",
          },
        },
      },
    },
  },
  "login-required": {
    seen: loginRequired,
    certainty: "certain",
    lookAlike: { id: "consent-required", seen: consentRequired },
  },
  "consent-required": {
    seen: consentRequired,
    certainty: "certain",
    lookAlike: { id: "login-required", seen: loginRequired },
  },
  "code-missing": {
    seen: {
      step: "callback",
      request: { method: "GET", url: callback },
      client_message: noCode,
      observed: { response_mode_at_authorize: "fragment" },
    },
    certainty: "certain",
    lookAlike: { id: "consent-denied", seen: { ...sentBack("access_denied"), client_message: errorCame } },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
