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
  /** The page around it says whose fault it is, what is asked and what to do next. */
  readonly bare?: boolean;
  /** In a column of a page: everything one below the other. */
  readonly narrow?: boolean;
}

/** Causes by certainty with their proof, and beside them what it was not. Stands inside a sheet, under the verdict. */
export function DiagnosisCard({ diagnosis, words, t, bare = false, narrow = false }: DiagnosisCardProps) {
  const { causes, excluded, ask, party, next } = diagnosis;
  const groups = (["certain", "likely", "possible"] as const)
    .map((certainty) => ({ certainty, list: causes.filter((cause) => cause.certainty === certainty) }))
    .filter(({ list }) => list.length > 0);
  const columns = groups.length + (excluded.length > 0 ? 1 : 0);
  return (
    <section aria-label={bare ? undefined : t.title} className="border-line border-t">
      <div
        className={cn(
          "grid",
          narrow
            ? "[&>*+*]:border-line [&>*+*]:border-t"
            : "lg:[&>*+*]:border-line lg:[&>*+*]:border-l max-lg:[&>*+*]:border-line max-lg:[&>*+*]:border-t",
          !narrow && columns === 2 && "lg:grid-cols-[1.4fr_1fr]",
          !narrow && columns === 3 && "lg:grid-cols-[1.4fr_1fr_1fr]",
          !narrow && columns === 4 && "lg:grid-cols-4",
        )}
      >
        {groups.map(({ certainty, list }) => (
          <section key={certainty} className="min-w-0 px-6 pt-4 pb-5 max-md:px-4">
            <h2 className="mb-2 font-semibold text-sm first-letter:uppercase">{words.certainty[certainty]}</h2>
            <ol
              className={cn(
                "text-sm [&>li+li]:border-line [&>li+li]:border-t [&>li+li]:border-dashed",
                // Many that fit equally stand side by side where nothing else needs the room, both columns under a line.
                !narrow &&
                  columns === 1 &&
                  list.length > 2 &&
                  "gap-x-10 lg:columns-2 lg:[&>li]:break-inside-avoid lg:[&>li]:border-line lg:[&>li]:border-t lg:[&>li]:border-dashed lg:[&>li:first-child]:pt-2",
              )}
            >
              {list.map((cause) => (
                <Cause key={cause.id} cause={cause} words={words} t={t} />
              ))}
            </ol>
          </section>
        ))}
        {excluded.length === 0 ? null : <ExcludedCauses excluded={excluded} heading={words.certainty.excluded} t={t} />}
      </div>
      {bare ? null : (
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
      )}
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
      {/* Two answers may say the same: once is enough. */}
      {[...new Set(cause.proof)].map((proof) => (
        <span key={proof} className="wrap-anywhere mt-0.5 block text-ink-soft">
          <Prose text={proof} />
        </span>
      ))}
      <Fixes fixes={cause.fix} shown={certain ? mostFixes : 1} t={t} />
      {certain ? (
        <span className="mt-1 block text-ink-soft">
          <b className="font-semibold text-ink">{t.retry}</b> {words.retry[cause.retry]}
        </span>
      ) : null}
    </li>
  );
}

const mostFixes = 4;

interface FixesProps {
  readonly fixes: readonly string[];
  /** The likeliest reason's cures come first; the rest is a click away, so that many causes stay legible. */
  readonly shown: number;
  readonly t: Messages["findings"];
}

function Fixes({ fixes, shown, t }: FixesProps) {
  const rest = fixes.slice(shown);
  if (fixes.length === 0) return null;
  return (
    <>
      <div className="mt-1 text-ink-soft">
        <b className="font-semibold text-ink">{t.fix}</b> <FixList fixes={fixes.slice(0, shown)} />
      </div>
      {rest.length === 0 ? null : (
        <details className="mt-1">
          <summary className="link tap inline-block text-ink-soft text-xs">{t.moreFixes(rest.length)}</summary>
          <div className="text-ink-soft">
            <FixList fixes={rest} alwaysList />
          </div>
        </details>
      )}
    </>
  );
}

interface FixListProps {
  readonly fixes: readonly string[];
  readonly alwaysList?: boolean;
}

function FixList({ fixes, alwaysList = false }: FixListProps) {
  const [only] = fixes;
  if (fixes.length === 1 && only !== undefined && !alwaysList) return <Prose text={only} />;
  return (
    <ul className="list-disc pl-4 marker:text-ink-faint">
      {fixes.map((fix) => (
        <li key={fix} className="mt-0.5">
          <Prose text={fix} />
        </li>
      ))}
    </ul>
  );
}
