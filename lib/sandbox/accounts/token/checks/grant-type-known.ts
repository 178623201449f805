import { refuse } from "../../../reasons/refusal";
import type { GrantCheck } from "../check";

const deviceCode = "urn:ietf:params:oauth:grant-type:device_code";
const known: readonly string[] = ["authorization_code", "client_credentials", "password", "refresh_token", deviceCode];

const notListed =
  "Client does not have the custom grant type in the allowed list, therefore requested grant is not allowed";

/** A grant of the authorize endpoint may be the client's own; nothing takes it here. */
export const grantTypeKnown: GrantCheck = ({ params, client }) => {
  const grantType = params.get("grant_type") ?? "";
  if (known.includes(grantType)) return null;
  const allowed: readonly string[] = client.grants;
  const log = allowed.includes(grantType) ? "No validator is registered for the grant type" : notListed;
  return refuse("grant-type-known", "unsupported_grant_type", log, {
    values: { grant_type: grantType, allowed: allowed.join(" ") },
  });
};
