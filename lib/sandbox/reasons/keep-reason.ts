import { type Core, findClient } from "../core";
import type { SandboxContext } from "../http/env";
import { headerOf } from "../http/header-of";
import type { ReasonRecord } from "../store/records";
import type { Knowledge, Known } from "./known";
import { knownOf } from "./note-reason";
import { plainKnowledge, plainText } from "./plain-knowledge";
import { reasonKey } from "./reason-key";

export const reasonsKeptMs = 3_600_000;
const areas = /^\/(?:accounts|apis|webhook)\//;

const answered: Knowledge = { check: "none", log: "", values: {} };

/** A client that is not registered has no owner: what it was refused is kept under nobody. */
async function ownerOf(core: Core, { clientId, registered }: Known): Promise<string | null> {
  if (clientId === null || registered) return clientId;
  return (await findClient(core, clientId)) === null ? null : clientId;
}

const longBytes = 16_384;

/** A text that was cut from a long body keeps all of it in memory, for as long as it is kept itself. */
const isCutFromLong = (c: SandboxContext): boolean =>
  Number(headerOf(c, "content-length") ?? 0) > longBytes || headerOf(c, "transfer-encoding") !== undefined;

/** Keeps what the server knew of the request that was just answered: one record each, for an hour. */
export async function keepReason(core: Core, c: SandboxContext, status: number): Promise<void> {
  const { path } = c.req;
  if (!areas.test(path)) return;
  const known = knownOf(c);
  const { check, log, values } = known.knowledge === null ? answered : plainKnowledge(known.knowledge);
  const requestId = c.get("requestId");
  const atMs = core.now();
  const reason: ReasonRecord = {
    requestId,
    clientId: known.clientId === null ? null : plainText(known.clientId),
    endpoint: plainText(`${c.req.method} ${path}`),
    status,
    check,
    log,
    values,
    scenario: c.get("playedScenario") ?? null,
    stateHash: known.stateHash,
    atMs,
  };
  const kept = isCutFromLong(c) ? structuredClone(reason) : reason;
  await core.records.put("reasons", reasonKey(await ownerOf(core, known), requestId), kept, atMs + reasonsKeptMs);
}
