import { judgeNaming } from "@/components/lab/judge-naming";
import { runScenario } from "@/lib/flows/run-scenario";
import { viewRun } from "@/lib/flows/view-run";
import { jsonResponse } from "@/lib/http/problem";
import { describeRun } from "../../../../describe-run";
import { planScenario } from "../../../../lab/plan-scenario";
import { findSheet } from "../../../../lab/scenario-sheets";
import { apiRoute } from "../../../api-route";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute("/api/scenarios/{name}/runs", {
  POST: async ({ ctx, caller: { person }, params: { name = "" }, locale, refuse }) => {
    const sheet = findSheet(name);
    if (sheet === undefined) return refuse({ code: "not-found" });
    const ran = await runScenario(ctx, person, planScenario(sheet));
    if (!ran.ok) return refuse({ code: "sandbox-off" });
    const { runId } = ran.value;
    const diagnosis = describeRun((await viewRun(ctx, person, runId))?.diagnosis, locale)?.described;
    return jsonResponse({
      run: runId,
      scenario: name,
      cause: sheet.cause,
      named: judgeNaming(sheet.cause, diagnosis),
      diagnosis: diagnosis ?? null,
      link: `/lab/${name}?run=${runId}`,
    });
  },
});
