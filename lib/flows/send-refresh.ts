import { createRun } from "@/lib/db/create-run";
import { findSentCode } from "@/lib/db/find-sent-code";
import { loadRefreshState } from "@/lib/db/load-refresh-state";
import { releaseRefreshLease } from "@/lib/db/release-refresh-lease";
import { rememberCode } from "@/lib/db/remember-code";
import type { Observed } from "@/lib/diagnosis";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import type { InstallationView, PersonView } from "@/lib/trace/views";
import type { ExchangeClient } from "./exchange-client";
import { finishRefused, stopOfTokens } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import { keepRefreshed, type Refreshing } from "./keep-refreshed";
import { noteRefusedRefresh } from "./note-answer";
import { openRecorder } from "./open-recorder";
import type { RefreshReport } from "./refresh-report";
import { runOnInstallation } from "./run-on-installation";
import { sendTokenRequest } from "./send-token-request";
import { workByHand } from "./work-by-hand";

export interface Prepared {
  readonly installation: InstallationView;
  readonly refreshToken: string;
  readonly client: ExchangeClient;
}

/** The one call of a generation, by the run that holds its lease. What comes is stored before anything else is done. */
export async function sendRefresh(
  ctx: FlowContext,
  person: PersonView,
  { installation, refreshToken, client }: Prepared,
  runId: string,
): Promise<RefreshReport> {
  try {
    const run = await createRun(ctx.db, {
      ...runOnInstallation(person.id, installation),
      id: runId,
      kind: "refresh",
      scenario: ctx.rehearsal?.chosen,
    });
    const recorder = openRecorder(ctx, { id: runId, personId: person.id, startedAtMs: run.startedAtMs });
    recorder.learn({ kind: "client_secret", value: client.clientSecret });
    recorder.learn({ kind: "refresh_token", value: refreshToken });
    const nothing = { redirectUri: "", verifier: null, kept: null };
    const work = workByHand({ ...client, ...nothing, person, run, recorder });
    return await send(ctx, { installation, refreshToken, work, startedAtMs: run.startedAtMs });
  } finally {
    await releaseRefreshLease(ctx.db, { personId: person.id, id: installation.id }, runId);
  }
}

async function send(ctx: FlowContext, refreshing: Refreshing): Promise<RefreshReport> {
  const { refreshToken, work } = refreshing;
  const { hosts, registration, clientSecret, person } = work;
  // Before it is sent: should this process end in the middle, the next one knows that the token may be spent.
  const fingerprint = ctx.fingerprint("refresh_token", refreshToken);
  const sending = { personId: person.id, fingerprint, runId: work.runId, atMs: ctx.now(), succeeded: false };
  await rememberCode(ctx.db, sending);
  const { clientId } = registration;
  const { answer } = await sendTokenRequest(ctx, work, {
    request: buildTokenRequest({ grant: "refresh_token", hosts, clientId, clientSecret, refreshToken }),
    grant: "refresh_token",
    code: null,
    observed: {},
  });
  if (answer.ok) return await keepRefreshed(ctx, refreshing, answer.value);
  const observed = await observeRefresh(ctx, refreshing);
  const stop = stopOfTokens(answer.failure, "refresh_token");
  const facts = { ...stop.facts, ...(observed.concurrent_refresh ? { overtaken: true } : {}) };
  if (answer.failure.error === "invalid_grant") {
    await noteRefusedRefresh(ctx, { personId: person.id, id: refreshing.installation.id }, refreshing.installation);
  }
  const owned = { personId: person.id, id: work.runId };
  return await finishRefused(ctx, owned, { ...stop, facts, observed }, answer.failure.kind);
}

/** What is known of the token that was refused. One whose lease ran out in the middle may have spent it. */
async function observeRefresh(ctx: FlowContext, { installation, refreshToken, work }: Refreshing): Promise<Observed> {
  const personId = work.person.id;
  const fingerprint = ctx.fingerprint("refresh_token", refreshToken);
  const sendings = await findSentCode(ctx.db, { personId, fingerprint });
  const others = sendings.some(({ runId }) => runId !== work.runId);
  const now = await loadRefreshState(ctx.db, { personId, id: installation.id });
  const moved = others && now !== undefined && now.refreshFingerprint !== fingerprint;
  const ageMs = ctx.now() - Date.parse(installation.obtainedAt);
  const issued = {
    refresh_token_age_s: Math.max(0, Math.round(ageMs / 1000)),
    client_id_of_refresh_token: work.registration.clientId,
  };
  return {
    // When a pasted token was issued, and to whom, nobody here has seen.
    ...(installation.generations[0]?.origin === "import" ? {} : issued),
    refresh_token_sent_before: others,
    ...(installation.scopesRequested === null ? {} : { scopes_requested: installation.scopesRequested }),
    ...(installation.ended?.by === "webhook" ? { app_uninstalled_webhook_seen: true } : {}),
    ...(moved ? { concurrent_refresh: true } : {}),
  };
}
