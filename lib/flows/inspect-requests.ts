import { z } from "zod";
import { listRecentSteps } from "@/lib/db/list-recent-steps";
import { listRegistrations } from "@/lib/db/list-registrations";
import { listStates } from "@/lib/db/list-states";
import { loadRun } from "@/lib/db/load-run";
import type { InspectedRequest, ServerReason } from "@/lib/trace/server-reason";
import type { PersonView } from "@/lib/trace/views";
import { fetchReasons, type ReasonQuestion } from "./fetch-reasons";
import type { FlowContext } from "./flow-context";
import { reasonsKeptMs } from "./reasons-of-run";
import { requestIdOf } from "./request-id-of";

/** What GET /api/inspector and the page take. */
export const InspectorQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe("Requests a page."),
  after: z
    .string()
    .regex(/^[0-9a-f]{20}$/)
    .optional()
    .describe("The `next` of the page before."),
  app: z.string().min(1).max(64).optional().describe("Only requests of this app registration."),
  run: z.string().min(1).max(64).optional().describe("Only requests of this run."),
  check: z.string().min(1).max(60).optional().describe("Only requests that this check refused."),
});
export type InspectorQuery = z.output<typeof InspectorQuery>;

export interface Inspection {
  readonly requests: readonly InspectedRequest[];
  readonly next: string | null;
  /** The sandbox answered for every app that was asked for. */
  readonly complete: boolean;
  readonly apps: readonly { readonly id: string; readonly name: string }[];
}

/** A run may have begun ten minutes before the browser was last seen. */
const runsBackMs = reasonsKeptMs + 900_000;

async function findRuns(ctx: FlowContext, person: PersonView): Promise<(reason: ServerReason) => string | null> {
  const since = { personId: person.id, sinceMs: ctx.now() - runsBackMs };
  const byId = new Map(
    (await listRecentSteps(ctx.db, since)).flatMap(({ runId, step }) => {
      const id = requestIdOf(step);
      return id === null ? [] : [[id, runId] as const];
    }),
  );
  const byState = new Map((await listStates(ctx.db, since)).map(({ stateHash, runId }) => [stateHash, runId]));
  return ({ requestId, stateHash }) => byId.get(requestId) ?? byState.get(stateHash ?? "") ?? null;
}

/** The requests of one run; `undefined`: no such run of this person's. */
async function ofRun(ctx: FlowContext, person: PersonView, id: string) {
  const run = await loadRun(ctx.db, { personId: person.id, id });
  if (run === undefined) return undefined;
  const states = await listStates(ctx.db, { personId: person.id, runId: id });
  return {
    requestIds: run.steps.flatMap((step) => requestIdOf(step) ?? []).slice(-100),
    stateHashes: states.map(({ stateHash }) => stateHash).slice(-20),
    registrationId: run.registration?.id ?? "",
  };
}

/**
 * What the sandbox knew of every request of this person's own apps there, newest first. An app or run that is not
 * theirs is the same as none: nothing is found.
 */
export async function inspectRequests(
  ctx: FlowContext,
  person: PersonView,
  query: InspectorQuery,
): Promise<Inspection> {
  const mine = (await listRegistrations(ctx.db, person.id)).filter(({ provider }) => provider === "sandbox");
  const apps = mine.map(({ id, name }) => ({ id, name }));
  const one = query.run === undefined ? null : await ofRun(ctx, person, query.run);
  const nothing: Inspection = { requests: [], next: null, complete: true, apps };
  if (one === undefined || (one !== null && one.requestIds.length + one.stateHashes.length === 0)) return nothing;
  const { limit, after, check } = query;
  const question: ReasonQuestion = {
    ...{ limit, after, check },
    ...(one === null ? {} : { requestIds: one.requestIds, stateHashes: one.stateHashes }),
  };
  const asked = mine.filter(({ id }) => (query.app ?? id) === id && (one?.registrationId ?? id) === id);
  const pages = await Promise.all(
    asked.map(async (app) => ({ app, page: await fetchReasons(ctx, person, app, question) })),
  );
  const runOf = await findRuns(ctx, person);
  const found = pages
    .flatMap(({ app, page }) =>
      (page?.reasons ?? []).map((reason) => ({
        ...reason,
        registration: { id: app.id, name: app.name },
        runId: runOf(reason),
      })),
    )
    .toSorted((left, right) => (left.requestId < right.requestId ? 1 : -1));
  const requests = found.slice(0, limit);
  const more = found.length > limit || pages.some(({ page }) => (page?.next ?? null) !== null);
  return {
    requests,
    next: more ? (requests.at(-1)?.requestId ?? null) : null,
    complete: pages.every(({ page }) => page !== null),
    apps,
  };
}
