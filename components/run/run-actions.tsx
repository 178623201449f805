import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { callHref } from "@/components/x-ray/fields";
import type { DescribedDiagnosis } from "@/lib/diagnosis";
import type { Run } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { AdvisedAction } from "./advised-action";
import { type DiagnosisAction, diagnosisAction } from "./diagnosis-action";
import { nextAction } from "./next-action";
import { refusedCalls } from "./refused-calls";
import { StartAgain } from "./start-again";

interface RunActionsProps {
  readonly run: Run;
  readonly t: Messages;
  /** The authorize URL (or our own address that leads there) while the run waits for a browser. */
  readonly openHref?: string;
  /** Hidden fields of POST /install/start that repeat this run's choices. */
  readonly again?: readonly (readonly [name: string, value: string])[];
  /** What the diagnosis says to do next; it takes the first place. */
  readonly advice?: DescribedDiagnosis["next"];
}

export function RunActions({ run, t, openHref, again, advice }: RunActionsProps) {
  if (run.status === "waiting") {
    return (
      <>
        {openHref === undefined ? null : (
          <LinkButton href={openHref} look="first" newTab={run.provider === "haravan"}>
            {t.run.openLogin[run.provider]}
          </LinkButton>
        )}
        <form method="post" action={`/runs/${run.id}/cancel`}>
          <Button className="w-full">{t.run.cancel}</Button>
        </form>
      </>
    );
  }
  const next = nextAction(run);
  if (next === null || run.outcome === null) return null;
  const own = run.kind === "probe" ? t.calls.outcome.back : t.outcomes[run.outcome].next;
  const label = next.instead ? t.run.again : own;
  const repeat = run.kind === "install" ? again : undefined;
  const [refused] = refusedCalls(run);
  // A consent is offered where it is known what asking has come to before.
  const looked: DiagnosisAction | null =
    refused !== undefined && advice?.action === "install-with-scopes"
      ? { kind: "link", href: `${callHref(refused.installationId, refused.resource)}#next` }
      : null;
  const action = looked ?? (advice === undefined ? null : diagnosisAction(run, advice, repeat));
  if (advice !== undefined && action !== null) {
    const same = action.kind === "link" && action.href === next.href;
    return (
      <>
        <AdvisedAction action={action} label={advice.label} words={t.common.copy} />
        {next.target === "install" || same ? null : <LinkButton href={next.href}>{label}</LinkButton>}
        {action.kind === "start" || repeat === undefined ? null : <StartAgain fields={repeat} label={t.run.again} />}
      </>
    );
  }
  if (next.target === "install" && repeat !== undefined) return <StartAgain fields={repeat} label={label} first />;
  return (
    <>
      <LinkButton href={next.href} look="first">
        {label}
      </LinkButton>
      {repeat === undefined ? null : <StartAgain fields={repeat} label={t.run.again} />}
    </>
  );
}
