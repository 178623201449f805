import type { Untried } from "@/lib/trace/views";

/** What the end of a call says of those that are still to come. */
export interface Ended {
  readonly host: "api" | "webhook" | "accounts";
  readonly status: number | null;
  readonly failure: string | null;
}

/** So many in a row are no accident of one call. */
const inARow = 3;

type Stopping = Extract<Untried, "token-refused" | "unreachable" | "limited">;

function kindOf({ host, status, failure }: Ended): Stopping | null {
  // The other two hosts have rules of their own for a token; only the API's 401 says that it is dead.
  if (status === 401 && host === "api") return "token-refused";
  if (status === 429) return "limited";
  // Nobody listens there. A hang or a reset may be of one call alone.
  return failure === "ECONNREFUSED" ? "unreachable" : null;
}

/** Whether a run is better stopped: the last calls all ended for the same reason, which the next would meet as well. */
export function judgeProgress(ended: readonly Ended[]): Stopping | null {
  const last = ended.slice(-inARow).map(kindOf);
  const [first] = last;
  return last.length === inARow && first !== undefined && first !== null && last.every((kind) => kind === first)
    ? first
    : null;
}
