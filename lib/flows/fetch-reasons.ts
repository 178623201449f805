import { z } from "zod";
import type { Registration } from "@/lib/db/read-registration";
import type { ServerReason } from "@/lib/trace/server-reason";
import type { PersonView } from "@/lib/trace/views";
import { callPartner } from "./call-partner";
import type { FlowContext } from "./flow-context";

const Reason = z
  .object({
    request_id: z.string(),
    client_id: z.string().nullable(),
    at: z.string(),
    endpoint: z.string(),
    status: z.int(),
    check: z.string(),
    log: z.string(),
    values: z.record(z.string(), z.string()),
    scenario: z.string().nullable(),
    state_hash: z.string().nullable(),
  })
  .transform(
    ({ request_id, client_id, state_hash, ...rest }): ServerReason => ({
      ...rest,
      requestId: request_id,
      clientId: client_id,
      stateHash: state_hash,
    }),
  );

const Answer = z.object({ reasons: z.array(Reason), next: z.string().nullable() });
export type ReasonPage = z.output<typeof Answer>;

export interface ReasonQuestion {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly check?: string | undefined;
  readonly requestIds?: readonly string[];
  readonly stateHashes?: readonly string[];
}

function queryOf({ limit, after, check, requestIds = [], stateHashes = [] }: ReasonQuestion): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (after !== undefined) query.set("after", after);
  if (check !== undefined) query.set("check", check);
  for (const id of requestIds) query.append("request_id", id);
  for (const hash of stateHashes) query.append("state_hash", hash);
  return query.toString();
}

function readAnswer(body: Uint8Array): ReasonPage | null {
  try {
    const read = Answer.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What the sandbox's dashboard says that it knew; `null`: not an app made there for this person, or no answer. */
export async function fetchReasons(
  ctx: FlowContext,
  person: PersonView,
  app: Pick<Registration, "clientId" | "provider">,
  question: ReasonQuestion,
): Promise<ReasonPage | null> {
  if (app.provider !== "sandbox") return null;
  // A client id alone is not enough: the dashboard answers for its owner.
  const owner = new URLSearchParams({ owner: person.id });
  const path = `/apps/${encodeURIComponent(app.clientId)}/reasons?${queryOf(question)}&${owner}`;
  const response = (await callPartner(ctx, "GET", path))?.response;
  // Deleted there, or never this person's: nothing is known of it.
  if (response?.status === 404) return { reasons: [], next: null };
  return response?.status === 200 ? readAnswer(response.body) : null;
}
