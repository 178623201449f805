import { Chip } from "@/components/ui/chip";
import { FactList } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { Sheet } from "@/components/ui/sheet";
import { type CauseId, catalog, type DiagnosisWords } from "@/lib/diagnosis";
import { examples } from "@/lib/diagnosis/examples";
import type { Messages } from "@/messages/en";
import { formatList } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { CauseSources } from "./cause-sources";
import { CopyPermalink } from "./copy-permalink";
import { FixCode } from "./fix-code";
import { LibraryTexts } from "./library-texts";
import { LookAlikes } from "./look-alikes";
import { PageSearch } from "./page-search";
import { readWire } from "./read-wire";
import { Reasons } from "./reasons";
import { RehearseHere } from "./rehearse-here";
import { Section } from "./section";
import { SeenExample } from "./seen-example";
import { SideBySide } from "./side-by-side";

interface CausePageProps {
  readonly id: CauseId;
  readonly t: Messages;
  readonly words: DiagnosisWords;
  readonly locale: Locale;
}

/** One cause at its permanent address: what it is, how to tell, what to do, and who says so. */
export function CausePage({ id, t, words, locale }: CausePageProps) {
  const entry = catalog[id];
  const example = examples[id];
  const cause = words.causes[id];
  const base = `/${locale}/errors`;
  const wire = readWire(example.seen).label;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-soft text-sm">
          <a href={base} className="link text-ink-soft">
            {t.errors.title}
          </a>
          <span aria-hidden="true" className="text-ink-faint">
            /
          </span>
          <code translate="no">{id}</code>
          <CopyPermalink id={id} words={{ ...t.common.copy, label: t.errors.copyLink }} />
        </p>
        <PageSearch action={base} words={t.errors.finder} />
      </div>
      <Sheet>
        <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 border-accent border-l-4 p-6 pl-5 max-md:p-4">
          <div className="min-w-0 flex-1 basis-96">
            <p className="flex flex-wrap gap-1.5">
              {wire === "" ? null : (
                <Chip tone="bad">
                  <span translate="no" className="font-mono">
                    {wire}
                  </span>
                </Chip>
              )}
              <Chip mark={null}>{words.severity[entry.severity]}</Chip>
            </p>
            <h1 className="mt-2.5 text-balance font-semibold text-xl tracking-tight">{cause.title}</h1>
            <p className="mt-2 max-w-[68ch] text-ink-soft">
              <Prose text={cause.summary} />
            </p>
          </div>
          <div className="grid max-w-56 gap-1.5 max-md:w-full max-md:max-w-none">
            <LinkButton href="/diagnose" look="first">
              {t.errors.diagnose}
            </LinkButton>
            <p className="text-ink-faint text-xs">{t.errors.diagnoseNote}</p>
          </div>
        </div>
        <FactList
          facts={[
            {
              name: t.errors.where,
              value: formatList(
                entry.steps.map((step) => words.steps[step]),
                locale,
              ),
            },
            { name: t.errors.party, value: words.party[entry.party] },
            { name: t.errors.retry, value: words.retry[entry.retry] },
          ]}
        />
      </Sheet>
      <Sheet className="divide-y divide-line">
        <SeenExample example={example} words={words} t={t.errors} />
        <div className="grid divide-line max-lg:divide-y lg:grid-cols-2 lg:divide-x">
          <div className="divide-y divide-line">
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
            <Section title={t.errors.tellApart}>
              <p>
                <Prose text={cause.tellApart} />
              </p>
              <LookAlikes id={id} base={base} words={words} t={t} />
            </Section>
          </div>
          <Section title={t.errors.reasons} note={t.errors.reasonsNote}>
            <Reasons id={id} words={words} t={t} />
          </Section>
        </div>
        <FixCode id={id} t={t} />
      </Sheet>
      <Sheet className="divide-y divide-line empty:hidden">
        <SideBySide id={id} example={example} base={base} words={words} t={t.errors} />
        <RehearseHere id={id} t={t} />
      </Sheet>
      <Sheet className="empty:hidden">
        <LibraryTexts id={id} base={base} words={words} t={t} />
      </Sheet>
      <Sheet className="grid lg:grid-cols-2 lg:divide-x lg:divide-line max-lg:divide-y max-lg:divide-line">
        <Section title={t.errors.sources}>
          <CauseSources id={id} t={t} />
        </Section>
        <Section title={t.errors.aliases}>
          <ul className="flex flex-wrap gap-x-3 gap-y-1.5">
            {entry.aliases.map((alias) => (
              <li key={alias}>
                <a href={`${base}?q=${encodeURIComponent(alias)}`} className="link">
                  <code translate="no">{alias}</code>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </Sheet>
    </>
  );
}
