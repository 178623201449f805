import type { CauseId } from "@/lib/diagnosis";
import type { ProbeView } from "@/lib/trace/views";

/**
 * What is known of one call. `refused-scope`: a 403 that nothing but a missing scope explains; `refused-other`: one of
 * which the cause is another, or open. `failed`: no usable answer. The last two are of what is never called.
 */
export const cellVerdicts = [
  "works",
  "refused-scope",
  "refused-other",
  "unauthorized",
  "not-found",
  "limited",
  "failed",
  "not-tried",
  "nothing-to-test-with",
  "list-refused",
  "not-tested-get-only",
  "not-granted",
] as const;

export type CellVerdict = (typeof cellVerdicts)[number];

/** `no-scope`: the documentation names none for it. `unknown`: what was granted was never seen. */
export const cellGrants = ["yes", "no", "unknown", "no-scope"] as const;
export type CellGrant = (typeof cellGrants)[number];

const scopeCauses: ReadonlySet<CauseId> = new Set<CauseId>(["scope-missing", "scope-not-granted"]);

export function judgeCell(probe: ProbeView | null, granted: CellGrant): CellVerdict {
  if (probe === null) return "not-tried";
  switch (probe.untried) {
    case "nothing-to-test-with":
    case "list-refused":
      return probe.untried;
    case "cancelled":
    case "token-refused":
    case "unreachable":
    case "limited":
      return "not-tried";
    case null:
      return judgeAnswer(probe, granted);
  }
}

function judgeAnswer({ status, verdict, cause }: ProbeView, granted: CellGrant): CellVerdict {
  if (verdict === "good") return "works";
  switch (status) {
    case 401:
      return "unauthorized";
    case 403: {
      // Without a diagnosis, a scope that is known to be absent is the nearest reason; a granted one is none.
      const isScope = cause === null ? granted === "no" : scopeCauses.has(cause) && granted !== "yes";
      return isScope ? "refused-scope" : "refused-other";
    }
    case 404:
    case 410:
      return "not-found";
    case 429:
      return "limited";
    case null:
      return "failed";
    default:
      return status >= 400 && status < 500 ? "refused-other" : "failed";
  }
}

/** The four numbers above a table. */
export type CellTally = "works" | "refused" | "failed" | "untested";

export function tallyOf(verdict: CellVerdict): CellTally {
  switch (verdict) {
    case "works":
      return "works";
    case "refused-scope":
    case "refused-other":
    case "unauthorized":
    case "not-found":
      return "refused";
    case "limited":
    case "failed":
      return "failed";
    case "not-tried":
    case "nothing-to-test-with":
    case "list-refused":
    case "not-tested-get-only":
    case "not-granted":
      return "untested";
  }
}

export type Tally = Readonly<Record<CellTally, number>>;

export function countCells(rows: readonly { readonly verdict: CellVerdict }[]): Tally {
  const of = (tally: CellTally) => rows.filter(({ verdict }) => tallyOf(verdict) === tally).length;
  return { works: of("works"), refused: of("refused"), failed: of("failed"), untested: of("untested") };
}
