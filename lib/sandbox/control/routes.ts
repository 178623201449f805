import { armScenario } from "./arm-scenario";
import { changePerson } from "./change-person";
import { nowhere } from "./control-answer";
import { createClient } from "./create-client";
import { forPrograms, type Operation, type Parameters } from "./for-programs";
import { oneClient } from "./one-client";
import { receivedRequests } from "./received-requests";
import { reset } from "./reset";
import { retryAll } from "./retry-all";

const operations: Readonly<Record<string, Operation>> = {
  "/control/people/:name": changePerson,
  "/control/clients": createClient,
  "/control/clients/:id": oneClient,
  "/control/clients/:id/scenario": armScenario,
  "/control/requests": receivedRequests,
  "/control/reset": reset,
  "/control/webhooks/retry": retryAll,
};

const parameters: Readonly<Record<string, Parameters>> = {
  "/control/requests": "any",
  "/control/webhooks/retry": ["all"],
};

/** The control API of a sandbox that stands alone. */
export const controlRoutes = Object.entries(operations).map(
  ([path, operation]) => [path, forPrograms(operation, parameters[path])] as const,
);

/** After all of them: what no other address is. */
export const nowhereRoutes = ["/control", "/control/*"].map((path) => [path, forPrograms(nowhere, "any")] as const);
