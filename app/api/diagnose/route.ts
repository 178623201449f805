import { diagnose } from "@/lib/diagnosis";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../api-route";
import { say } from "../describe";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/diagnose", {
  POST: async ({ body, locale, refuse }) => {
    if (body.kind === "text") return refuse({ code: "text-not-read" });
    if (body.kind === "one") return jsonResponse(say(diagnose(body.evidence), locale));
    return jsonResponse(body.cases.map((evidence) => say(diagnose(evidence), locale)));
  },
});
