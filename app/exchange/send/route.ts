import { type ExchangeFault, exchangeByHand } from "@/lib/flows/exchange-by-hand";
import { readExchangeForm } from "@/lib/flows/exchange-form";
import { changeInput, isRequestRehearsal } from "@/lib/flows/rehearse-request";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../refuse";
import { withForm } from "../../with-person";

const faults: Readonly<Record<ExchangeFault, FaultCode>> = {
  "no-such-registration": "not-found",
  "no-kept-code": "code-gone",
  "no-sandbox": "sandbox-off",
  "store-needs-registration": "bad-field",
  "secret-unreadable": "unexpected",
};

export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const input = readExchangeForm(form);
    if (!input.ok) return refuse(request, "bad-field", input.failure.field);
    const what = form.get("what");
    const changed = isRequestRehearsal(what) ? changeInput(ctx, input.value, what) : input.value;
    const report = await exchangeByHand(ctx, person, changed);
    return report.ok ? seeOther(`/runs/${report.value.runId}`) : refuse(request, faults[report.failure], "store");
  });
}
