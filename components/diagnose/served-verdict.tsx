import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import { certaintyTones } from "./certainty-tones";
import { pasteFields } from "./paste-fields";

interface ServedVerdictProps {
  readonly described: DescribedDiagnosis;
  readonly words: DiagnosisWords;
  readonly t: Pick<Messages, "diagnose" | "findings">;
}

/** The diagnosis of a paste as the server gives it, until scripts are there, if ever. */
export function ServedVerdict({ described, words, t }: ServedVerdictProps) {
  const { certainty, summary, next, ask } = described;
  return (
    <Sheet id={pasteFields.verdict} aria-label={t.diagnose.verdict} className="scroll-mt-4">
      <VerdictPanel
        heading="h2"
        tone={certaintyTones[certainty]}
        chips={
          <Chip tone={certaintyTones[certainty]} {...(certainty === "certain" ? {} : { mark: "≈" })}>
            {words.certainty[certainty]}
          </Chip>
        }
        title={summary.replace(/\.$/, "")}
        why={
          <>
            <p>
              <b className="font-semibold text-ink">{t.findings.next}</b> <Prose text={next.label} />
              {next.value === undefined ? null : (
                <code translate="no" className="mt-1 block">
                  {next.value}
                </code>
              )}
            </p>
            {ask === null ? null : (
              <p>
                <b className="font-semibold text-ink">{t.findings.ask}</b> {ask}
              </p>
            )}
          </>
        }
      />
      <DiagnosisCard diagnosis={described} words={words} t={t.findings} bare />
    </Sheet>
  );
}
