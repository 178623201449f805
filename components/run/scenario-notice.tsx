import { judgeNaming } from "@/components/lab/judge-naming";
import { Notice } from "@/components/ui/notice";
import type { CauseId, DescribedDiagnosis } from "@/lib/diagnosis";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";

/** Something that went wrong on purpose in a run. */
export interface PlayedScenario {
  readonly name: string;
  readonly title: string;
  /** That it leads to; `null`: nothing is wrong. */
  readonly cause: { readonly id: CauseId; readonly title: string } | null;
  /** In the lab, for this very run; else the sandbox was asked for it in some other way. */
  readonly chosen: boolean;
}

interface ScenarioNoticeProps {
  readonly run: Pick<Run, "id" | "status">;
  readonly played: PlayedScenario;
  readonly described: DescribedDiagnosis | undefined;
  readonly t: Messages["lab"];
}

/** That a failure was asked for, before anybody looks for its reason; the diagnosis below it knows nothing of it. */
export function ScenarioNotice({ run, played, described, t }: ScenarioNoticeProps) {
  const { name, title, cause, chosen } = played;
  const naming = judgeNaming(cause?.id ?? null, described);
  // What a menu breaks looks as it would on the platform, but for a cause that the diagnosis excludes and that was acted.
  if (!chosen && naming !== "excluded") return null;
  return (
    <Notice title={chosen ? t.inRun.chosen(title) : t.inRun.played(title)} className="mx-6 mb-5 max-md:mx-4">
      {cause === null ? null : (
        <p>
          {t.inRun.cause}{" "}
          <a href={`/errors/${cause.id}`} className="link">
            {cause.title}
          </a>
        </p>
      )}
      {run.status === "finished" ? <p>{t.result.naming[naming]}</p> : null}
      {described === undefined ? null : <p>{t.inRun.unaware}</p>}
      <p>
        <a href={chosen ? `/lab/${name}?run=${run.id}#result` : `/lab/${name}`} className="link">
          {t.inRun.open}
        </a>
      </p>
    </Notice>
  );
}
