import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { Chip } from "@/components/ui/chip";
import { CopyButton } from "@/components/ui/copy-button";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { Messages } from "@/messages/en";
import { AnswerAsk } from "./answer-ask";
import { certaintyTones } from "./certainty-tones";
import { CopyActions } from "./copy-actions";
import type { DoctorWords } from "./doctor-words";
import type { Explanation } from "./explain";

interface VerdictProps {
  readonly explanation: Explanation;
  readonly t: DoctorWords;
  readonly copied: Pick<Messages["common"]["copy"], "done" | "failed">;
  readonly onFacts: (facts: ReadonlyMap<string, string>) => void;
  readonly onText: (text: string) => void;
}

export function Verdict({ explanation, t, copied, onFacts, onText }: VerdictProps) {
  const { described, diagnosis, shown } = explanation;
  const { certainty, next, ask } = diagnosis;
  const tone = certaintyTones[certainty];
  return (
    <Sheet aria-label={t.diagnose.verdict}>
      <VerdictPanel
        live
        heading="h2"
        tone={tone}
        chips={
          <>
            <Chip tone={tone} {...(certainty === "certain" ? {} : { mark: "≈" })}>
              {t.diagnosis.certainty[certainty]}
            </Chip>
            {diagnosis.step === null ? null : <Chip mark={null}>{t.diagnosis.steps[diagnosis.step]}</Chip>}
            <Chip mark={null}>{t.findings.party(t.diagnosis.party[diagnosis.party])}</Chip>
          </>
        }
        title={described.summary.replace(/\.$/, "")}
        why={
          <p>
            <b className="font-semibold text-ink">{t.findings.next}</b> <Prose text={described.next.label} />
            {next.value === undefined ? null : (
              <code translate="no" className="mt-1 block">
                {next.value}
              </code>
            )}
          </p>
        }
        {...(next.value === undefined
          ? {}
          : {
              actions: (
                <CopyButton look="first" size="normal" value={next.value} label={t.diagnose.copyValue} {...copied} />
              ),
            })}
      />
      {ask === null ? null : <AnswerAsk key={ask} ask={ask} evidence={shown} t={t} onFacts={onFacts} onText={onText} />}
      <DiagnosisCard diagnosis={described} words={t.diagnosis} t={t.findings} bare />
      <CopyActions explanation={explanation} t={t} copied={copied} />
    </Sheet>
  );
}
