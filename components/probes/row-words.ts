import type { Tone } from "@/components/ui/tone";
import type { CellVerdict } from "@/lib/probe/calls/judge-cell";
import type { MatrixRow } from "@/lib/probe/calls/probe-matrix";
import type { Messages } from "@/messages/en";

export const cellTones: Readonly<Record<CellVerdict, Tone>> = {
  works: "good",
  "refused-scope": "bad",
  "refused-other": "bad",
  unauthorized: "bad",
  "not-found": "warn",
  limited: "unsure",
  failed: "unsure",
  "not-tried": "none",
  "nothing-to-test-with": "none",
  "list-refused": "none",
  "not-tested-get-only": "none",
  "not-granted": "none",
};

/** "granted", "granted through com.write_orders", "not granted"; empty where no scope is named. */
export function grantWords({ granted, via }: MatrixRow, t: Messages): string {
  return granted === "yes" && via !== null ? t.calls.via(via) : t.calls.grants[granted];
}

/** What stands beside a verdict: why a run left it out, and what to know of the call. */
export function noteWords({ scope, notes, accepted, probe }: MatrixRow, t: Messages): readonly string[] {
  const left = probe?.untried ?? null;
  return [
    // The verdict of the other one says it already.
    ...(left === null || left === "list-refused" ? [] : [t.calls.untried[left]]),
    // Where no scope is named, the row's scope says so.
    ...notes
      .filter((note) => scope !== null || note !== "no-scope-documented")
      .map((note) =>
        note === "documents-disagree"
          ? t.calls.notes[note](
              accepted.filter((name) => name.includes(".read_") === (accepted[0]?.includes(".read_") ?? false)),
            )
          : t.calls.notes[note],
      ),
  ];
}
