import { Chip } from "@/components/ui/chip";
import { cn } from "@/components/ui/cn";
import { Prose } from "@/components/ui/prose";
import type { DescribedCause, DescribedDiagnosis, DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import { ExcludedCauses } from "./excluded-causes";

interface DiagnosisCardProps {
  readonly diagnosis: DescribedDiagnosis;
  readonly words: DiagnosisWords;
  readonly t: Messages["findings"];
}

/** Causes by certainty with their proof, and beside them what it was not. Stands inside a sheet, under the verdict. */
export function DiagnosisCard({ diagnosis, words, t }: DiagnosisCardProps) {
  const { causes, excluded, ask, party, next } = diagnosis;
  const groups = (["certain", "likely", "possible"] as const)
    .map((certainty) => ({ certainty, list: causes.filter((cause) => cause.certainty === certainty) }))
    .filter(({ list }) => list.length > 0);
  const columns = groups.length + (excluded.length > 0 ? 1 : 0);
  return (
    <section aria-label={t.title} className="border-line border-t">
      <div
        className={cn(
          "grid lg:[&>*+*]:border-line lg:[&>*+*]:border-l max-lg:[&>*+*]:border-line max-lg:[&>*+*]:border-t",
          columns === 2 && "lg:grid-cols-[1.4fr_1fr]",
          columns === 3 && "lg:grid-cols-[1.4fr_1fr_1fr]",
          columns === 4 && "lg:grid-cols-4",
        )}
      >
        {groups.map(({ certainty, list }) => (
          <section key={certainty} className="min-w-0 px-6 pt-4 pb-5 max-md:px-4">
            <h2 className="mb-2 font-semibold text-sm first-letter:uppercase">{words.certainty[certainty]}</h2>
            <ol className="text-sm [&>li+li]:border-line [&>li+li]:border-t [&>li+li]:border-dashed">
              {list.map((cause) => (
                <Cause key={cause.id} cause={cause} words={words} t={t} />
              ))}
            </ol>
          </section>
        ))}
        {excluded.length === 0 ? null : <ExcludedCauses excluded={excluded} heading={words.certainty.excluded} t={t} />}
      </div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t px-6 py-3 text-sm max-md:px-4">
        <Chip mark={null}>{t.party(words.party[party])}</Chip>
        <span>
          <span className="font-semibold">{t.next}</span> <span className="text-ink-soft">{next.label}</span>
        </span>
        {ask === null ? null : (
          <span>
            <span className="font-semibold">{t.ask}</span> <span className="text-ink-soft">{ask}</span>
          </span>
        )}
      </p>
    </section>
  );
}

interface CauseProps {
  readonly cause: DescribedCause;
  readonly words: DiagnosisWords;
  readonly t: Messages["findings"];
}

function Cause({ cause, words, t }: CauseProps) {
  const certain = cause.certainty !== "possible";
  return (
    <li className="py-2 first:pt-0">
      <a href={cause.link} className={cn("link", certain && "font-semibold")}>
        {cause.title}
      </a>
      {cause.proof.map((proof) => (
        <span key={proof} className="wrap-anywhere mt-0.5 block text-ink-soft">
          <Prose text={proof} />
        </span>
      ))}
      {cause.fix.map((fix) => (
        <span key={fix} className="mt-1 block text-ink-soft">
          <b className="font-semibold text-ink">{t.fix}</b> <Prose text={fix} />
        </span>
      ))}
      {certain ? (
        <span className="mt-1 block text-ink-soft">
          <b className="font-semibold text-ink">{t.retry}</b> {words.retry[cause.retry]}
        </span>
      ) : null}
    </li>
  );
}
