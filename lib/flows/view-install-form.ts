import { haravanHosts, type ProviderHosts } from "@/lib/haravan/hosts";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import { type FlowContext, hostsOf } from "./flow-context";
import { InstallChoices, readInstallForm, scopesToAsk } from "./install-choices";
import { listApps } from "./list-apps";

export interface InstallFormView {
  readonly registrations: readonly RegistrationView[];
  readonly selected: RegistrationView | null;
  readonly hosts: Pick<ProviderHosts, "authorize">;
  readonly initial: Pick<InstallChoices, "flow" | "response" | "pkce"> & {
    readonly scopes: readonly string[];
    readonly orgid: string;
    readonly person: string;
    readonly maxAgeSeconds: string;
    readonly redirectUri: string;
    readonly skipPreflight: boolean;
    readonly holdCode: boolean;
  };
}

/** What the install page offers; registration and choices as the address has them, else the first and the usual ones. */
export async function viewInstallForm(
  ctx: FlowContext,
  person: PersonView,
  address: URLSearchParams,
): Promise<InstallFormView> {
  const registrations = await listApps(ctx, person);
  const selected = registrations.find(({ id }) => id === address.get("app")) ?? registrations[0] ?? null;
  const hosts = (selected && hostsOf(ctx.env, selected.provider)) ?? haravanHosts;
  // An address can do no more than fill in the form; one that cannot be read fills in nothing.
  const read = readInstallForm(address);
  const choices = read.success ? read.data : InstallChoices.parse({});
  const {
    flow,
    response,
    pkce,
    orgid = "",
    demoPerson = "",
    redirectUri = "",
    preflight,
    holdCode,
    maxAgeSeconds,
  } = choices;
  return {
    registrations,
    selected,
    hosts: { authorize: hosts.authorize },
    initial: {
      flow,
      response,
      pkce,
      scopes: [...scopesToAsk(choices, selected?.scopes ?? [])],
      orgid,
      person: demoPerson,
      maxAgeSeconds: maxAgeSeconds?.toString() ?? "",
      redirectUri,
      skipPreflight: !preflight,
      holdCode,
    },
  };
}
