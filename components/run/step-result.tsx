import { Chip } from "@/components/ui/chip";
import { judgedChecks } from "@/lib/trace/judged-checks";
import type { Step } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { formatMilliseconds } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface StepResultProps {
  readonly step: Step;
  readonly t: Messages;
  readonly locale: Locale;
}

/** The right end of a row: what came of it. A step that judges nothing has no chip. */
export function StepResult({ step, t, locale }: StepResultProps) {
  if (step.verdict === "none" && step.kind !== "call") {
    return step.kind === "local" ? null : <span className="text-ink-faint text-xs">{t.run.verdicts.none}</span>;
  }
  return <Chip tone={step.verdict}>{resultText(step, t.run, locale)}</Chip>;
}

function resultText(step: Step, t: Messages["run"], locale: Locale): string {
  if (step.kind === "call") {
    const { response, failure, timing } = step.exchange;
    return `${failure?.code ?? response?.status ?? t.step.noResponse} · ${formatMilliseconds(timing.totalMs, locale)}`;
  }
  const judged = judgedChecks(step.checks);
  const failing = judged.filter(({ result }) => result === "no").length;
  if (failing > 0) return t.someFail(failing, judged.length);
  if (judged.length > 0 && judged.every(({ result }) => result === "ok")) return t.allHold(judged.length);
  return t.verdicts[step.verdict];
}
