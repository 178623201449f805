import { refuse } from "../../../reasons/refusal";
import type { ClientCheck } from "../check";

export const clientProtocol: ClientCheck = ({ client }) =>
  client.protocol === "oidc"
    ? null
    : refuse(
        "client-protocol",
        "unauthorized_client",
        `Invalid protocol type for OIDC authorize endpoint: ${client.protocol}`,
        { description: "Invalid protocol", values: { protocol: client.protocol } },
      );
