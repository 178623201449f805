import { refuse } from "../../../reasons/refusal";
import type { TypedCheck } from "../check";

export const grantAllowed: TypedCheck = ({ client, type }) =>
  client.grants.includes(type.grant)
    ? null
    : refuse("grant-allowed", "unauthorized_client", `Invalid grant type for client: ${type.grant}`, {
        description: "Invalid grant type for client",
        values: { needed: type.grant, allowed: client.grants.join(" ") },
      });
