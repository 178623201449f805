import { deleteStore } from "@/lib/flows/delete-store";
import { viewStore } from "@/lib/flows/list-stores";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { apiRoute } from "../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations/{id}", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) => {
    const installation = await viewStore(ctx, person, id);
    return installation === undefined ? refuse({ code: "not-found" }) : jsonResponse(snakeKeys(installation));
  },
  DELETE: async ({ ctx, caller: { person }, params: { id = "" }, refuse }) =>
    (await deleteStore(ctx, person, id)) ? new Response(null, { status: 204 }) : refuse({ code: "not-found" }),
});
