import { refuse } from "../../../reasons/refusal";
import type { RefreshCheck } from "../check";

export const refreshTokenOfThisClient: RefreshCheck = ({ token, client }) =>
  token === null || token.clientId === client.id
    ? null
    : refuse(
        "refresh-token-of-this-client",
        "invalid_grant",
        `${client.id} tries to refresh token belonging to ${token.clientId}`,
        { values: { client: client.id, token_client: token.clientId } },
      );
