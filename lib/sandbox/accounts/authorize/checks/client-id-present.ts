import { present } from "../../../http/params";
import { refuse } from "../../../reasons/refusal";
import type { AnonymousCheck } from "../check";
import { limits } from "../limits";

export const clientIdPresent: AnonymousCheck = ({ params }) => {
  const clientId = present(params, "client_id");
  return clientId !== null && clientId.length <= limits.clientId
    ? null
    : refuse("client-id-present", "invalid_request", "client_id is missing or too long", {
        description: "Invalid client_id",
        values: { length: String(clientId?.length ?? 0) },
      });
};
