import { createRun } from "@/lib/db/create-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRegistration } from "@/lib/db/load-registration";
import { readProbeAnswer } from "@/lib/probe/calls/probe-resource";
import { err, ok, type Result } from "@/lib/result/result";
import type { RawRequest } from "@/lib/trace/raw";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import { type FlowContext, hostsOf } from "./flow-context";
import { openRecorder } from "./open-recorder";
import { recallToken } from "./recall-token";
import { runOnInstallation } from "./run-on-installation";
import { stopRun } from "./stop-run";
import { webhookAddress } from "./webhook-address";

export type SubscribeFault = "no-such-installation" | "unreadable-tokens" | "no-such-registration" | "no-sandbox";

const path = "/api/subscribe";
const scope = "wh_api";

/**
 * Asks the platform to send this store's webhooks to the address that its app registered: one POST with the store's own
 * token, recorded as a run. On the sandbox the address is registered on the way, as a person does on the dashboard.
 * @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook
 */
export async function subscribeWebhook(
  ctx: FlowContext,
  person: PersonView,
  installationId: string,
): Promise<Result<{ readonly runId: string }, SubscribeFault>> {
  const owned = { personId: person.id, id: installationId };
  const installation = await loadInstallation(ctx.db, owned);
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (installation === undefined || tokens === undefined) return err("no-such-installation");
  if (tokens.kind === "unreadable") return err("unreadable-tokens");
  const hosts = hostsOf(ctx.env, installation.provider);
  if (hosts === undefined) return err("no-sandbox");
  const registrationId = installation.registration?.id ?? "";
  const registration = await loadRegistration(ctx.db, { personId: person.id, id: registrationId });
  if (registration === undefined) return err("no-such-registration");
  const run = await createRun(ctx.db, { ...runOnInstallation(person.id, installation), kind: "probe" });
  // After the run stands: the dashboard is another server, and the app may be deleted here while it is asked.
  if (registration.provider === "sandbox") await registerOnSandbox(ctx, registrationId, registration.clientId);
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  recorder.learn({ kind: "access_token", value: tokens.access });
  const observed = await recallToken(ctx, person.id, installation);
  const granted = installation.scopesGranted?.includes(scope);
  const known = { path, method: "POST", scope, ...(granted === undefined ? {} : { granted }) };
  const request = buildSubscription(hosts.webhook, tokens.access);
  const answer = await recorder.call({ name: "probe", leg: null, to: "api" }, request, (raw) => {
    const read = readProbeAnswer(raw);
    const { status } = read;
    const verdict = status === 200 && isSubscribed(read.json) ? "good" : read.verdict;
    const facts = { ...known, ...(status === null ? {} : { status }) };
    return { value: { status, verdict, facts, code: raw.failure?.code ?? null }, verdict, facts };
  });
  const { status, verdict, code, facts } = answer;
  const outcome = verdict === "good" ? "answered" : status === null ? "provider-unreachable" : "refused";
  const end = { outcome, verdict, facts: { ...facts, ...(code === null ? {} : { code }) } } as const;
  await stopRun(ctx, { personId: person.id, id: run.id }, { ...end, ...(verdict === "good" ? {} : { observed }) });
  return ok({ runId: run.id });
}

function buildSubscription(webhookHost: string, accessToken: string): RawRequest {
  return {
    method: "POST",
    url: `${webhookHost}${path}`,
    headers: [
      { name: "Accept", value: "application/json" },
      { name: "Content-Type", value: "application/json" },
      { name: "Authorization", value: `Bearer ${accessToken}` },
    ],
    body: "{}",
  };
}

/** `{"error":false,…}`: here the member says how it went, where elsewhere its mere presence is an error. */
const isSubscribed = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "error" in json && json.error === false;

/** What somebody types into the dashboard's Webhooks tab; the sandbox then asks the address whether it wants them. */
async function registerOnSandbox(ctx: FlowContext, registrationId: string, clientId: string): Promise<void> {
  const { callbackUrl, verifyToken } = webhookAddress(ctx, registrationId);
  const app = `/apps/${encodeURIComponent(clientId)}/webhook`;
  // An address that somebody chose stays; without one, or where this fails, the subscription itself says so.
  if ((await callPartner(ctx, "GET", app))?.response?.status !== 404) return;
  await callPartner(ctx, "PUT", app, { callback_url: callbackUrl, verify_token: verifyToken });
}
