import { createRegistration } from "@/lib/db/create-registration";
import { loadRegistration } from "@/lib/db/load-registration";
import { updateRegistration } from "@/lib/db/update-registration";
import { err, ok, type Result } from "@/lib/result/result";
import { checkRegistration, type RegistrationFault, readTyped } from "@/lib/trace/app-registration";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { looksSecret } from "./read-token-response";

export interface AppFields {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly scopes: readonly string[];
}

/** What is wrong comes back whole: a form says everything at once. */
export function readAppForm(
  form: URLSearchParams,
  known: Partial<Pick<AppFields, "name" | "clientId">> | null = null,
): Result<AppFields, readonly RegistrationFault[]> {
  const typed = readTyped(form);
  const name = form.has("name") ? typed.name : (known?.name ?? "");
  const clientId = typed.clientId ?? known?.clientId ?? "";
  const faults = checkRegistration({ ...typed, name, clientId }, known === null ? "add" : "change");
  if (faults.length > 0) return err(faults);
  const clientSecret = typed.clientSecret?.trim() || undefined;
  return ok({ name: name.trim(), clientId: clientId.trim(), clientSecret, scopes: typed.scopes });
}

/** A server takes 16 KiB of address and headers. */
const longestAddress = 12_000;

/** The form again, with what was typed and what was wrong; `null`: too long to come back. A secret does not. */
export function addressOfFaults(
  path: string,
  form: URLSearchParams,
  faults: readonly RegistrationFault[],
): string | null {
  const { name, clientId, scopes } = readTyped(form);
  const query = new URLSearchParams(faults.map(({ field, code }) => ["fault", `${field}:${code}`]));
  if (!looksSecret(name.trim())) query.set("name", name);
  // An id of Haravan's is half as long as a secret.
  if (clientId !== null && clientId.trim().length <= longestClientId) query.set("clientId", clientId);
  for (const scope of scopes) if (!looksSecret(scope)) query.append("scopes", scope);
  const address = `${path}?${query}`;
  return address.length > longestAddress ? null : address;
}

const longestClientId = 40;

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
