import { createRun } from "@/lib/db/create-run";
import { findSentCode } from "@/lib/db/find-sent-code";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import type { Owned } from "@/lib/db/owned";
import { rememberCode } from "@/lib/db/remember-code";
import type { Observed } from "@/lib/diagnosis";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { type ClientFault, findExchangeClient } from "./exchange-client";
import type { ExchangeReport } from "./exchange-report";
import { finishRefused, stopOfTokens } from "./finish-refused";
import type { FlowContext } from "./flow-context";
import { keepRefreshed, type Refreshing } from "./keep-refreshed";
import { openRecorder } from "./open-recorder";
import { sendTokenRequest } from "./send-token-request";
import { workByHand } from "./work-by-hand";

export type RefreshFault = ClientFault | "no-such-installation" | "unreadable-tokens" | "no-refresh-token";

/** New tokens for an installation. The refresh token is spent by it: what comes is stored before anything else is done. */
export async function refreshInstallation(
  ctx: FlowContext,
  person: PersonView,
  input: { readonly installationId: string },
): Promise<Result<ExchangeReport, RefreshFault>> {
  const begun = await begin(ctx, person, input.installationId);
  if (!begun.ok) return begun;
  const { refreshToken, work } = begun.value;
  const { hosts, registration, clientSecret, recorder } = work;
  recorder.learn({ kind: "client_secret", value: clientSecret });
  recorder.learn({ kind: "refresh_token", value: refreshToken });
  // Before it is sent: of two at once each then sees the other.
  const fingerprint = ctx.fingerprint("refresh_token", refreshToken);
  const sending = { personId: person.id, fingerprint, runId: work.runId, atMs: ctx.now(), succeeded: false };
  await rememberCode(ctx.db, sending);
  const { answer } = await sendTokenRequest(ctx, work, {
    request: buildTokenRequest({
      grant: "refresh_token",
      hosts,
      clientId: registration.clientId,
      clientSecret,
      refreshToken,
    }),
    grant: "refresh_token",
    code: null,
    observed: {},
  });
  const owned = { personId: person.id, id: work.runId };
  if (answer.ok) return ok(await keepRefreshed(ctx, begun.value, answer.value));
  const observed = await observeRefresh(ctx, begun.value);
  const stop = stopOfTokens(answer.failure, "refresh_token");
  const facts = { ...stop.facts, ...(observed.concurrent_refresh ? { overtaken: true } : {}) };
  return ok(await finishRefused(ctx, owned, { ...stop, facts, observed }, answer.failure.kind));
}

async function begin(
  ctx: FlowContext,
  person: PersonView,
  installationId: string,
): Promise<Result<Refreshing, RefreshFault>> {
  const owned = { personId: person.id, id: installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err("no-such-installation");
  if (tokens.kind === "unreadable") return err("unreadable-tokens");
  if (tokens.refresh === null) return err("no-refresh-token");
  const client = await findExchangeClient(ctx, person, { kind: "registration", id: installation.registration.id });
  if (!client.ok) return client;
  const run = await createRun(ctx.db, {
    personId: person.id,
    kind: "refresh",
    provider: installation.provider,
    registration: installation.registration,
    installationId,
    store: installation.store,
  });
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  const nothing = { redirectUri: "", verifier: null, kept: null };
  const work = workByHand({ ...client.value, ...nothing, person, run, recorder });
  return ok({ installation, refreshToken: tokens.refresh, work });
}

/** Another refresh may have been faster, or about to be: it spent the token that was sent here. */
async function observeRefresh(ctx: FlowContext, { installation, refreshToken, work }: Refreshing): Promise<Observed> {
  const personId = work.person.id;
  const fingerprint = ctx.fingerprint("refresh_token", refreshToken);
  const sendings = await findSentCode(ctx.db, { personId, fingerprint });
  const others = sendings.some(({ runId }) => runId !== work.runId);
  const moved = others && (await hasMoved(ctx, { personId, id: installation.id }, refreshToken));
  const ageMs = ctx.now() - Date.parse(installation.obtainedAt);
  return {
    refresh_token_age_s: Math.max(0, Math.round(ageMs / 1000)),
    refresh_token_sent_before: others,
    client_id_of_refresh_token: work.registration.clientId,
    scopes_requested: installation.scopesRequested,
    ...(moved ? { concurrent_refresh: true } : {}),
  };
}

const looks = { times: 10, everyMs: 100 } as const;

/** The winner stores its tokens a moment after the accounts server has refused the other. */
async function hasMoved(ctx: FlowContext, owned: Owned, refreshToken: string): Promise<boolean> {
  for (let look = 0; look < looks.times; look += 1) {
    const now = await loadInstallationTokens(ctx.db, owned);
    if (now?.kind === "tokens" && now.refresh !== refreshToken) return true;
    await new Promise((resolve) => setTimeout(resolve, looks.everyMs));
  }
  return false;
}
