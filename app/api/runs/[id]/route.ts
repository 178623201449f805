import { viewRun } from "@/lib/flows/view-run";
import { jsonResponse } from "@/lib/http/problem";
import { snakeKeys } from "@/lib/http/snake-keys";
import { messagesFor } from "@/messages/messages-for";
import { describeRun, diagnosisWords } from "../../../describe-run";
import { reportWords } from "../../../report-words";
import { apiRoute } from "../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/runs/{id}", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, locale, refuse }) => {
    const view = await viewRun(ctx, person, id);
    if (view === undefined) return refuse({ code: "not-found" });
    const words = reportWords(messagesFor(locale), diagnosisWords(locale));
    return jsonResponse({
      title: words.title(view.run),
      why: words.why(view.run),
      ...Object(snakeKeys(view.run)),
      diagnosis: describeRun(view.diagnosis, locale)?.described ?? null,
    });
  },
});
