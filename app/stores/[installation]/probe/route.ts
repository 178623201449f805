import { probeFields, rowAnchor } from "@/components/probes/fields";
import { groupsAddress, groupsField, readOpenGroups } from "@/components/probes/open-groups";
import { storeFields } from "@/components/store/fields";
import { refreshFirstField } from "@/components/token/fields";
import { type ProbeStoreFailure, probeStore, startProbes } from "@/lib/flows/probe-store";
import { refreshIfExpired } from "@/lib/flows/refresh-if-expired";
import { shareFlight } from "@/lib/flows/share-flight";
import { viewProbing } from "@/lib/flows/view-probing";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { type PersonVisit, withForm } from "../../../with-person";

const faults: Readonly<Record<ProbeStoreFailure["kind"], FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-resource": "bad-field",
  "bad-parameter": "bad-field",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/probe">) {
  const { installation } = await params;
  return await withForm(request, async (here, form) => {
    if (form.has(refreshFirstField)) await refreshIfExpired(here.ctx, here.person, installation);
    if (form.has(probeFields.set)) return await startSet(request, here, installation, form);
    const call = form.get(probeFields.call);
    const resource = call ?? form.get(storeFields.resource) ?? "";
    const wish = { kind: "one", resource } as const;
    const probed = await probeStore(here.ctx, here.person, { installationId: installation, wish });
    if (!probed.ok) return refuse(request, faults[probed.failure.kind], storeFields.resource);
    return seeOther(storeAt(installation, form, encodeURIComponent(call === null ? resource : rowAnchor(call))));
  });
}

/** Back to the page as it was: the groups that were open still are. */
function storeAt(installation: string, form: URLSearchParams, anchor: string): string {
  const open = readOpenGroups(form.get(groupsField));
  return open === null
    ? `/stores/${installation}#${anchor}`
    : groupsAddress(installation, new URLSearchParams(), open, anchor);
}

/** Goes on in the background; the page that follows watches it. One at a time: a second press leads to the first. */
async function startSet(
  request: Request,
  { ctx, person }: PersonVisit,
  installation: string,
  form: URLSearchParams,
): Promise<Response> {
  const set = form.get(probeFields.set);
  if (set !== "scopes" && set !== "all") return refuse(request, "bad-field", probeFields.set);
  const start = async () =>
    (await viewProbing(ctx, person, installation)) === null
      ? await startProbes(ctx, person, { installationId: installation, wish: { kind: set } })
      : null;
  const name = `probes ${ctx.db.instanceId} ${person.id} ${installation}`;
  const { value: started } = await shareFlight(name, start);
  if (started?.ok === false) return refuse(request, faults[started.failure.kind], probeFields.set);
  return seeOther(storeAt(installation, form, "probes"));
}
