import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import type { ReasonRecord } from "../store/records";
import type { Refusal } from "./refusal";

const keptMs = 3_600_000;
const maxLength = 500;

const cut = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength)}…` : text);

const reasonKey = (clientId: string | null, requestId: string): string =>
  `${clientId?.slice(0, 100) ?? ""}:${requestId}`;

/** Keeps what the server knew, under client and request id; the answer itself never says it. */
export async function recordReason(
  core: Core,
  c: SandboxContext,
  clientId: string | null,
  refusal: Pick<Refusal, "check" | "log" | "values">,
  state: string | null = null,
): Promise<void> {
  const requestId = c.get("requestId");
  const atMs = core.now();
  const { check } = refusal;
  const log = cut(refusal.log);
  const values = Object.fromEntries(Object.entries(refusal.values).map(([name, value]) => [name, cut(value)]));
  const endpoint = `${c.req.method} ${c.req.path}`;
  const reason: ReasonRecord = { requestId, clientId, endpoint, check, log, values, state, atMs };
  await core.records.put("reasons", reasonKey(clientId, requestId), reason, atMs + keptMs);
}
