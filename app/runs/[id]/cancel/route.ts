import { probeFields } from "@/components/probes/fields";
import { stopWaiting } from "@/lib/flows/stop-waiting";
import { readForm } from "@/lib/http/read-form";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/runs/[id]/cancel">): Promise<Response> {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) => {
    const run = await stopWaiting(ctx, person, id);
    if (run === undefined) return refuse(request, "not-found");
    const form = await readForm(request);
    const toStore = form.ok && form.value.get(probeFields.back) === probeFields.backToStore;
    return seeOther(toStore && run.installationId !== null ? `/stores/${run.installationId}#probes` : `/runs/${id}`);
  });
}
