import { Chip } from "@/components/ui/chip";
import type { Tone } from "@/components/ui/tone";
import { WireBox } from "@/components/ui/wire-box";
import type { DiagnosisWords } from "@/lib/diagnosis";
import type { Example } from "@/lib/diagnosis/examples/example";
import type { Messages } from "@/messages/en";
import { type LaidOut, layOutEvidence, type WireMessage } from "./lay-out-evidence";
import { Section } from "./section";

interface SeenExampleProps {
  readonly example: Example;
  readonly words: DiagnosisWords;
  readonly t: Messages["errors"];
}

const tones: Readonly<Record<Example["certainty"], Tone>> = { certain: "none", likely: "unsure", ambiguous: "unsure" };
const marks: Readonly<Record<Example["certainty"], string>> = { certain: "✓", likely: "≈", ambiguous: "?" };

/** A real failure of this kind, as it was on the wire, and how sure it allows anybody to be. */
export function SeenExample({ example: { seen, certainty }, words, t }: SeenExampleProps) {
  const { request, answer, message, known } = layOutEvidence(seen);
  if (request === null && answer === null && message === null && known.length === 0) return null;
  const both = request !== null && answer !== null;
  return (
    <Section
      title={t.seen}
      action={
        <span className="flex flex-wrap items-baseline gap-x-2">
          <Chip tone={tones[certainty]} mark={marks[certainty]}>
            {words.certainty[certainty]}
          </Chip>
          {t.seenCertainty[certainty]}
        </span>
      }
    >
      <div className={`grid items-start gap-4 ${both ? "lg:grid-cols-2" : ""}`}>
        {request === null ? null : <Wire label={t.request} message={request} />}
        <div className="grid min-w-0 gap-4 empty:hidden">
          {answer === null ? null : <Wire label={t.answer} message={answer} />}
          {both ? <Known known={known} title={t.observed} /> : null}
        </div>
      </div>
      {message === null ? null : (
        <div className="mt-4">
          <h3 className="mb-1 font-medium text-ink-faint text-xs">{t.clientMessage}</h3>
          <WireBox label={t.clientMessage} body={message} className="text-ink" />
        </div>
      )}
      {both ? null : (
        <div className="mt-4 empty:hidden">
          <Known known={known} title={t.observed} />
        </div>
      )}
    </Section>
  );
}

interface KnownProps {
  readonly known: LaidOut["known"];
  readonly title: string;
}

function Known({ known, title }: KnownProps) {
  if (known.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-medium text-ink-faint text-xs">{title}</h3>
      <dl translate="no" className="grid gap-x-4 gap-y-0.5 font-mono text-ink sm:grid-cols-[auto_1fr]">
        {known.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-ink-faint">{name}</dt>
            <dd className="wrap-anywhere max-sm:mb-1.5">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Wire({ label, message }: { readonly label: string; readonly message: WireMessage }) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 font-medium text-ink-faint text-xs">{label}</h3>
      <WireBox
        label={label}
        firstLine={message.firstLine}
        headers={message.headers}
        body={message.body}
        className="text-ink"
      />
    </div>
  );
}
