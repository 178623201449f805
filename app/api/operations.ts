import { z } from "zod";
import { ExchangeRequest } from "@/lib/flows/exchange-request";
import { InspectorQuery } from "@/lib/flows/inspect-requests";
import { InstallRequest } from "@/lib/flows/install-request";
import { RunsQuery } from "@/lib/flows/list-query";
import { ProbesRequest } from "@/lib/flows/probes-request";
import { mostSignatureBytes, SignatureRequest } from "@/lib/flows/signature-request";
import { CauseAnswer, CauseList, DiagnosisAnswer, ResourceList, ScopeList } from "@/lib/http/answers/diagnosis";
import { InspectionAnswer } from "@/lib/http/answers/inspector";
import { GrantedScopes, InstallationAnswer, InstallationList } from "@/lib/http/answers/installation";
import { LintAnswer } from "@/lib/http/answers/lint";
import { ExchangeAnswer, InstallAnswer, ProbesAnswer, RunAnswer, RunList } from "@/lib/http/answers/run";
import { SignatureAnswer } from "@/lib/http/answers/signature";
import { DiagnoseRequest, mostDiagnoseBytes } from "@/lib/http/diagnose-request";
import { LintBody } from "@/lib/http/lint-request";
import type { OperationsOfPath } from "@/lib/http/operation";
import { sandboxOperations } from "./sandbox-operations";

const health = z.strictObject({ status: z.string() });
const found = <Schema extends z.ZodType>(schema: Schema, description = "Found.") => ({ 200: { description, schema } });

const refusedByProvider = {
  409: "Not possible with what is stored here: a secret or tokens that cannot be read, no refresh token, not the sandbox.",
  "4XX": "The provider refused: its own 4xx as our status; `party`, `upstream`, `diagnosis` say more.",
  502: "The provider answered 5xx, 3xx, an unusable 200, or an ID token that fails a check; `upstream.status` is literal.",
  503: "The sandbox is not available here.",
  504: "The provider did not answer.",
};

