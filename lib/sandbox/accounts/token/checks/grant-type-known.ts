import { refuse } from "../../../reasons/refusal";
import type { GrantCheck } from "../check";

const deviceCode = "urn:ietf:params:oauth:grant-type:device_code";
const known: readonly string[] = ["authorization_code", "client_credentials", "password", "refresh_token", deviceCode];

export const grantTypeKnown: GrantCheck = ({ params }) => {
  const grantType = params.get("grant_type") ?? "";
  return known.includes(grantType)
    ? null
    : refuse(
        "grant-type-known",
        "unsupported_grant_type",
        "Client does not have the custom grant type in the allowed list, therefore requested grant is not allowed",
        { values: { grant_type: grantType } },
      );
};
