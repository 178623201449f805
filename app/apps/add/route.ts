import { addApp, readAppForm } from "@/lib/flows/save-app";
import { seeOther } from "@/lib/http/redirect";
import { withForm } from "../../with-person";
import { answerFaults } from "../answer-faults";

export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const fields = readAppForm(form);
    if (!fields.ok) return answerFaults(request, "/apps/new", form, fields.failure);
    return seeOther(`/apps/${await addApp(ctx, person, fields.value)}`);
  });
}
