import { stopWaiting } from "@/lib/flows/stop-waiting";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/runs/[id]/cancel">): Promise<Response> {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) =>
    (await stopWaiting(ctx, person, id)) ? seeOther(`/runs/${id}`) : refuse(request, "not-found"),
  );
}
