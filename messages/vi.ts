import type { Messages } from "./en";
import { viAddToken } from "./vi/add-token";
import { viApi } from "./vi/api";
import { viApps } from "./vi/apps";
import { viCallLimit } from "./vi/call-limit";
import { viCalls } from "./vi/calls";
import { viChecks } from "./vi/checks";
import { viCommon } from "./vi/common";
import { viDiagnose } from "./vi/diagnose";
import { viErrors } from "./vi/errors";
import { viEvidence } from "./vi/evidence";
import { viExchange } from "./vi/exchange";
import { viFindings } from "./vi/findings";
import { viHome } from "./vi/home";
import { viInspector } from "./vi/inspector";
import { viInstall } from "./vi/install";
import { viKeys } from "./vi/keys";
import { viLab } from "./vi/lab";
import { viLeastScopes } from "./vi/least-scopes";
import { viLint } from "./vi/lint";
import { viOutcomes } from "./vi/outcomes";
import { viProblems } from "./vi/problems";
import { viRehearse } from "./vi/rehearse";
import { viReport } from "./vi/report";
import { viResources } from "./vi/resources";
import { viRun } from "./vi/run";
import { viScopes } from "./vi/scopes";
import { viSettings } from "./vi/settings";
import { viShell } from "./vi/shell";
import { viSignIn } from "./vi/sign-in";
import { viSignature } from "./vi/signature";
import { viSteps } from "./vi/steps";
import { viStore } from "./vi/store";
import { viTokenLife } from "./vi/token-life";
import { viUnauthorized } from "./vi/unauthorized";
import { viXRay } from "./vi/x-ray";

export const vi: Messages = {
  common: viCommon,
  shell: viShell,
  home: viHome,
  install: viInstall,
  apps: viApps,
  run: viRun,
  outcomes: viOutcomes,
  steps: viSteps,
  checks: viChecks,
  errors: viErrors,
  diagnose: viDiagnose,
  evidence: viEvidence,
  findings: viFindings,
  report: viReport,
  scopes: viScopes,
  resources: viResources,
  store: viStore,
  calls: viCalls,
  addToken: viAddToken,
  exchange: viExchange,
  rehearse: viRehearse,
  settings: viSettings,
  signIn: viSignIn,
  problems: viProblems,
  api: viApi,
  keys: viKeys,
  inspector: viInspector,
  lint: viLint,
  lab: viLab,
  signature: viSignature,
  callLimit: viCallLimit,
  leastScopes: viLeastScopes,
  tokenLife: viTokenLife,
  unauthorized: viUnauthorized,
  xRay: viXRay,
};
