import type { Scenario } from "./scenario";
import { apiScenarios } from "./tables/api";
import { authorizeScenarios } from "./tables/authorize";
import { callbackScenarios } from "./tables/callback";
import { conformanceScenarios } from "./tables/conformance";
import { idTokenScenarios } from "./tables/id-token";
import { keysScenarios } from "./tables/keys";
import { networkScenarios } from "./tables/network";
import { refreshScenarios } from "./tables/refresh";
import { tokenScenarios } from "./tables/token";
import { tokenBodyScenarios } from "./tables/token-body";
import { userinfoScenarios } from "./tables/userinfo";
import { webhookScenarios } from "./tables/webhook";

/** Everything that can be rehearsed, in the order of a flow. */
export const scenarios: readonly Scenario[] = [
  ...authorizeScenarios,
  ...callbackScenarios,
  ...tokenScenarios,
  ...tokenBodyScenarios,
  ...idTokenScenarios,
  ...keysScenarios,
  ...userinfoScenarios,
  ...refreshScenarios,
  ...apiScenarios,
  ...webhookScenarios,
  ...networkScenarios,
  ...conformanceScenarios,
];

const byName = new Map(scenarios.map((one) => [one.name, one]));

export const findScenario = (name: string): Scenario | undefined => byName.get(name.toLowerCase());
