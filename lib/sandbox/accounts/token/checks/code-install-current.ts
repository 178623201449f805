import { uninstalledLog } from "../../../installs/generation";
import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const codeInstallCurrent: BurntCodeCheck = ({ code, uninstalled }) =>
  uninstalled
    ? refuse("code-install-current", "invalid_grant", uninstalledLog, { values: { orgid: code.subject.orgid ?? "" } })
    : null;
