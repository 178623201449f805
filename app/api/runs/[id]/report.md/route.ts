import { reportRun } from "@/lib/flows/report-run";
import { textResponse } from "@/lib/http/problem";
import { messagesFor } from "@/messages/messages-for";
import { describeRun, diagnosisWords } from "../../../../describe-run";
import { reportWords } from "../../../../report-words";
import { apiRoute } from "../../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/runs/{id}/report.md", {
  GET: async ({ ctx, caller: { person }, params: { id = "" }, locale, refuse }) => {
    const report = await reportRun(ctx, person, id, {
      words: reportWords(messagesFor(locale), diagnosisWords(locale)),
      describe: (stored) => describeRun(stored, locale)?.described ?? null,
    });
    return report === undefined
      ? refuse({ code: "not-found" })
      : textResponse(report.markdown, "text/markdown; charset=utf-8");
  },
});
