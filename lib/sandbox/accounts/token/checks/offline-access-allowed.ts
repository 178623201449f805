import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

/** The token stays: when the client gets the scope back, it works again. */
export const offlineAccessAllowed: RefreshCheck = ({ client }) =>
  client.offlineAccess
    ? null
    : refuse(
        "offline-access-allowed",
        "invalid_grant",
        `${client.id} does not have access to offline_access scope anymore`,
      );
