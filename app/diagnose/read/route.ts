import { limitGuests } from "@/app/api/limit-guests";
import { refuse } from "@/app/refuse";
import { visit } from "@/app/visit";
import { refuseForm } from "@/app/with-person";
import { pasteFields } from "@/components/diagnose/paste-fields";
import { readForm } from "@/lib/http/read-form";
import { seeOther } from "@/lib/http/redirect";
import { checkOrigin } from "@/lib/session/check-origin";
import { setCaseCookie } from "../case-cookie";
import { readPaste } from "../read-paste";

/** Reads a paste where no script can. Its secrets end here; what is left goes with the browser to the next page. */
export async function POST(request: Request): Promise<Response> {
  const { ctx, https } = await visit();
  if (!checkOrigin(request.headers, ctx.env.appOrigin).ok) return refuse(request, "cross-site");
  if (limitGuests(request.headers, ctx.now()) !== null) return refuse(request, "too-many");
  const form = await readForm(request);
  if (!form.ok) return refuseForm(request, form.failure);
  const text = form.value.get(pasteFields.text) ?? "";
  if (text.trim() === "") return seeOther("/diagnose");
  const cookie = await setCaseCookie((await readPaste(text)).redacted, https);
  return cookie === null
    ? seeOther(`/diagnose?${pasteFields.read}=${pasteFields.tooLong}`)
    : seeOther(`/diagnose?${pasteFields.read}#${pasteFields.verdict}`, [cookie]);
}
