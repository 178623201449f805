import { scopes } from "@/lib/haravan/scopes";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/scopes", {
  GET: async ({ locale }) => {
    const { subjects } = messagesFor(locale).scopes;
    return jsonResponse(
      snakeKeys({ scopes: scopes.map((scope) => ({ ...scope, description: subjects[scope.subject] })) }),
    );
  },
});
