import { uninstalledLog } from "../../../installs/generation";
import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshInstallCurrent: RefreshCheck = ({ token, uninstalled }) =>
  uninstalled
    ? refuse("refresh-install-current", "invalid_grant", uninstalledLog, {
        values: { orgid: token?.subject.orgid ?? "" },
      })
    : null;
