import { refreshFields } from "@/components/token/fields";
import { viewStore } from "@/lib/flows/list-stores";
import { type RefreshFault, refreshInstallation } from "@/lib/flows/refresh-installation";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { holdsLiveCopy } from "@/lib/probe/tokens/holds-live-copy";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";

const faults: Readonly<Record<RefreshFault, FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-registration": "not-found",
  "no-refresh-token": "bad-field",
  "no-registration": "bad-field",
  "unreadable-tokens": "unexpected",
  "secret-unreadable": "unexpected",
  "no-sandbox": "sandbox-off",
};

/** `null`: not one; absent: the generation that stands now. */
function readGeneration(text: string | null): number | null | undefined {
  if (text === null) return undefined;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/refresh">) {
  const { installation: id } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const installation = await viewStore(ctx, person, id);
    if (installation === undefined) return refuse(request, "not-found");
    const generation = readGeneration(form.get(refreshFields.generation));
    if (generation === null) return refuse(request, "bad-field", refreshFields.generation);
    // A token from elsewhere is somebody's: its other copy dies by this.
    if (holdsLiveCopy(installation) && !form.has(refreshFields.confirm))
      return refuse(request, "bad-field", refreshFields.confirm);
    const refreshed = await refreshInstallation(ctx, person, { installationId: id, generation });
    if (!refreshed.ok) return refuse(request, faults[refreshed.failure]);
    const { value } = refreshed;
    return !value.ok || value.refreshed ? seeOther(`/runs/${value.runId}`) : seeOther(`/stores/${id}?moved=1#token`);
  });
}
