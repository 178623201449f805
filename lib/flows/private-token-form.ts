import type { PersonView } from "@/lib/trace/views";
import { demoStores } from "./demo-people";
import type { FlowContext } from "./flow-context";
import { listApps } from "./list-apps";
import type { PrivateTokenFault, PrivateTokenInput } from "./make-private-token";
import { isScopeName } from "./read-token-response";

/** What a private token starts from: the store's name, and scopes that only private apps may have. */
const usualScopes = ["com.read_shop", "com.read_products", "com.read_discounts"];

export function readRehearsalForm(form: URLSearchParams): PrivateTokenInput {
  const more = (form.get("morePrivateScopes") ?? "").split(/[\s,]+/).filter(Boolean);
  return {
    app: form.get("app") ?? "",
    orgid: form.get("orgid") ?? "",
    scopes: [...new Set([...form.getAll("privateScopes"), ...more])].slice(0, 60),
  };
}

export function addressOfRehearsal({ app, orgid, scopes }: PrivateTokenInput, fault: PrivateTokenFault): string {
  const query = new URLSearchParams({ make: fault });
  for (const [name, value] of [
    ["app", app],
    ["orgid", orgid],
  ] as const)
    if (/^[\w-]{1,22}$/.test(value)) query.set(name, value);
  for (const scope of scopes) if (isScopeName(scope)) query.append("privateScopes", scope);
  return `/stores/add?${query}#rehearse`;
}

/** The form for a private token on the sandbox; `null` where there is none. */
export async function viewRehearsal(ctx: FlowContext, person: PersonView, address: URLSearchParams) {
  if (ctx.env.sandboxOrigin === null) return null;
  const all = await listApps(ctx, person);
  const apps = all.filter(({ provider }) => provider === "sandbox").map(({ id, name }) => ({ id, name }));
  if (apps.length === 0) return null;
  const fault = address.get("make");
  const input = readRehearsalForm(address);
  return { ...input, apps, stores: demoStores, fault, scopes: fault === null ? usualScopes : input.scopes };
}
