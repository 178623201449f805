import { refuse } from "../../../reasons/refusal";
import type { AnonymousCheck } from "../check";

export const clientKnown: AnonymousCheck = ({ params, client, absence }) => {
  if (client !== null) return null;
  const clientId = params.get("client_id") ?? "";
  return refuse("client-known", "unauthorized_client", `Unknown client or not enabled: ${clientId}`, {
    description: "Unknown client or client not enabled",
    values: { client_id: clientId, ...absence },
  });
};
