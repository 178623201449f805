import type { Provider } from "@/lib/trace/model";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import { type AddDraft, draftOf, readAddForm, readSaidFault, type SaidFault } from "./add-token-form";
import { type FlowContext, hostsOf } from "./flow-context";
import { identityCalls } from "./identify-token";
import { listApps } from "./list-apps";

export interface AddFormView {
  readonly registrations: readonly RegistrationView[];
  /** Providers that can be chosen, each with the whole addresses of what will be called. */
  readonly calls: Partial<Readonly<Record<Provider, readonly string[]>>>;
  readonly draft: AddDraft;
  readonly fault: SaidFault | null;
}

/** What the page for adding a token offers; choices as the address has them. */
export async function viewAddForm(
  ctx: FlowContext,
  person: PersonView,
  address: URLSearchParams,
): Promise<AddFormView> {
  const callsOf = (provider: Provider) => {
    const hosts = hostsOf(ctx.env, provider);
    if (hosts === undefined) return {};
    const [shop, web] = identityCalls.access;
    return { [provider]: [`${hosts.api}${shop}`, `${hosts.api}${web}`, hosts.userinfo] };
  };
  return {
    registrations: await listApps(ctx, person),
    calls: { ...callsOf("haravan"), ...callsOf("sandbox") },
    draft: draftOf(readAddForm(address)),
    fault: readSaidFault(address),
  };
}
