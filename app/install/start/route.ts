import { readInstallForm } from "@/lib/flows/install-choices";
import { readForm } from "@/lib/http/read-form";
import { checkOrigin } from "@/lib/session/check-origin";
import { refuse } from "../../refuse";
import { visit } from "../../visit";
import { refuseForm } from "../../with-person";
import { beginInstall } from "../begin-install";
import { signInFirst } from "../sign-in-first";

/** One click: signs in on the way where nobody is, then starts a run and lets the browser leave. */
export async function POST(request: Request): Promise<Response> {
  const here = await visit();
  if (!checkOrigin(request.headers, here.ctx.env.appOrigin).ok) return refuse(request, "cross-site");
  const form = await readForm(request);
  if (!form.ok) return refuseForm(request, form.failure);
  const choices = readInstallForm(form.value);
  if (!choices.success) return refuse(request, "bad-field", String(choices.error.issues[0]?.path[0] ?? ""));
  if (here.person === null) return await signInFirst(request, here, form.value);
  return await beginInstall(request, { ...here, person: here.person }, choices.data);
}
