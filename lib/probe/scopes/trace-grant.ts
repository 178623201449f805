import { covers } from "@/lib/haravan/scopes";
import type { TokenGeneration } from "@/lib/trace/views";
import type { Since } from "./scope-row";

type Kept = Pick<TokenGeneration, "generation" | "scopesGranted" | "obtainedAt">;

const has = ({ scopesGranted }: Kept, name: string): boolean | null =>
  scopesGranted === null ? null : covers(new Set(scopesGranted), name);

/** From which token on it has been there without a gap, or with which token it was lost; newest generation first. */
export function traceGrant(name: string, generations: readonly Kept[]): Since {
  const [present, ...earlier] = generations;
  if (present === undefined) return { kind: "unknown" };
  const now = has(present, name);
  if (now === null) return { kind: "unknown" };
  let oldest = present;
  for (const one of earlier) {
    const had = has(one, name);
    // Of a token whose answer was not seen nothing is claimed: what is known goes no further back.
    if (had === null) break;
    if (had !== now) {
      const { generation, obtainedAt } = oldest;
      return { kind: now ? "granted" : "lost", generation, at: obtainedAt };
    }
    oldest = one;
  }
  return now ? { kind: "granted", generation: oldest.generation, at: oldest.obtainedAt } : { kind: "never" };
}
