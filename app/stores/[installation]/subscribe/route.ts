import { type SubscribeFault, subscribeWebhook } from "@/lib/flows/subscribe-webhook";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

const faults: Readonly<Record<SubscribeFault, FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-registration": "not-found",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/subscribe">) {
  const { installation } = await params;
  return await withPerson(request, async ({ ctx, person }) => {
    const done = await subscribeWebhook(ctx, person, installation);
    return done.ok ? seeOther(`/runs/${done.value.runId}`) : refuse(request, faults[done.failure]);
  });
}
