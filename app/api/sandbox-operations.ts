import type { z } from "zod";
import { SandboxAppChange, SandboxAppRequest } from "@/lib/flows/sandbox-app-request";
import { SandboxAppAnswer, SandboxAppList } from "@/lib/http/answers/sandbox-app";
import { ScenarioList, ScenarioRunAnswer } from "@/lib/http/answers/scenario";
import type { OperationsOfPath } from "@/lib/http/operation";

const noSandbox = { 503: "The sandbox is not available here." };
const found = <Schema extends z.ZodType>(schema: Schema, description = "Found.") => ({ 200: { description, schema } });

/** What the API does on the sandbox, and with it. */
export const sandboxOperations = {
  "/api/scenarios": {
    GET: {
      id: "listScenarios",
      summary: "What the sandbox can be asked to break",
      description: "In the order of a flow. A name is asked for by `Prefer: scenario=`, by query, or by address.",
      access: "open",
      answers: found(ScenarioList),
    },
  },
  "/api/scenarios/{name}/runs": {
    POST: {
      id: "runScenario",
      summary: "Run a scenario from end to end",
      description:
        "As an app would, a demo person of the sandbox clicking. Answers when the run has ended, after ten seconds at most where nothing ever answers.",
      access: "signed-in",
      answers: found(ScenarioRunAnswer, "The run, and what its diagnosis made of it."),
      problems: noSandbox,
    },
  },
  "/api/sandbox/apps": {
    GET: {
      id: "listSandboxApps",
      summary: "Your apps on the sandbox, the demo app first",
      access: "signed-in",
      answers: found(SandboxAppList),
      problems: noSandbox,
    },
    POST: {
      id: "createSandboxApp",
      summary: "Register an app on the sandbox",
      description:
        "Checked as a partner dashboard would; every fault names its field and has a stable `code`. The secret is kept here and answered as a fingerprint.",
      access: "signed-in",
      body: SandboxAppRequest,
      answers: { 201: { description: "Registered.", schema: SandboxAppAnswer } },
      problems: noSandbox,
    },
  },
  "/api/sandbox/apps/{id}": {
    GET: {
      id: "getSandboxApp",
      summary: "One app on the sandbox",
      access: "signed-in",
      answers: found(SandboxAppAnswer),
    },
    PATCH: {
      id: "changeSandboxApp",
      summary: "Change an app on the sandbox",
      description: "All of it or nothing; what is not sent stays.",
      access: "signed-in",
      body: SandboxAppChange,
      answers: found(SandboxAppAnswer, "Changed."),
      problems: noSandbox,
    },
    DELETE: {
      id: "deleteSandboxApp",
      summary: "Delete an app, here and on the sandbox",
      description: "With its installations and runs.",
      access: "signed-in",
      answers: { 204: { description: "Deleted.", schema: null } },
    },
  },
} as const satisfies Readonly<Record<string, OperationsOfPath>>;
