import { type RefreshFault, refreshInstallation } from "@/lib/flows/refresh-installation";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

const faults: Readonly<Record<RefreshFault, FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-registration": "not-found",
  "no-refresh-token": "bad-field",
  "unreadable-tokens": "unexpected",
  "secret-unreadable": "unexpected",
  "no-sandbox": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/refresh">) {
  const { installation } = await params;
  return await withPerson(request, async ({ ctx, person }) => {
    const refreshed = await refreshInstallation(ctx, person, { installationId: installation });
    return refreshed.ok ? seeOther(`/runs/${refreshed.value.runId}`) : refuse(request, faults[refreshed.failure]);
  });
}
