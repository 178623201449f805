import { type RehearsalPlace, type RehearseFault, rehearse } from "@/lib/flows/rehearse";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { beginInstall } from "./install/begin-install";
import { refuse } from "./refuse";
import { withForm } from "./with-person";

const faults: Readonly<Record<RehearseFault, FaultCode>> = {
  "no-such-run": "not-found",
  "no-such-installation": "not-found",
  "no-such-registration": "not-found",
  "no-such-rehearsal": "bad-field",
  "no-kept-code": "code-gone",
  "store-needs-registration": "bad-field",
  "secret-unreadable": "unexpected",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
  "not-on-the-sandbox": "sandbox-off",
};

/** POST of a rehearsal menu, on a run or a store. */
export async function rehearseHere(request: Request, place: RehearsalPlace): Promise<Response> {
  return await withForm(request, async (here, form) => {
    const choice = { place, what: form.get("what") ?? "", scope: form.get("scope") };
    const done = await rehearse(here.ctx, here.person, choice);
    if (!done.ok) return refuse(request, faults[done.failure], "what");
    return done.value.kind === "run"
      ? seeOther(`/runs/${done.value.runId}`)
      : await beginInstall(request, here, done.value.choices);
  });
}
