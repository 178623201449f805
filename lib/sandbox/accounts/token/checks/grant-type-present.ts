import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import { limits } from "../../authorize/limits";
import type { GrantCheck } from "../check";

export const grantTypePresent: GrantCheck = ({ params }) => {
  const grantType = present(params, "grant_type");
  if (grantType !== null && grantType.length <= limits.grantType) return null;
  const log = grantType === null ? "Grant type is missing" : "Grant type is too long";
  return refuse("grant-type-present", "unsupported_grant_type", log);
};
