import { diagnose } from "@/lib/diagnosis";
import { jsonResponse } from "@/lib/http/problem";
import { apiRoute } from "../api-route";
import { say } from "../describe";
import { sayText } from "./say-text";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/diagnose", {
  POST: async ({ body, locale }) => {
    switch (body.kind) {
      case "text":
        return jsonResponse(await sayText(body.text, locale));
      case "one":
        return jsonResponse(say(diagnose(body.evidence), locale));
      case "batch":
        return jsonResponse(body.cases.map((evidence) => say(diagnose(evidence), locale)));
      default:
        return body satisfies never;
    }
  },
});
