import type { SandboxContext } from "../http/env";
import { sha256Base64Url } from "../tokens/hash";
import type { Knowledge, Known } from "./known";

const nothing: Known = { clientId: null, registered: false, stateHash: null, knowledge: null };

export const knownOf = (c: SandboxContext): Known => c.get("known") ?? nothing;

/** Whose request this is, once that is sure, and the `state` it belongs to. */
export function noteCaller(c: SandboxContext, clientId: string, state: string | null = null): void {
  const known = knownOf(c);
  const stateHash = state === null ? known.stateHash : sha256Base64Url(state);
  c.set("known", { ...known, clientId, registered: true, stateHash });
}

/** Notes what the server knew of this request; kept with its answer, which never says it. The last note counts. */
export function noteReason(
  c: SandboxContext,
  clientId: string | null,
  knowledge: Knowledge,
  state: string | null = null,
): void {
  const known = knownOf(c);
  c.set("known", {
    clientId: clientId ?? known.clientId,
    registered: known.registered && (clientId === null || clientId === known.clientId),
    stateHash: state === null ? known.stateHash : sha256Base64Url(state),
    knowledge,
  });
}
