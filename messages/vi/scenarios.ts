import { viApiScenarios } from "./scenarios/api";
import { viAuthorizeScenarios, viCallbackScenarios } from "./scenarios/authorize";
import { viConformanceScenarios } from "./scenarios/conformance";
import { viIdTokenScenarios } from "./scenarios/id-token";
import { viKeysScenarios, viNetworkScenarios } from "./scenarios/keys";
import { viRefreshScenarios, viUserinfoScenarios } from "./scenarios/refresh";
import { viTokenScenarios } from "./scenarios/token";
import { viTokenBodyScenarios } from "./scenarios/token-body";

/** The title of every scenario, by its name; a test holds them against the sandbox's table. */
export const viScenarios = {
  ...viAuthorizeScenarios,
  ...viCallbackScenarios,
  ...viTokenScenarios,
  ...viTokenBodyScenarios,
  ...viIdTokenScenarios,
  ...viKeysScenarios,
  ...viUserinfoScenarios,
  ...viRefreshScenarios,
  ...viApiScenarios,
  ...viNetworkScenarios,
  ...viConformanceScenarios,
};
