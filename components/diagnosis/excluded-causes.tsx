import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import type { DescribedDiagnosis } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";

interface ExcludedCausesProps {
  readonly excluded: DescribedDiagnosis["excluded"];
  readonly heading: string;
  readonly t: Messages["findings"];
}

const shownAtOnce = 3;

/** What it was not: struck through, proof kept. */
export function ExcludedCauses({ excluded, heading, t }: ExcludedCausesProps) {
  const rest = excluded.slice(shownAtOnce);
  return (
    <section className="min-w-0 px-6 pt-4 pb-5 max-md:px-4">
      <h2 className="mb-2 flex items-center gap-2 font-semibold text-sm">
        <span className="inline-block first-letter:uppercase">{heading}</span>{" "}
        <Chip mark={null}>{excluded.length}</Chip>
      </h2>
      <List excluded={excluded.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <details className="border-line border-t border-dashed pt-2">
          <summary className="link tap w-fit text-ink-soft text-sm">{t.more(rest.length)}</summary>
          <div className="pt-2">
            <List excluded={rest} />
          </div>
        </details>
      )}
    </section>
  );
}

function List({ excluded }: { readonly excluded: DescribedDiagnosis["excluded"] }) {
  return (
    <ul className="text-sm [&>li+li]:border-line [&>li+li]:border-t [&>li+li]:border-dashed">
      {excluded.map((cause) => (
        <li key={cause.id} className="py-2 first:pt-0">
          <a href={`/errors/${cause.id}`} className="text-ink-soft line-through hover:text-ink">
            <del>{cause.title}</del>
          </a>
          {/* Two answers may say the same: once is enough. */}
          {[...new Set(cause.proof)].map((proof) => (
            <span key={proof} className="wrap-anywhere block text-ink-soft">
              <Prose text={proof} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
