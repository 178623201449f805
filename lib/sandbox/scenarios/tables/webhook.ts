import { badGateway } from "../answers";
import { instead, rows } from "../effects";
import type { Scenario } from "../scenario";

const bearer = { "WWW-Authenticate": "Bearer" };

/** What apps report of the host that subscribes stores. */
export const webhookScenarios: readonly Scenario[] = rows("webhook", "observed", [
  ["webhook-401", "token-expired", instead("webhook", 401, "", bearer)],
  ["webhook-403", "scope-missing", instead("webhook", 403, "")],
  ["webhook-502", "upstream-bad-gateway", instead("webhook", 502, badGateway)],
]);
