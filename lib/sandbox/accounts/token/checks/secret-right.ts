import { refuse } from "../../../reasons/refusal";
import { sameText, sha256Hex } from "../../../tokens/hash";
import type { Client } from "../../../world/client";
import type { ClientAttemptCheck } from "../check";

const isPublic = (client: Client): boolean =>
  !client.requireSecret || (client.grants.length === 1 && client.grants[0] === "implicit");

export const secretRight: ClientAttemptCheck = ({ credentials, client }) => {
  if (client === null || isPublic(client)) return null;
  const secret = credentials?.secret ?? null;
  const right =
    secret !== null &&
    !client.secretExpired &&
    client.secretHash !== null &&
    sameText(client.secretHash, sha256Hex(secret));
  return right
    ? null
    : refuse("secret-right", "invalid_client", `Client secret validation failed for client: ${client.id}.`, {
        values: {
          client_id: client.id,
          secret: secret === null ? "missing" : client.secretExpired ? "expired" : "different",
          sent_in: credentials?.from ?? "",
        },
      });
};
