import { isCauseId } from "@/lib/diagnosis";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../../api-route";
import { describeCause } from "../describe-cause";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/errors/{id}", {
  GET: async ({ params: { id = "" }, locale, refuse }) =>
    isCauseId(id) ? jsonResponse(describeCause(id, locale)) : refuse({ code: "not-found" }),
});
