import type { AnonymousCheck, ClientCheck, TypedCheck } from "./check";
import { acrValuesLength } from "./checks/acr-values-length";
import { browserTokenAllowed } from "./checks/browser-token-allowed";
import { challengeLength } from "./checks/challenge-length";
import { challengeMethod } from "./checks/challenge-method";
import { challengeRequired } from "./checks/challenge-required";
import { clientIdPresent } from "./checks/client-id-present";
import { clientKnown } from "./checks/client-known";
import { clientProtocol } from "./checks/client-protocol";
import { grantAllowed } from "./checks/grant-allowed";
import { identityNeedsOpenid } from "./checks/identity-needs-openid";
import { loginHintLength } from "./checks/login-hint-length";
import { maxAgeNumber } from "./checks/max-age-number";
import { noncePresent } from "./checks/nonce-present";
import { oneRequestParameter } from "./checks/one-request-parameter";
import { openidForIdToken } from "./checks/openid-for-id-token";
import { promptAlone } from "./checks/prompt-alone";
import { redirectUriAbsolute } from "./checks/redirect-uri-absolute";
import { redirectUriPresent } from "./checks/redirect-uri-present";
import { redirectUriRegistered } from "./checks/redirect-uri-registered";
import { requestObjectLength } from "./checks/request-object-length";
import { requestObjectValid } from "./checks/request-object-valid";
import { requestUriUnsupported } from "./checks/request-uri-unsupported";
import { responseModeFits } from "./checks/response-mode-fits";
import { responseModeKnown } from "./checks/response-mode-known";
import { responseTypeKnown } from "./checks/response-type-known";
import { responseTypePresent } from "./checks/response-type-present";
import { scopePresent } from "./checks/scope-present";
import { scopesAllowed } from "./checks/scopes-allowed";
import { scopesFitResponseType } from "./checks/scopes-fit-response-type";
import { uiLocalesLength } from "./checks/ui-locales-length";

/** The authorize endpoint, in order. Every refusal here is shown on the hosted error page; the app never hears of it. */
export const anonymousChecks: readonly AnonymousCheck[] = [clientIdPresent, clientKnown];

export const clientChecks: readonly ClientCheck[] = [
  oneRequestParameter,
  requestUriUnsupported,
  requestObjectLength,
  requestObjectValid,
  redirectUriPresent,
  redirectUriAbsolute,
  clientProtocol,
  redirectUriRegistered,
  responseTypePresent,
  responseTypeKnown,
];

export const typedChecks: readonly TypedCheck[] = [
  challengeRequired,
  challengeLength,
  challengeMethod,
  responseModeFits,
  responseModeKnown,
  grantAllowed,
  browserTokenAllowed,
  scopePresent,
  openidForIdToken,
  scopesAllowed,
  identityNeedsOpenid,
  scopesFitResponseType,
  noncePresent,
  promptAlone,
  uiLocalesLength,
  maxAgeNumber,
  loginHintLength,
  acrValuesLength,
];
