import { deleteEverything } from "@/lib/flows/delete-everything";
import { seeOther } from "@/lib/http/redirect";
import { withPerson } from "../../../with-person";

export async function POST(request: Request): Promise<Response> {
  return await withPerson(request, async ({ ctx, person }) => {
    await deleteEverything(ctx, person);
    return seeOther("/");
  });
}
