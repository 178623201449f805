import { jsonResponse } from "@/lib/http/problem";
import { scenarioTitle } from "@/messages/scenario-titles";
import { scenarioSheets } from "../../lab/scenario-sheets";
import { apiRoute } from "../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/scenarios", {
  GET: async () =>
    jsonResponse({
      scenarios: scenarioSheets.map(({ name, group, acts, cause, belief, needs, played }) => ({
        name,
        title: { en: scenarioTitle(name, "en"), vi: scenarioTitle(name, "vi") },
        group,
        acts,
        cause,
        belief,
        needs,
        played,
        link: `/lab/${name}`,
      })),
    }),
});
