import { type ReportFailure, reportErrorPage } from "@/lib/flows/report-error-page";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";

const faults: Readonly<Record<ReportFailure, FaultCode>> = {
  "no-such-run": "not-found",
  "not-understood": "bad-field",
  "run-is-over": "run-not-waiting",
};

export async function POST(request: Request, { params }: RouteContext<"/runs/[id]/error-page">): Promise<Response> {
  const { id } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const reported = await reportErrorPage(ctx, person, { runId: id, text: form.get("text") ?? "" });
    return reported.ok ? seeOther(`/runs/${id}`) : refuse(request, faults[reported.failure], "text");
  });
}
