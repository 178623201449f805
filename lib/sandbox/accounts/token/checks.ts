import type {
  BurntCodeCheck,
  ClientAttemptCheck,
  CodeAttemptCheck,
  GrantCheck,
  RawCheck,
  RefreshCheck,
  ScopeCheck,
} from "./check";
import { clientIdentified } from "./checks/client-identified";
import { clientKnown } from "./checks/client-known";
import { clientProtocol } from "./checks/client-protocol";
import { codeHasScopes } from "./checks/code-has-scopes";
import { codeInstallCurrent } from "./checks/code-install-current";
import { codeKnown } from "./checks/code-known";
import { codeLength } from "./checks/code-length";
import { codeNotExpired } from "./checks/code-not-expired";
import { codeOfThisClient } from "./checks/code-of-this-client";
import { codePresent } from "./checks/code-present";
import { formPosted } from "./checks/form-posted";
import { grantTypeAllowed } from "./checks/grant-type-allowed";
import { grantTypeKnown } from "./checks/grant-type-known";
import { grantTypePresent } from "./checks/grant-type-present";
import { machineNoIdentity } from "./checks/machine-no-identity";
import { machineNoOffline } from "./checks/machine-no-offline";
import { machineScopesAllowed } from "./checks/machine-scopes-allowed";
import { offlineAccessAllowed } from "./checks/offline-access-allowed";
import { personActive } from "./checks/person-active";
import { redirectUriPresent } from "./checks/redirect-uri-present";
import { redirectUriSame } from "./checks/redirect-uri-same";
import { refreshInstallCurrent } from "./checks/refresh-install-current";
import { refreshPersonActive } from "./checks/refresh-person-active";
import { refreshTokenKnown } from "./checks/refresh-token-known";
import { refreshTokenLength } from "./checks/refresh-token-length";
import { refreshTokenNotConsumed } from "./checks/refresh-token-not-consumed";
import { refreshTokenNotExpired } from "./checks/refresh-token-not-expired";
import { refreshTokenOfThisClient } from "./checks/refresh-token-of-this-client";
import { refreshTokenPresent } from "./checks/refresh-token-present";
import { secretRight } from "./checks/secret-right";
import { verifierExpected } from "./checks/verifier-expected";
import { verifierLength } from "./checks/verifier-length";
import { verifierMatches } from "./checks/verifier-matches";
import { verifierPresent } from "./checks/verifier-present";

/** The token endpoint, in order. Every refusal is a 400 with a bare `error`. */
export const rawChecks: readonly RawCheck[] = [formPosted];

export const clientChecks: readonly ClientAttemptCheck[] = [clientIdentified, clientKnown, secretRight];

export const grantChecks: readonly GrantCheck[] = [clientProtocol, grantTypePresent, grantTypeKnown, grantTypeAllowed];

/** A code that fails here can still be redeemed. */
export const codeChecksBeforeBurning: readonly CodeAttemptCheck[] = [
  codePresent,
  codeLength,
  codeKnown,
  codeOfThisClient,
];

/** A code that fails here is gone: the next attempt, however right, is `code-known`. */
export const codeChecksAfterBurning: readonly BurntCodeCheck[] = [
  codeNotExpired,
  redirectUriPresent,
  redirectUriSame,
  codeHasScopes,
  verifierPresent,
  verifierLength,
  verifierMatches,
  verifierExpected,
  codeInstallCurrent,
  personActive,
];

export const refreshChecks: readonly RefreshCheck[] = [
  refreshTokenPresent,
  refreshTokenLength,
  refreshTokenKnown,
  refreshTokenNotExpired,
  refreshTokenOfThisClient,
  offlineAccessAllowed,
  refreshInstallCurrent,
  refreshTokenNotConsumed,
  refreshPersonActive,
];

export const machineChecks: readonly ScopeCheck[] = [machineScopesAllowed, machineNoIdentity, machineNoOffline];
