import { enApiScenarios } from "./scenarios/api";
import { enAuthorizeScenarios, enCallbackScenarios } from "./scenarios/authorize";
import { enConformanceScenarios } from "./scenarios/conformance";
import { enIdTokenScenarios } from "./scenarios/id-token";
import { enKeysScenarios, enNetworkScenarios } from "./scenarios/keys";
import { enRefreshScenarios, enUserinfoScenarios } from "./scenarios/refresh";
import { enTokenScenarios } from "./scenarios/token";
import { enTokenBodyScenarios } from "./scenarios/token-body";

/** The title of every scenario, by its name; a test holds them against the sandbox's table. */
export const enScenarios = {
  ...enAuthorizeScenarios,
  ...enCallbackScenarios,
  ...enTokenScenarios,
  ...enTokenBodyScenarios,
  ...enIdTokenScenarios,
  ...enKeysScenarios,
  ...enUserinfoScenarios,
  ...enRefreshScenarios,
  ...enApiScenarios,
  ...enNetworkScenarios,
  ...enConformanceScenarios,
};
