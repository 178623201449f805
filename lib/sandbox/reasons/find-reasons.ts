import type { Core } from "../core";
import type { ReasonRecord } from "../store/records";
import { reasonKey } from "./reason-key";
import type { ReasonQuery } from "./reason-query";

/** A list reaches back so far, or an hour, whichever is less. */
const reach = 1000;

export interface ReasonPage {
  readonly reasons: readonly ReasonRecord[];
  /** Hand it in as `after`; `null` at the end. */
  readonly next: string | null;
}

const byNewest = (left: ReasonRecord, right: ReasonRecord): number => (left.requestId < right.requestId ? 1 : -1);

/** Those of one client, or all: a client is never handed the reasons of another whose id begins like its own. */
async function listOf(core: Core, clientId: string | null): Promise<readonly ReasonRecord[]> {
  const listed = await core.records.list(
    "reasons",
    clientId === null ? "" : reasonKey(clientId, ""),
    clientId === null ? Number.MAX_SAFE_INTEGER : reach,
  );
  return listed
    .filter(({ key, value }) => clientId === null || key === reasonKey(clientId, value.requestId))
    .map(({ value }) => value);
}

/** Named requests; one that named no registered client belongs to nobody, and whoever knows its id made it. */
async function getNamed(core: Core, clientId: string | null, ids: readonly string[]): Promise<readonly ReasonRecord[]> {
  if (clientId === null) return (await listOf(core, null)).filter(({ requestId }) => ids.includes(requestId));
  const found = await Promise.all(
    ids.map(
      async (id) =>
        (await core.records.get("reasons", reasonKey(clientId, id))) ??
        (await core.records.get("reasons", reasonKey(null, id))),
    ),
  );
  return found.filter((reason) => reason !== undefined);
}

/** Newest first. With request ids or states only theirs; `clientId` null asks for those of everybody. */
export async function findReasons(core: Core, clientId: string | null, query: ReasonQuery): Promise<ReasonPage> {
  const { request_id: ids, state_hash: states, check, status, after, limit } = query;
  const named = ids.length === 0 ? [] : await getNamed(core, clientId, ids);
  const narrowed = ids.length > 0 || states.length > 0;
  const listed = narrowed && states.length === 0 ? [] : await listOf(core, clientId);
  const wanted = narrowed ? listed.filter(({ stateHash }) => stateHash !== null && states.includes(stateHash)) : listed;
  const found = [...new Map([...named, ...wanted].map((reason) => [reason.requestId, reason])).values()]
    .filter((reason) => check === undefined || reason.check === check)
    .filter((reason) => status === undefined || reason.status === status)
    .filter((reason) => after === undefined || reason.requestId < after)
    .sort(byNewest);
  const reasons = found.slice(0, limit);
  return { reasons, next: found.length > limit ? (reasons.at(-1)?.requestId ?? null) : null };
}
