import { listStores } from "@/lib/flows/list-stores";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/installations", {
  GET: async ({ ctx, caller: { person } }) => jsonResponse(snakeKeys({ installations: await listStores(ctx, person) })),
});
