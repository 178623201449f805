import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";
import { listScopes } from "../list-scopes";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/scopes", {
  GET: async ({ locale }) => jsonResponse(snakeKeys({ scopes: listScopes(messagesFor(locale)) })),
});
