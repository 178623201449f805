import { type ProbeStoreFailure, probeStore } from "@/lib/flows/probe-store";
import type { FaultCode } from "@/lib/http/fault-status";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";

const faults: Readonly<Record<ProbeStoreFailure["kind"], FaultCode>> = {
  "no-such-installation": "not-found",
  "no-such-resource": "bad-field",
  "unreadable-tokens": "unexpected",
  "no-sandbox": "sandbox-off",
};

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/probe">) {
  const { installation } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const resource = form.get("resource") ?? "";
    const probed = await probeStore(ctx, person, { installationId: installation, resources: [resource] });
    if (!probed.ok) return refuse(request, faults[probed.failure.kind], "resource");
    return seeOther(`/stores/${installation}#${encodeURIComponent(resource)}`);
  });
}
