import { restoreDemoApp } from "@/lib/flows/change-sandbox-app";
import { seeOther } from "@/lib/http/redirect";
import { withPerson } from "../../../with-person";
import { answerFailure } from "../../answer-settings";

export async function POST(request: Request, { params }: RouteContext<"/apps/[id]/restore">): Promise<Response> {
  const { id } = await params;
  return await withPerson(request, async ({ ctx, person }) => {
    const restored = await restoreDemoApp(ctx, person, id);
    return restored.ok ? seeOther(`/apps/${id}?restored`) : answerFailure(request, restored.failure, null);
  });
}
