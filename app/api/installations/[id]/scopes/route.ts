import { viewStore } from "@/lib/flows/list-stores";
import { listTicked } from "@/lib/flows/list-ticked";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { messagesFor } from "@/messages/messages-for";
import { apiRoute } from "../../../api-route";
import { showScopes } from "../../../show-scopes";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}/scopes", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, locale, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    if (installation === undefined) return refuse({ code: "not-found" });
    const ticked = await listTicked(ctx, person, installation);
    return jsonResponse(snakeKeys(showScopes(installation, ticked, messagesFor(locale))));
  },
});
