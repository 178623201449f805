import { defaultInstallScopes } from "@/lib/haravan/scopes";
import type { InstallRehearsal } from "@/lib/trace/rehearsals";
import type { InstallChoices } from "./install-choices";

/** Long enough to come back with it, short enough to wait for. */
const shortLifeSeconds = 2;

/** A new install that ends differently: held before the exchange, with a code that soon dies, or with a scope less. Pure. */
export function rehearseInstall(
  what: InstallRehearsal,
  like: Pick<InstallChoices, "flow" | "response"> & {
    readonly registrationId: string;
    readonly scopes: readonly string[];
  },
  without: string | null,
): InstallChoices {
  const scopes = like.scopes.length > 0 ? like.scopes : defaultInstallScopes;
  const plain: InstallChoices = {
    registrationId: like.registrationId,
    flow: like.flow,
    response: like.response,
    pkce: false,
    preflight: true,
    holdCode: false,
    scopes: [...scopes],
  };
  switch (what) {
    case "hold-code":
      return { ...plain, holdCode: true };
    case "expire-code":
      return { ...plain, holdCode: true, codeLifetimeSeconds: shortLifeSeconds };
    case "leave-out-scope":
      return { ...plain, scopes: scopes.filter((scope) => scope !== without) };
  }
}
