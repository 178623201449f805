import type { ReactNode } from "react";
import { Prose } from "@/components/ui/prose";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { type Tone, toneMark, toneText } from "@/components/ui/tone";
import { explainToken, type TokenLife, type TokenPower } from "@/lib/probe/scopes/explain-token";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime, formatDuration } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { sectionIds } from "./sections";

interface TokenPanelProps {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
}

const sides = [
  { holds: "yes", words: "can", tone: "good" },
  { holds: "no", words: "cannot", tone: "none" },
  { holds: "unknown", words: "unclear", tone: "unsure" },
] as const satisfies readonly { readonly holds: TokenPower["holds"]; readonly words: string; readonly tone: Tone }[];

/** Which kind of token this is, how long it lives, what it can and cannot do, each with where that is known from. */
export function TokenPanel({ installation, t, locale }: TokenPanelProps) {
  const words = t.store.page.explain;
  const { life, refreshLife, powers } = explainToken(installation);
  // A token answer that was not seen vouches for nothing.
  const said = installation.scopesGranted === null ? null : "token";
  const lists = sides
    .map((side) => ({ ...side, powers: powers.filter(({ holds }) => holds === side.holds) }))
    .filter((side) => side.powers.length > 0);
  return (
    <Sheet id={sectionIds.powers} aria-labelledby="powers-title">
      <SheetHead id="powers-title" title={words.title} note={<Prose text={words.kinds[installation.tokenKind]} />} />
      <div className="grid border-line border-t text-sm max-lg:divide-y max-lg:divide-line lg:auto-cols-fr lg:grid-flow-col lg:divide-x lg:divide-line">
        <Part title={words.life}>
          <p>
            {sayLife(life, words, locale)} <From kind={"source" in life ? life.source.kind : said} t={t} />
          </p>
          {"seen" in life ? (
            <p className="mt-2">
              {words.seen(formatDuration(life.seen.seconds, locale))} <From kind={life.seen.source.kind} t={t} />
            </p>
          ) : null}
          {refreshLife === null ? null : (
            <p className="mt-2">
              {words.refreshLife(
                formatDuration(refreshLife.seconds, locale),
                formatDuration(refreshLife.unusedSeconds, locale),
              )}{" "}
              <From kind={refreshLife.source.kind} t={t} />
            </p>
          )}
        </Part>
        {lists.map((side) => (
          <Part key={side.holds} title={words[side.words]}>
            <ul className="grid gap-2">
              {side.powers.map(({ id, source }) => (
                <li key={id} className="flex gap-2.5">
                  <span aria-hidden="true" className={`font-bold font-mono ${toneText[side.tone]}`}>
                    {side.holds === "no" ? toneMark.bad : toneMark[side.tone]}
                  </span>
                  <span className="min-w-0">
                    <Prose text={words.powers[id][side.holds]} />{" "}
                    <From kind={side.holds === "unknown" ? null : (source?.kind ?? said)} t={t} />
                  </span>
                </li>
              ))}
            </ul>
          </Part>
        ))}
      </div>
    </Sheet>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0 px-6 py-4 text-ink-soft max-md:px-4">
      <h3 className="mb-2 font-semibold text-ink text-sm">{title}</h3>
      {children}
    </div>
  );
}

/** Where a statement is known from, beside it. */
function From({ kind, t }: { readonly kind: keyof Messages["scopes"]["sources"] | null; readonly t: Messages }) {
  if (kind === null) return null;
  return <span className="whitespace-nowrap text-ink-faint text-xs">({t.scopes.sources[kind]})</span>;
}

function sayLife(life: TokenLife, words: Messages["store"]["page"]["explain"], locale: Locale): string {
  return life.kind === "said" ? words.lives.said(formatDateTime(life.expiresAt, locale)) : words.lives[life.kind];
}
