import { z } from "zod";
import { AddTokenRequest } from "@/lib/flows/add-token-request";
import { ProbesRequest } from "@/lib/flows/probes-request";
import { RefreshRequest } from "@/lib/flows/refresh-request";
import { TokenCheckRequest } from "@/lib/flows/token-check-request";
import { AddedAnswer, InstallationList, InstallationNow } from "@/lib/http/answers/installation";
import { ProbeMatrixAnswer, ProbesAnswer } from "@/lib/http/answers/probes";
import { RefreshAnswer } from "@/lib/http/answers/run";
import { GrantedScopes } from "@/lib/http/answers/scopes";
import { TokenCheckAnswer } from "@/lib/http/answers/token-check";
import { XRayAnswer } from "@/lib/http/answers/x-ray";
import type { OperationsOfPath } from "@/lib/http/operation";
import { found, refusedByProvider } from "./usual-answers";

/** What can be asked of an app on a store, and of its token. */
export const installationOperations = {
  "/api/installations": {
    GET: {
      id: "listInstallations",
      summary: "Apps on stores",
      access: "signed-in",
      answers: found(InstallationList),
    },
    POST: {
      id: "addInstallation",
      summary: "Add a token that was obtained elsewhere",
      description:
        "An access token, its whole token answer, or a private token; write-only. It is asked for its store with three reads at most, as one run. One that every call refuses is not kept unless `keep` is true: then the provider's refusal is the answer. Neither the token nor any part of it is answered.",
      access: "signed-in",
      body: AddTokenRequest,
      answers: {
        200: {
          description: "You had added this token before; what came with it was put beside it.",
          schema: AddedAnswer,
        },
        201: { description: "Added.", schema: AddedAnswer },
      },
      problems: {
        "4XX":
          "The provider refused the token everywhere: its own status as ours; `party`, `upstream`, `run` say more.",
        502: "The provider answered nothing usable.",
        503: "The sandbox is not available here.",
        504: "The provider did not answer.",
      },
    },
  },
  "/api/installations/{id}": {
    GET: {
      id: "getInstallation",
      summary: "One app on one store",
      access: "signed-in",
      answers: found(InstallationNow),
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
      description:
        "One row for each scope that has to do with this token, what differs between the columns, and what kind of token it is. Nothing is called.",
      access: "signed-in",
      answers: found(GrantedScopes),
    },
  },
  "/api/installations/{id}/probes": {
    GET: {
      id: "getProbeMatrix",
      summary: "Every documented call: scope, granted, newest outcome",
      description: "Nothing is called by it. Writes are listed and never called.",
      access: "signed-in",
      answers: found(ProbeMatrixAnswer),
    },
    POST: {
      id: "probe",
      summary: "Read-only calls with this installation's token",
      description:
        "GETs only, paced below the call limit. Answers 200 when the run was made; what the provider answered stands inside. Closing the connection cancels it.",
      access: "signed-in",
      body: ProbesRequest,
      bodyOptional: true,
      answers: found(ProbesAnswer, "The calls, each with its diagnosis."),
      problems: { 409: "The stored tokens cannot be read.", 503: "The sandbox is not available here." },
    },
  },
  "/api/installations/{id}/calls/{resource}": {
    GET: {
      id: "xRay",
      summary: "X-ray of one call: needed, provided, and every other cause tested",
      description:
        "A documented call (id of GET /api/resources) as this installation's token stands to it, with its newest answer to that token. Nothing is called. `consent.url` is the install page, filled in; followed and confirmed, it asks for exactly `consent.scopes`.",
      access: "signed-in",
      answers: found(XRayAnswer),
    },
  },
  "/api/installations/{id}/probes.md": {
    GET: {
      id: "getProbeReport",
      summary: "The same as Markdown, in the asked language",
      access: "signed-in",
      answers: { 200: { description: "The table.", schema: z.string(), type: "text/markdown" } },
    },
  },
  "/api/installations/{id}/refresh": {
    POST: {
      id: "refresh",
      summary: "New tokens from the refresh token",
      description:
        "A refresh token is spent by one call. Name the `generation` that you read: when the token has moved on, the present one is answered and no call is made; of many requests that name the same one, also on other instances, one makes the call and all answer what came of it. Of a token from elsewhere a live app holds the same refresh token, and loses it: `confirm` says that this is meant.",
      access: "signed-in",
      body: RefreshRequest,
      bodyOptional: true,
      answers: found(RefreshAnswer, "The token that the installation has now."),
      problems: refusedByProvider,
    },
  },
  "/api/installations/{id}/token-check": {
    POST: {
      id: "checkToken",
      summary: "Why a token is answered with 401",
      description:
        "Told from what this tool remembers of the token, and from at most two read-only calls with it: userinfo, then shop.json. Answers 200 when it was told; what the provider answered stands inside.",
      access: "signed-in",
      body: TokenCheckRequest,
      bodyOptional: true,
      answers: found(TokenCheckAnswer, "The stories, each with its proof."),
      problems: { 409: "The stored tokens cannot be read.", 503: "The sandbox is not available here." },
    },
  },
} as const satisfies Readonly<Record<string, OperationsOfPath>>;
