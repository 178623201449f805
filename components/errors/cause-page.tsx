import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { Crumbs } from "@/components/ui/crumbs";
import { FactList } from "@/components/ui/facts";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import { type CauseId, catalog, type DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import { formatList } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { CauseSources } from "./cause-sources";
import { LookAlikes } from "./look-alikes";
import { Reasons } from "./reasons";

interface CausePageProps {
  readonly id: CauseId;
  readonly t: Messages;
  readonly words: DiagnosisWords;
  readonly locale: Locale;
}

/** One cause at its permanent address: what it is, how to tell, what to do, and who says so. */
export function CausePage({ id, t, words, locale }: CausePageProps) {
  const entry = catalog[id];
  const cause = words.causes[id];
  const where = formatList(
    entry.steps.map((step) => words.steps[step]),
    locale,
  );
  return (
    <>
      <Crumbs parent={{ href: "/errors", label: t.errors.title }}>
        <code translate="no">{id}</code>
      </Crumbs>
      <Sheet>
        <div className="border-accent border-l-4 p-6 pl-5 max-md:p-4">
          <Chip mark={null}>{words.severity[entry.severity]}</Chip>
          <h1 className="mt-2.5 text-balance font-semibold text-xl tracking-tight">{cause.title}</h1>
          <p className="mt-2 max-w-[68ch] text-ink-soft">
            <Prose text={cause.summary} />
          </p>
        </div>
        <FactList
          facts={[
            { name: t.errors.where, value: where },
            { name: t.errors.party, value: words.party[entry.party] },
            { name: t.errors.retry, value: words.retry[entry.retry] },
          ]}
        />
      </Sheet>
      <Sheet className="grid lg:grid-cols-2">
        <Section title={t.errors.meaning}>
          <p>
            <Prose text={cause.meaning} />
          </p>
          {cause.seenByMerchant === undefined ? null : (
            <p className="mt-2">
              <b className="font-semibold text-ink">{t.errors.merchant}</b> <Prose text={cause.seenByMerchant} />
            </p>
          )}
        </Section>
        <Section title={t.errors.tellApart} place="right">
          <p>
            <Prose text={cause.tellApart} />
          </p>
          <LookAlikes id={id} words={words} t={t} />
        </Section>
        <Section title={t.errors.reasons} place="wide">
          <Reasons id={id} words={words} t={t} />
        </Section>
        <Section title={t.errors.aliases}>
          <ul className="flex flex-wrap gap-1.5">
            {entry.aliases.map((alias) => (
              <li key={alias}>
                <a href={`/errors?q=${encodeURIComponent(alias)}`} className="link">
                  <code translate="no">{alias}</code>
                </a>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t.errors.sources} place="right">
          <CauseSources id={id} t={t} />
        </Section>
      </Sheet>
    </>
  );
}

const places = { left: "", right: "lg:border-l", wide: "lg:col-span-2" };

interface SectionProps {
  readonly title: string;
  readonly place?: keyof typeof places;
  readonly children: ReactNode;
}

function Section({ title, place = "left", children }: SectionProps) {
  return (
    <section
      className={`min-w-0 border-line border-b px-6 pt-4 pb-5 text-ink-soft text-sm max-md:px-4 ${places[place]}`}
    >
      <h2 className="mb-2 font-semibold text-ink text-sm">{title}</h2>
      {children}
    </section>
  );
}
