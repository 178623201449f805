import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshPersonActive: RefreshCheck = ({ token, personActive }) =>
  personActive
    ? null
    : refuse("refresh-person-active", "invalid_grant", `${token?.subject.sub ?? ""} has been disabled`, {
        values: { sub: token?.subject.sub ?? "" },
      });
