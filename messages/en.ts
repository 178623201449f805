import { enAddToken } from "./en/add-token";
import { enApi } from "./en/api";
import { enApps } from "./en/apps";
import { enCallLimit } from "./en/call-limit";
import { enCalls } from "./en/calls";
import { type CheckMessages, enChecks } from "./en/checks";
import { enCommon } from "./en/common";
import { enDiagnose } from "./en/diagnose";
import { enErrors } from "./en/errors";
import { enEvidence } from "./en/evidence";
import { enExchange } from "./en/exchange";
import { enFindings } from "./en/findings";
import { enHome } from "./en/home";
import { enInspector, type InspectorMessages } from "./en/inspector";
import { enInstall } from "./en/install";
import { enKeys } from "./en/keys";
import { enLab } from "./en/lab";
import { enLeastScopes } from "./en/least-scopes";
import { enLint } from "./en/lint";
import { enOutcomes, type OutcomeMessages } from "./en/outcomes";
import { enProblems, type ProblemMessages } from "./en/problems";
import { enRehearse } from "./en/rehearse";
import { enReport } from "./en/report";
import { enResources } from "./en/resources";
import { enRun } from "./en/run";
import { enScopes } from "./en/scopes";
import { enSettings } from "./en/settings";
import { enShell } from "./en/shell";
import { enSignIn } from "./en/sign-in";
import { enSignature } from "./en/signature";
import { enSteps, type StepMessages } from "./en/steps";
import { enStore } from "./en/store";
import { enTokenLife } from "./en/token-life";
import { enUnauthorized } from "./en/unauthorized";
import { enXRay } from "./en/x-ray";

export const en = {
  common: enCommon,
  shell: enShell,
  home: enHome,
  install: enInstall,
  apps: enApps,
  run: enRun,
  outcomes: enOutcomes,
  steps: enSteps,
  checks: enChecks,
  errors: enErrors,
  diagnose: enDiagnose,
  evidence: enEvidence,
  findings: enFindings,
  report: enReport,
  scopes: enScopes,
  resources: enResources,
  store: enStore,
  calls: enCalls,
  addToken: enAddToken,
  exchange: enExchange,
  rehearse: enRehearse,
  settings: enSettings,
  signIn: enSignIn,
  problems: enProblems,
  api: enApi,
  keys: enKeys,
  inspector: enInspector,
  lint: enLint,
  lab: enLab,
  signature: enSignature,
  callLimit: enCallLimit,
  leastScopes: enLeastScopes,
  tokenLife: enTokenLife,
  unauthorized: enUnauthorized,
  xRay: enXRay,
};

// Written out where the English object is too narrow: words of one key are functions of facts, whatever English needs.
export type Messages = Omit<typeof en, "outcomes" | "steps" | "checks" | "problems" | "inspector"> & {
  readonly outcomes: OutcomeMessages;
  readonly steps: StepMessages;
  readonly checks: CheckMessages;
  readonly problems: ProblemMessages;
  readonly inspector: InspectorMessages;
};
