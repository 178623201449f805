import { z } from "zod";
import { ExchangeRequest } from "@/lib/flows/exchange-request";
import { InspectorQuery } from "@/lib/flows/inspect-requests";
import { InstallRequest } from "@/lib/flows/install-request";
import { RunsQuery } from "@/lib/flows/list-query";
import { mostSignatureBytes, SignatureRequest } from "@/lib/flows/signature-request";
import { CauseAnswer, CauseList, DiagnosisAnswer, ResourceList } from "@/lib/http/answers/diagnosis";
import { HarAnswer } from "@/lib/http/answers/har";
import { InspectionAnswer } from "@/lib/http/answers/inspector";
import { LintAnswer } from "@/lib/http/answers/lint";
import { ExchangeAnswer, InstallAnswer, RunAnswer, RunList } from "@/lib/http/answers/run";
import { ScopeList } from "@/lib/http/answers/scopes";
import { SignatureAnswer } from "@/lib/http/answers/signature";
import { DiagnoseRequest, mostDiagnoseBytes } from "@/lib/http/diagnose-request";
import { LintBody } from "@/lib/http/lint-request";
import type { OperationsOfPath } from "@/lib/http/operation";
import { installationOperations } from "./installation-operations";
import { sandboxOperations } from "./sandbox-operations";
import { found, refusedByProvider } from "./usual-answers";

const health = z.strictObject({ status: z.string() });
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
    GET: {
      id: "listScopes",
      summary: "Scopes of the platform",
      description:
        "The documented ones in the order of a scope parameter, then names of resource pages, of public code, and those reported not to exist; `status` tells them apart.",
      access: "open",
      answers: found(ScopeList),
    },
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
  "/api/runs/{id}/har": {
    GET: {
      id: "getHar",
      summary: "A run as HTTP Archive 1.2, redacted",
      description:
        "For browsers' network panels and other programs that read the format. Each secret is a fingerprint; sizes and cookies of the wire are not kept.",
      access: "signed-in",
      answers: found(HarAnswer),
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
  ...installationOperations,
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
