import { causeIds } from "@/lib/diagnosis";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../api-route";
import { summariseCause } from "./describe-cause";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/errors", {
  GET: async ({ locale }) => jsonResponse({ errors: causeIds.map((id) => summariseCause(id, locale)) }),
});
