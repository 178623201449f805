import { buttonStyle } from "@/components/ui/button-style";
import type { LabMessages } from "@/messages/en/lab";
import { RunScenarioForm } from "./run-scenario-form";
import type { ScenarioView } from "./scenario-view";

/** Whether it can be run here, and if not, why. */
export type Runnable = "yes" | "sign-in" | "no-sandbox";

interface RunPanelProps {
  readonly scenario: Pick<ScenarioView, "name" | "slow">;
  readonly runnable: Runnable;
  readonly again: boolean;
  readonly t: LabMessages["run"];
}

export function RunPanel({ scenario: { name, slow }, runnable, again, t }: RunPanelProps) {
  switch (runnable) {
    case "no-sandbox":
      return <p className="max-w-80 text-ink-soft text-sm">{t.noSandbox}</p>;
    case "sign-in":
      return (
        <form method="post" action="/sign-in/start" className="grid gap-2">
          <input type="hidden" name="callbackUrl" value={`/lab/${name}`} />
          <button type="submit" className={buttonStyle({ look: "first", size: "big" })}>
            {t.signIn}
          </button>
          <p className="max-w-64 text-ink-soft text-sm">{t.signInNote}</p>
        </form>
      );
    case "yes":
      return (
        <div className="grid gap-2">
          <RunScenarioForm
            name={name}
            label={again ? t.again : t.go}
            words={{
              failed: t.failed,
              running: t.running,
              seconds: t.seconds,
              stop: t.stop,
              stopped: t.stopped,
            }}
          />
          <p className="max-w-64 text-ink-soft text-sm">{slow ? t.slow : t.about}</p>
        </div>
      );
  }
}
