import { refuse } from "../../../reasons/refusal";
import { offlineAccess } from "../../authorize/requested-scopes";
import type { ScopeCheck } from "../check";
import { machineScopes } from "../machine-scopes";

export const machineNoOffline: ScopeCheck = ({ params, client, world }) =>
  machineScopes(world, client, params).includes(offlineAccess)
    ? refuse("machine-no-offline", "invalid_scope", "Client cannot request a refresh token in client credentials flow")
    : null;
