import { changeApp, readAppForm } from "@/lib/flows/save-app";
import { viewApp } from "@/lib/flows/view-app";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../../refuse";
import { withForm } from "../../../with-person";
import { answerFaults } from "../../answer-faults";

export async function POST(request: Request, { params }: RouteContext<"/apps/[id]/change">): Promise<Response> {
  const { id } = await params;
  return await withForm(request, async ({ ctx, person }, form) => {
    const app = await viewApp(ctx, person, id);
    if (app === undefined) return refuse(request, "not-found");
    const fields = readAppForm(form, { name: app.name, clientId: app.clientId });
    if (!fields.ok) return answerFaults(request, `/apps/${id}`, form, fields.failure);
    await changeApp(ctx, person, id, fields.value);
    return seeOther(`/apps/${id}?saved`);
  });
}
