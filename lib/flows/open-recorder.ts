import { appendStep } from "@/lib/db/append-step";
import type { FlowContext } from "./flow-context";
import { makeMistakes } from "./make-mistakes";
import { type Recorder, recordRun } from "./record-run";

/** The recorder of one run in the database. A step of a run that ended meanwhile is dropped: that run is over. */
export function openRecorder(
  ctx: FlowContext,
  run: { readonly id: string; readonly personId: string; readonly startedAtMs: number },
): Recorder {
  const { rehearsal } = ctx;
  return recordRun({
    send: ctx.send,
    fingerprint: ctx.fingerprint,
    now: ctx.now,
    ...(rehearsal === undefined ? {} : { change: (step, request) => makeMistakes(rehearsal, step, request) }),
    startedAtMs: run.startedAtMs,
    append: async (step) => {
      await appendStep(ctx.db, { personId: run.personId, id: run.id }, step);
    },
  });
}
