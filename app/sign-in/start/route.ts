import { readForm } from "@/lib/http/read-form";
import { checkOrigin } from "@/lib/session/check-origin";
import { refuse } from "../../refuse";
import { startAway } from "../../start-away";
import { visit } from "../../visit";
import { refuseForm } from "../../with-person";

export async function POST(request: Request): Promise<Response> {
  const here = await visit();
  if (!checkOrigin(request.headers, here.ctx.env.appOrigin).ok) return refuse(request, "cross-site");
  const form = await readForm(request);
  if (!form.ok) return refuseForm(request, form.failure);
  return await startAway(request, here, form.value.get("callbackUrl") ?? "/");
}
