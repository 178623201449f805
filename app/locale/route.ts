import { catalogPathIn } from "@/lib/http/place-catalog-page";
import { readForm } from "@/lib/http/read-form";
import { seeOther } from "@/lib/http/redirect";
import { isLocale, localeCookie } from "@/lib/http/request-locale";
import { checkOrigin } from "@/lib/session/check-origin";
import { ownPath } from "@/lib/session/own-path";
import { refuse } from "../refuse";
import { visit } from "../visit";
import { refuseForm } from "../with-person";

/** Remembers the reader's language and returns to where they were; in the catalog, to that page in the new language. */
export async function POST(request: Request): Promise<Response> {
  const { ctx, https } = await visit();
  if (!checkOrigin(request.headers, ctx.env.appOrigin).ok) return refuse(request, "cross-site");
  const form = await readForm(request);
  if (!form.ok) return refuseForm(request, form.failure);
  const to = form.value.get("to");
  if (!isLocale(to)) return refuse(request, "bad-field", "to");
  const back = ownPath(form.value.get("back") ?? "/", ctx.env.appOrigin) ?? "/";
  const year = 365 * 24 * 3600;
  return seeOther(catalogPathIn(to, back), [
    `${localeCookie}=${to}; Max-Age=${year}; Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`,
  ]);
}
