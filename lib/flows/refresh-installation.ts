import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRefreshState, type RefreshState } from "@/lib/db/load-refresh-state";
import { newId } from "@/lib/db/new-id";
import type { Owned } from "@/lib/db/owned";
import { takeRefreshLease } from "@/lib/db/take-refresh-lease";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { type ClientFault, findExchangeClient } from "./exchange-client";
import type { FlowContext } from "./flow-context";
import { type RefreshReport, reportToken, reportWaitedFor } from "./refresh-report";
import { type Prepared, sendRefresh } from "./send-refresh";
import { shareFlight } from "./share-flight";

/** `no-registration`: a token from elsewhere, added without the app whose credentials a refresh needs. */
export type RefreshFault =
  | ClientFault
  | "no-such-installation"
  | "unreadable-tokens"
  | "no-refresh-token"
  | "no-registration";
type Refreshed = Promise<Result<RefreshReport, RefreshFault>>;

/**
 * New tokens for an installation. A refresh names the generation that it read: when the token has moved on, the present
 * one is the answer, and no call is made. Of all that name the present generation, in every process on this database,
 * one sends; the others wait for its end and answer what came of it.
 */
export async function refreshInstallation(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string; readonly generation?: number | undefined },
): Refreshed {
  const owned = { personId: person.id, id: input.installationId };
  const state = await loadRefreshState(ctx.db, owned);
  if (state === undefined) return err("no-such-installation");
  const from = input.generation ?? state.generation;
  if (state.generation !== from) return ok(reportToken(owned.id, state));
  const refresh = () => refreshFrom(ctx, person, owned, from);
  // What goes wrong on purpose in one request is not shared with others.
  if (ctx.rehearsal !== undefined) return await refresh();
  const { value, joined } = await shareFlight(`refresh ${ctx.db.instanceId} ${owned.id} ${from}`, refresh);
  return joined && value.ok && value.value.ok ? ok({ ...value.value, refreshed: false }) : value;
}

const pollMs = 100;

async function refreshFrom(ctx: FlowContext, person: PersonView, owned: Owned, from: number): Refreshed {
  const prepared = await prepare(ctx, person, owned);
  if (!prepared.ok) return prepared;
  let before: string | null | undefined;
  for (;;) {
    const state = await loadRefreshState(ctx.db, owned);
    if (state === undefined) return err("no-such-installation");
    if (state.generation !== from) return ok(reportToken(owned.id, state));
    // The refresh that was under way when this one came, or began since, is the one that it waits for.
    if (before === undefined) before = state.lease.kind === "held" ? null : state.lease.runId;
    const ended = await endOfOther(ctx, owned, state, before);
    if (ended !== undefined) return ok(ended);
    if (state.lease.kind === "held") {
      await new Promise((resolve) => setTimeout(resolve, pollMs));
      continue;
    }
    const runId = newId();
    if (!(await takeRefreshLease(ctx.db, owned, { generation: from, runId }))) continue;
    return ok(await sendRefresh(ctx, person, prepared.value, runId));
  }
}

async function endOfOther(ctx: FlowContext, { personId }: Owned, { lease }: RefreshState, before: string | null) {
  if (lease.kind !== "free" || lease.runId === null || lease.runId === before) return undefined;
  return await reportWaitedFor(ctx, { personId, id: lease.runId });
}

/** Everything that can be missing, before the right to send is taken. */
async function prepare(ctx: FlowContext, person: PersonView, owned: Owned): Promise<Result<Prepared, RefreshFault>> {
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err("no-such-installation");
  if (tokens.kind === "unreadable") return err("unreadable-tokens");
  if (tokens.refresh === null) return err("no-refresh-token");
  if (installation.registration === null) return err("no-registration");
  const client = await findExchangeClient(ctx, person, { kind: "registration", id: installation.registration.id });
  return client.ok ? ok({ installation, refreshToken: tokens.refresh, client: client.value }) : client;
}
