import { beginExchange } from "@/lib/db/begin-exchange";
import { loadRegistration } from "@/lib/db/load-registration";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { loadRun } from "@/lib/db/load-run";
import type { Taken } from "@/lib/db/take-transaction";
import type { PersonView } from "@/lib/trace/views";
import { LegContext } from "./begin-leg";
import type { CallbackNext } from "./callback-next";
import { continueToInstall } from "./continue-to-install";
import { exchangeLeg } from "./exchange-leg";
import { type FlowContext, hostsOf } from "./flow-context";
import { keepArrivedCode } from "./keep-arrived-code";
import type { LegWork } from "./leg-work";
import { openRecorder } from "./open-recorder";
import { type Arrival, readArrival } from "./read-arrival";
import { type Stop, stopRun } from "./stop-run";
import { storeInstallation } from "./store-installation";

type TakenTransaction = Extract<Taken, { kind: "taken" }>;

/** The rest of a leg, by the one caller that took its transaction. */
export async function completeLeg(
  ctx: FlowContext,
  input: { readonly person: PersonView; readonly taken: TakenTransaction; readonly arrived: Arrival },
): Promise<CallbackNext> {
  const { person, taken } = input;
  const { transaction } = taken;
  const owned = { personId: person.id, id: transaction.runId };
  const toRun: CallbackNext = { kind: "run", runId: transaction.runId, transactionId: transaction.id };
  // Past its deadline, or stopped by its person: what came is not used.
  if (!(await beginExchange(ctx.db, owned))) return toRun;

  const work = await prepare(ctx, person, taken);
  if ("outcome" in work) {
    await stopRun(ctx, owned, work);
    return toRun;
  }
  const arrived = await readArrival(work, taken.callback ?? input.arrived, ctx.now());
  if (arrived.ok) await keepArrivedCode(ctx, work, arrived.value.code);
  if (arrived.ok && transaction.leg !== "login" && work.context.choices.holdCode) {
    await stopRun(ctx, owned, { outcome: "code-held", verdict: "none", facts: {} });
    return toRun;
  }
  const result = arrived.ok ? await exchangeLeg(ctx, work, arrived.value) : arrived;
  if (!result.ok) {
    await stopRun(ctx, owned, result.failure);
    return toRun;
  }
  if (transaction.leg === "login") {
    const next = await continueToInstall(ctx, work, result.value);
    if (next.ok) return { kind: "leave", leg: next.value, transactionId: transaction.id };
    await stopRun(ctx, owned, next.failure);
    return toRun;
  }
  const stopped = await storeInstallation(ctx, work, result.value);
  if (stopped !== null) await stopRun(ctx, owned, stopped);
  return toRun;
}

async function prepare(ctx: FlowContext, person: PersonView, taken: TakenTransaction): Promise<LegWork | Stop> {
  const { transaction } = taken;
  const gone: Stop = { outcome: "interrupted", verdict: "warn", facts: { missing: "registration" } };
  const run = await loadRun(ctx.db, { personId: person.id, id: transaction.runId });
  if (run?.registration == null) return gone;
  const owned = { personId: person.id, id: run.registration.id };
  const registration = await loadRegistration(ctx.db, owned);
  const secret = await loadRegistrationSecret(ctx.db, owned);
  const hosts = hostsOf(ctx.env, run.provider);
  if (registration === undefined || secret === undefined || hosts === undefined) return gone;
  if (secret.kind === "unreadable") return { ...gone, facts: { missing: "secret" } };
  const startedAtMs = Date.parse(run.startedAt);
  return {
    person,
    runId: run.id,
    transaction,
    secrets: taken.secrets,
    context: LegContext.parse(taken.secrets.context),
    registration,
    clientSecret: secret.kind === "secret" ? secret.value : "",
    hosts,
    recorder: openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs }),
  };
}
