import { refuse } from "../../../reasons/refusal";
import type { GrantCheck } from "../check";

export const clientProtocol: GrantCheck = ({ client }) =>
  client.protocol === "oidc"
    ? null
    : refuse("client-protocol", "invalid_client", "Invalid protocol type for client", {
        values: { protocol: client.protocol },
      });
