import { addInstallation } from "@/lib/db/add-installation";
import { createRun } from "@/lib/db/create-run";
import { finishRun } from "@/lib/db/finish-run";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadRegistration } from "@/lib/db/load-registration";
import { saveProbe } from "@/lib/db/save-probe";
import { err, ok, type Result } from "@/lib/result/result";
import type { PersonView } from "@/lib/trace/views";
import { type AddTokenFault, type AddTokenInput, type PastedTokens, readAddToken } from "./add-token-input";
import { describeAdded } from "./describe-added";
import { diagnoseRun } from "./diagnose-run";
import { type FlowContext, hostsOf } from "./flow-context";
import { type Identity, identifyToken } from "./identify-token";
import { openRecorder } from "./open-recorder";
import { recognisePasted } from "./recognise-pasted";
import type { Recorder } from "./record-run";

export interface AddTokenReport {
  readonly runId: string;
  /** Null: it was not stored. */
  readonly installationId: string | null;
  /** This person had it before. */
  readonly known: boolean;
  readonly end: Identity["end"];
}

/**
 * A token that was obtained elsewhere: looked at, asked for its store, and kept as an installation. One that every call
 * refuses is kept only when the person wants it.
 */
export async function addToken(
  ctx: FlowContext,
  person: PersonView,
  input: AddTokenInput,
): Promise<Result<AddTokenReport, AddTokenFault>> {
  const pasted = readAddToken(input);
  if (!pasted.ok) return pasted;
  const hosts = hostsOf(ctx.env, input.provider);
  if (hosts === undefined) return err({ field: "provider", fault: "no-sandbox" });
  const { registration: id } = input;
  const registration = id === null ? null : await loadRegistration(ctx.db, { personId: person.id, id });
  if (registration === undefined) return err({ field: "registration", fault: "unknown" });
  if (registration !== null && registration.provider !== input.provider) {
    return err({ field: "registration", fault: "of-another-platform" });
  }
  const { provider, kind } = input;
  const other = await recognisePasted(ctx, person, { token: pasted.value.access, provider });
  if (other !== null) return err({ field: "access_token", fault: other });

  const run = await createRun(ctx.db, { personId: person.id, kind: "import", provider, registration });
  const recorder = openRecorder(ctx, { id: run.id, personId: person.id, startedAtMs: run.startedAtMs });
  learn(recorder, pasted.value);
  const identity = await identifyToken({ hosts, recorder, accessToken: pasted.value.access, kind });
  return ok(await finish(ctx, person, { input, pasted: pasted.value, identity, recorder, runId: run.id }));
}

function learn(recorder: Recorder, { access, refresh, idToken }: PastedTokens): void {
  recorder.learn({ kind: "access_token", value: access });
  if (refresh !== null) recorder.learn({ kind: "refresh_token", value: refresh });
  if (idToken !== null) recorder.learn({ kind: "id_token", value: idToken });
}

interface Looked {
  readonly input: AddTokenInput;
  readonly pasted: PastedTokens;
  readonly identity: Identity;
  readonly recorder: Recorder;
  readonly runId: string;
}

async function finish(ctx: FlowContext, person: PersonView, looked: Looked): Promise<AddTokenReport> {
  const { input, identity, recorder, runId } = looked;
  const isKept = identity.end === "named" || identity.end === "unnamed" || input.keep;
  const { steps, end, observed, installation } = describeAdded(ctx, looked, isKept);
  for (const step of steps) await recorder.local(step);
  const owned = { personId: person.id, id: runId };
  const diagnosis = await diagnoseRun(ctx, owned, { outcome: end.outcome, observed });
  const ended = { ...end, ...(diagnosis === undefined ? {} : { diagnosis }) };
  const report = { runId, end: identity.end };
  if (!isKept) {
    await finishRun(ctx.db, owned, ended);
    return { ...report, installationId: null, known: false };
  }
  const added = await addInstallation(ctx.db, {
    personId: person.id,
    runId,
    provider: input.provider,
    registrationId: input.registration,
    ...installation,
    end: ended,
  });
  if (added === undefined) {
    // The registration went meanwhile, or the run was interrupted; what is over already stays as it is.
    await finishRun(ctx.db, owned, { outcome: "interrupted", verdict: "warn", facts: { missing: "registration" } });
    return { ...report, installationId: null, known: false };
  }
  await keepProbes(ctx, person, looked, added.id);
  return { ...report, installationId: added.id, known: added.known };
}

/** The same calls as the store page would make: their outcome stands there at once. */
async function keepProbes(ctx: FlowContext, person: PersonView, looked: Looked, id: string): Promise<void> {
  const { identity, runId } = looked;
  const installation = await loadInstallation(ctx.db, { personId: person.id, id });
  if (installation === undefined) return;
  for (const { resource, path, status, verdict, totalMs } of identity.calls) {
    if (resource === null) continue;
    const { generation } = installation;
    const probe = { resource, runId, atMs: ctx.now(), status, totalMs, verdict, generation, path };
    await saveProbe(ctx.db, { personId: person.id, id }, probe);
  }
}
