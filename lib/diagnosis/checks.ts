import type { CauseId } from "./cause-ids";
import { accessTokenChecks } from "./checks/access-token";
import { authorizeChecks } from "./checks/authorize";
import { bodyChecks } from "./checks/body";
import { callbackChecks } from "./checks/callback";
import { codeChecks } from "./checks/code";
import { idTokenChecks } from "./checks/id-token";
import { networkChecks } from "./checks/network";
import { pathChecks } from "./checks/path";
import { scopeChecks } from "./checks/scope";
import { tokenRequestChecks } from "./checks/token-request";
import type { Check } from "./finding";

/** What the evidence can say about each cause, for it or against it. */
export const checks: Readonly<Record<CauseId, readonly Check[]>> = {
  ...codeChecks,
  ...bodyChecks,
  ...accessTokenChecks,
  ...pathChecks,
  ...callbackChecks,
  ...idTokenChecks,
  ...networkChecks,
  ...tokenRequestChecks,
  ...scopeChecks,
  "redirect-uri-mismatch": authorizeChecks["redirect-uri-mismatch"],
  "consent-denied": authorizeChecks["consent-denied"],
  "client-unknown": [...tokenRequestChecks["client-unknown"], ...authorizeChecks["client-unknown"]],
  "scope-unknown": [...scopeChecks["scope-unknown"], ...authorizeChecks["scope-unknown"]],
};