/** Everything that the API does: what lets a request in (app/api/api-route.ts) and what the document tells. */
export const operations = {
  "/api/diagnose": {
    POST: {
      id: "diagnose",
      summary: "Explain a failure",
      description:
        "Evidence of one failure; up to 500 cases at once, answered in order; or `text`: anything that was pasted, read first.",
      access: "open",
      body: DiagnoseRequest,
      maxBodyBytes: mostDiagnoseBytes,
      answers: found(z.union([DiagnosisAnswer, z.array(DiagnosisAnswer)]), "The diagnosis; for cases, an array."),
    },
  },
  "/api/lint": {
    POST: {
      id: "lint",
      summary: "Check an authorize URL or an app registration before it is sent",
      description:
        "Either one, or both against each other; nothing is sent anywhere. A URL that cannot be read is a finding, not a fault.",
      access: "open",
      body: LintBody,
      answers: found(LintAnswer, "What is wrong, most serious first; an empty list when nothing is."),
    },
  },
  "/api/errors": {
    GET: { id: "listErrors", summary: "The catalog of causes", access: "open", answers: found(CauseList) },
  },
  "/api/errors/{id}": {
    GET: { id: "getError", summary: "One cause", access: "open", answers: found(CauseAnswer) },
  },
  "/api/scopes": {
    GET: { id: "listScopes", summary: "Scopes of the platform", access: "open", answers: found(ScopeList) },
  },
  "/api/resources": {
    GET: { id: "listResources", summary: "API calls of the platform", access: "open", answers: found(ResourceList) },
  },
  "/api/openapi.json": {
    GET: {
      id: "getDocument",
      summary: "This document",
      access: "open",
      answers: found(z.record(z.string(), z.unknown())),
    },
  },
  "/api/health/live": {
    GET: { id: "getLive", summary: "The process answers", access: "open", answers: found(health) },
  },
  "/api/health/ready": {
    GET: {
      id: "getReady",
      summary: "The database answers",
      access: "open",
      answers: { ...found(health), 503: { description: "It does not.", schema: health } },
    },
  },
  "/api/installs": {
    POST: {
      id: "startInstall",
      summary: "Install an app on a store",
      description:
        "With a session: begins a run, binds it to this browser by a cookie, and answers where to send it. With a key: answers the address of the install page with these choices; the run begins when a person opens it.",
      access: "signed-in",
      body: InstallRequest,
      answers: found(InstallAnswer, "Where to send the browser."),
      problems: { 404: "No such app registration of yours.", 503: "The sandbox is not available here." },
    },
  },
  "/api/runs": {
    GET: {
      id: "listRuns",
      summary: "Runs, newest first",
      access: "signed-in",
      query: RunsQuery,
      answers: found(RunList),
    },
  },
  "/api/runs/{id}": {
    GET: {
      id: "getRun",
      summary: "A run with its steps and diagnosis",
      access: "signed-in",
      answers: found(RunAnswer),
    },
  },
  "/api/runs/{id}/report.md": {
    GET: {
      id: "getReport",
      summary: "A run as Markdown, redacted",
      access: "signed-in",
      answers: { 200: { description: "The report.", schema: z.string(), type: "text/markdown" } },
    },
  },
  "/api/inspector": {
    GET: {
      id: "inspect",
      summary: "What the sandbox knew of your apps' requests",
      description:
        "The check that refused each request, its log sentence and values, newest first, of the last hour. Only for apps of your own on the sandbox; never part of a wire answer, and no diagnosis uses it.",
      access: "signed-in",
      query: InspectorQuery,
      answers: found(InspectionAnswer),
      problems: { 503: "The sandbox is not available here." },
    },
  },
  "/api/installations": {
    GET: {
      id: "listInstallations",
      summary: "Apps on stores",
      access: "signed-in",
      answers: found(InstallationList),
    },
  },
  "/api/installations/{id}": {
    GET: {
      id: "getInstallation",
      summary: "One app on one store",
      access: "signed-in",
      answers: found(InstallationAnswer),
    },
    DELETE: {
      id: "deleteInstallation",
      summary: "Forget an installation",
      description: "Drops its tokens here; the app stays on the store until its merchant removes it.",
      access: "signed-in",
      answers: { 204: { description: "Forgotten.", schema: null } },
    },
  },
  "/api/installations/{id}/scopes": {
    GET: {
      id: "getScopes",
      summary: "Scopes requested, granted, and seen to work",
      access: "signed-in",
      answers: found(GrantedScopes),
    },
  },
  "/api/installations/{id}/probes": {
    POST: {
      id: "probe",
      summary: "Read-only calls with this installation's token",
      description: "Answers 200 when the calls were made; what the provider answered stands inside.",
      access: "signed-in",
      body: ProbesRequest,
      bodyOptional: true,
      answers: found(ProbesAnswer, "The calls, each with its diagnosis."),
      problems: { 409: "The stored tokens cannot be read.", 503: "The sandbox is not available here." },
    },
  },
  "/api/installations/{id}/refresh": {
    POST: {
      id: "refresh",
      summary: "New tokens from the refresh token",
      access: "signed-in",
      answers: found(ExchangeAnswer, "Refreshed and stored."),
      problems: refusedByProvider,
    },
  },
  "/api/exchange": {
    POST: {
      id: "exchange",
      summary: "A token exchange or refresh by hand",
      description:
        "Credentials from a registration, or own ones; a code or a refresh token. Where the provider refuses, its outcome is ours.",
      access: "signed-in",
      body: ExchangeRequest,
      answers: found(ExchangeAnswer, "Tokens were issued; they are dropped unless `store` is true."),
      problems: { ...refusedByProvider, 404: "No such registration or kept code of yours; or the provider's own 404." },
    },
  },
  ...sandboxOperations,
  "/api/signatures": {
    POST: {
      id: "checkSignature",
      summary: "Check the signature of a launch URL or a webhook",
      description:
        "Recomputed with the stored secret of a registration: over the pairs in both orders, over the body as it came and as steps in between change it; in hex and in base64. Neither the secret nor what was computed is answered, and nothing is kept.",
      access: "signed-in",
      body: SignatureRequest,
      maxBodyBytes: mostSignatureBytes,
      answers: found(SignatureAnswer, "What the signature was made over, if anything."),
      problems: { 404: "No such app registration of yours.", 409: "Its secret is not stored, or cannot be read." },
    },
  },
} as const satisfies Readonly<Record<string, OperationsOfPath>>;

export type ApiPath = keyof typeof operations;
