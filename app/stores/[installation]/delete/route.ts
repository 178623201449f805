import { deleteStore } from "@/lib/flows/delete-store";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withPerson } from "../../../with-person";

export async function POST(request: Request, { params }: RouteContext<"/stores/[installation]/delete">) {
  const { installation } = await params;
  return await withPerson(request, async ({ ctx, person }) =>
    (await deleteStore(ctx, person, installation)) ? seeOther("/stores") : refuse(request, "not-found"),
  );
}
