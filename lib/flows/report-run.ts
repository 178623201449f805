import { loadRun } from "@/lib/db/load-run";
import type { DescribedDiagnosis } from "@/lib/diagnosis";
import type { Run } from "@/lib/trace/model";
import { type ReportWords, toReport } from "@/lib/trace/to-report";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import { reasonsOfRun } from "./reasons-of-run";

export interface RunReport {
  readonly run: Run;
  /** As stored, in no language. */
  readonly diagnosis: unknown;
  readonly described: DescribedDiagnosis | null;
  readonly markdown: string;
}

/** One run of this person's, to take along; `undefined` for everybody else's, as for none. */
export async function reportRun(
  ctx: FlowContext,
  person: PersonView,
  id: string,
  inWords: { readonly words: ReportWords; readonly describe: (stored: unknown) => DescribedDiagnosis | null },
): Promise<RunReport | undefined> {
  const stored = await loadRun(ctx.db, { personId: person.id, id });
  if (stored === undefined) return undefined;
  const { diagnosis, ...run } = stored;
  const described = inWords.describe(diagnosis);
  return {
    run,
    diagnosis,
    described,
    markdown: toReport(run, described, inWords.words, await reasonsOfRun(ctx, person, run)),
  };
}
