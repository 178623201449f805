import { changeSandboxApp } from "@/lib/flows/change-sandbox-app";
import { seeOther } from "@/lib/http/redirect";
import { withPerson } from "../../../with-person";
import { answerFailure } from "../../answer-settings";

export async function POST(request: Request, { params }: RouteContext<"/apps/[id]/rotate">): Promise<Response> {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) => {
    const rotated = await changeSandboxApp(ctx, person, id, { rotate_secret: true });
    return rotated.ok ? seeOther(`/apps/${id}?rotated`) : answerFailure(request, rotated.failure, null);
  });
}
