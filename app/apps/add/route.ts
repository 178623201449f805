import { addApp, readAppForm } from "@/lib/flows/save-app";
import { seeOther } from "@/lib/http/redirect";
import { refuse } from "../../refuse";
import { withForm } from "../../with-person";

export async function POST(request: Request): Promise<Response> {
  return await withForm(request, async ({ ctx, person }, form) => {
    const fields = readAppForm(form);
    if (!fields.ok) return refuse(request, "bad-field", fields.failure.field);
    return seeOther(`/apps/${await addApp(ctx, person, fields.value)}`);
  });
}
