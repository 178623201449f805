import { findSentCode } from "@/lib/db/find-sent-code";
import { openKeptCode } from "@/lib/db/open-kept-code";
import type { Provider } from "@/lib/trace/model";
import type { PersonView, RegistrationView } from "@/lib/trace/views";
import { type FlowContext, hostsOf } from "./flow-context";
import { listApps } from "./list-apps";

/** A code that waits here: known by its fingerprint, never shown. */
export interface KeptCodeView {
  readonly runId: string;
  readonly fingerprint: string;
  readonly registrationId: string;
  readonly redirectUri: string;
  readonly sent: boolean;
}

export interface ExchangeFormView {
  readonly registrations: readonly RegistrationView[];
  readonly kept: KeptCodeView | null;
  /** Token endpoints that can be chosen; a host is never typed. */
  readonly endpoints: Partial<Readonly<Record<Provider, string>>>;
}

export async function viewExchangeForm(
  ctx: FlowContext,
  person: PersonView,
  runId: string | undefined,
): Promise<ExchangeFormView> {
  const registrations = await listApps(ctx, person);
  const kept = runId === undefined ? null : await viewKeptCode(ctx, person, runId);
  const sandbox = hostsOf(ctx.env, "sandbox")?.token;
  const haravan = hostsOf(ctx.env, "haravan")?.token;
  return {
    registrations,
    kept,
    endpoints: { ...(haravan ? { haravan } : {}), ...(sandbox ? { sandbox } : {}) },
  };
}

async function viewKeptCode(ctx: FlowContext, person: PersonView, runId: string): Promise<KeptCodeView | null> {
  const kept = await openKeptCode(ctx.db, { personId: person.id, id: runId });
  if (kept === undefined) return null;
  const { fingerprint, registrationId, redirectUri } = kept;
  const sent = (await findSentCode(ctx.db, { personId: person.id, fingerprint })).length > 0;
  return { runId, fingerprint, registrationId, redirectUri, sent };
}
