import { deleteApp } from "@/lib/flows/delete-app";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/apps/[id]/delete">): Promise<Response> {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) =>
    (await deleteApp(ctx, person, id)) ? seeOther("/apps") : refuse(request, "not-found"),
  );
}
