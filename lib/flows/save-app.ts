import { z } from "zod";
import { createRegistration } from "@/lib/db/create-registration";
import { loadRegistration } from "@/lib/db/load-registration";
import { updateRegistration } from "@/lib/db/update-registration";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";

const visible = /^[\x21-\x7e]+$/;
const scope = z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/);

/** IdentityServer reads a client id or secret over 100 characters as none at all. */
export const AppFields = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .regex(/^\P{Cc}+$/u),
  clientId: z.string().trim().min(1).max(100).regex(visible),
  clientSecret: z.string().trim().max(100).regex(visible).optional(),
  scopes: z.array(scope).max(60),
});
export type AppFields = z.output<typeof AppFields>;

export type AppFault = { readonly field: keyof AppFields };

function faultOf(error: z.ZodError): AppFault {
  const path = error.issues[0]?.path[0];
  return { field: path === "clientId" || path === "clientSecret" || path === "scopes" ? path : "name" };
}

export function readAppForm(form: URLSearchParams, known: Partial<AppFields> = {}): Result<AppFields, AppFault> {
  const more = (form.get("moreScopes") ?? "").split(/[\s,]+/).filter(Boolean);
  const parsed = AppFields.safeParse({
    name: form.get("name") ?? known.name ?? "",
    clientId: form.get("clientId") ?? known.clientId ?? "",
    clientSecret: form.get("clientSecret")?.trim() || undefined,
    scopes: [...new Set([...form.getAll("scopes"), ...more])],
  });
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error));
}

/** A registration of the person's own app on the live platform; the secret is sealed and never shown again. */
export async function addApp(ctx: FlowContext, person: PersonView, fields: AppFields): Promise<string> {
  const { name, clientId, clientSecret, scopes } = fields;
  const created = await createRegistration(ctx.db, {
    personId: person.id,
    name,
    provider: "haravan",
    clientId,
    secret: clientSecret ? secretOf(ctx, clientSecret) : null,
    scopes,
    demo: false,
  });
  if (!created.ok) throw new Error("only a demo registration can exist already");
  return created.value.id;
}

/** Name, scopes, and a new secret where one was typed. `false`: no such registration of theirs. */
export async function changeApp(
  ctx: FlowContext,
  person: PersonView,
  id: string,
  fields: Pick<AppFields, "name" | "clientSecret" | "scopes">,
): Promise<boolean> {
  const owned = { personId: person.id, id };
  const registration = await loadRegistration(ctx.db, owned);
  // An app of the sandbox is changed where it lives.
  if (registration?.provider !== "haravan") return false;
  const { name, clientSecret, scopes } = fields;
  const secret = clientSecret ? { secret: secretOf(ctx, clientSecret) } : {};
  return await updateRegistration(ctx.db, owned, { name, scopes, ...secret });
}

const secretOf = (ctx: FlowContext, value: string) => ({ value, fingerprint: ctx.fingerprint("client_secret", value) });
