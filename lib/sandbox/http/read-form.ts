import type { SandboxContext } from "./env";
import { headerOf } from "./header-of";
import { isForm, type Params, readParams } from "./params";

/** The fields of a posted form, parsed once however many ask; nothing where the body is no form. */
export async function readForm(c: SandboxContext): Promise<Params> {
  const known = c.get("form");
  if (known !== undefined) return known;
  const form = readParams(isForm(headerOf(c, "content-type")) ? await c.req.text() : "");
  c.set("form", form);
  return form;
}
