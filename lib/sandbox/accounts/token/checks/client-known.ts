import { refuse } from "../../../reasons/refusal";
import type { ClientAttemptCheck } from "../check";

export const clientKnown: ClientAttemptCheck = ({ credentials, client, absence }) => {
  if (client !== null) return null;
  const clientId = credentials?.clientId ?? "";
  return refuse("client-known", "invalid_client", `No client with id '${clientId}' found. aborting`, {
    values: { client_id: clientId, ...absence },
  });
};
