import { revokeKey } from "@/lib/flows/api-keys";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../../refuse";
import { withPerson } from "../../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/settings/keys/[id]/revoke">) {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) =>
    (await revokeKey(ctx, person, id)) ? seeOther("/settings/keys") : refuse(request, "not-found"),
  );
}
