import { refuse } from "../../../reasons/refusal";
import type { BurntCodeCheck } from "../check";

export const personActive: BurntCodeCheck = ({ code, personActive: active }) =>
  active
    ? null
    : refuse("person-active", "invalid_grant", "User has been disabled", { values: { sub: code.subject.sub } });
