import { refuse } from "../../../reasons/refusal";
import type { Client } from "../../../world/client";
import type { GrantCheck } from "../check";

interface Rule {
  readonly flow: string;
  readonly allows: (client: Client) => boolean;
}

// A refresh asks for no grant of its own. No client here may use a password or a device.
const rules: Readonly<Record<string, Rule>> = {
  authorization_code: {
    flow: "Client not authorized for code flow",
    allows: ({ grants }) => grants.includes("authorization_code") || grants.includes("hybrid"),
  },
  client_credentials: {
    flow: "Client not authorized for client credentials flow, check the AllowedGrantTypes setting",
    allows: ({ grants }) => grants.includes("client_credentials"),
  },
  password: {
    flow: "Client not authorized for resource owner flow, check the AllowedGrantTypes setting",
    allows: () => false,
  },
  "urn:ietf:params:oauth:grant-type:device_code": {
    flow: "Client not authorized for device flow",
    allows: () => false,
  },
};

export const grantTypeAllowed: GrantCheck = ({ params, client }) => {
  const grantType = params.get("grant_type") ?? "";
  const rule = rules[grantType];
  return rule === undefined || rule.allows(client)
    ? null
    : refuse("grant-type-allowed", "unauthorized_client", rule.flow, {
        values: { grant_type: grantType, allowed: client.grants.join(" ") },
      });
};
