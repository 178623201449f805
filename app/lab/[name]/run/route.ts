import { runScenario, type ScenarioFault } from "@/lib/flows/run-scenario";
import type { FaultCode } from "@/lib/http/fault-status";
import { jsonResponse } from "@/lib/http/problem";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";
import { planScenario } from "../../plan-scenario";
import { findSheet } from "../../scenario-sheets";

const faults: Readonly<Record<ScenarioFault, FaultCode>> = {
  "no-sandbox": "sandbox-off",
  "sandbox-unreachable": "sandbox-off",
  "not-installed": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/lab/[name]/run">): Promise<Response> {
  const { name } = await params;
  return await withPerson(request, async ({ ctx, person, sandbox }) => {
    const sheet = findSheet(name);
    if (sheet === undefined) return refuse(request, "not-found");
    if (!sandbox) return refuse(request, "sandbox-off");
    const ran = await runScenario(ctx, person, planScenario(sheet));
    if (!ran.ok) return refuse(request, faults[ran.failure]);
    const location = `/lab/${name}?run=${ran.value.runId}#result`;
    // Scripts can stop waiting, and a redirect would hide from them where it leads.
    return request.headers.get("accept") === "application/json" ? jsonResponse({ location }) : seeOther(location);
  });
}
