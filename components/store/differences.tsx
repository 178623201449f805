import Link from "next/link";
import { Prose } from "@/components/ui/prose";
import { type Tone, toneMark, toneText } from "@/components/ui/tone";
import { standingOf } from "@/lib/haravan/scope-standing";
import type { DifferenceKind, ScopeDifference } from "@/lib/probe/scopes/find-differences";
import type { ScopeRow } from "@/lib/probe/scopes/judge-scopes";
import type { Messages } from "@/messages/en";
import { formatRelative } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface DifferencesProps {
  readonly differences: readonly ScopeDifference[];
  readonly rows: readonly ScopeRow[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

const tones: Readonly<Record<DifferenceKind, Tone>> = {
  "asked-nonexistent": "bad",
  "granted-refused": "bad",
  lost: "bad",
  "not-granted-owner": "warn",
  "not-granted": "warn",
  "needed-not-asked": "warn",
  "needed-private": "unsure",
  "refused-unknown": "warn",
  "works-ungranted": "unsure",
  "granted-unasked": "unsure",
  "asked-unlisted": "unsure",
  "listed-unasked": "none",
};

/** What does not fit together, in words and worst first; where all fits, that. */
export function Differences({ differences, rows, t, locale, nowMs }: DifferencesProps) {
  const words = t.store.page.differences;
  if (differences.length === 0) {
    const { tone, text } = sayNone(rows, words);
    return (
      <p className="flex gap-3 border-line border-t px-6 py-3 text-ink-soft text-sm max-md:px-4">
        <Mark tone={tone} />
        {text}
      </p>
    );
  }
  return (
    <ul aria-label={words.title(differences.length)} className="divide-y divide-line border-line border-t">
      {differences.map((difference) => {
        const { what, next } = words.kinds[difference.kind];
        const run = runOf(difference, rows);
        return (
          <li
            key={difference.kind === "lost" ? `lost ${difference.generation}` : difference.kind}
            className="flex gap-3 px-6 py-3 text-sm max-md:px-4"
          >
            <Mark tone={tones[difference.kind]} />
            <div className="min-w-0">
              <p>
                <span className="font-semibold">
                  {what}
                  {difference.kind === "lost"
                    ? ` (${words.lostAt(difference.generation, formatRelative(Date.parse(difference.at) - nowMs, locale))})`
                    : null}
                </span>
                {": "}
                {difference.scopes.map((name, at) => (
                  <span key={name}>
                    {at === 0 ? null : ", "}
                    <code translate="no">{labelOf(difference.kind, name, words.instead)}</code>
                  </span>
                ))}
              </p>
              <p className="mt-0.5 max-w-[76ch] text-ink-soft">
                <Prose text={next} />
                {run === null ? null : (
                  <>
                    {" "}
                    <Link href={`/runs/${run}`} prefetch={false} className="link">
                      {words.see}
                    </Link>
                  </>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Mark({ tone }: { readonly tone: Tone }) {
  return (
    <span aria-hidden="true" className={`w-3 shrink-0 text-center font-bold font-mono ${toneText[tone]}`}>
      {toneMark[tone]}
    </span>
  );
}

function sayNone(
  rows: readonly ScopeRow[],
  words: Messages["store"]["page"]["differences"],
): { readonly tone: Tone; readonly text: string } {
  const isKnown = rows.some(({ granted }) => granted.kind !== "unknown");
  if (!isKnown) return { tone: "unsure", text: words.noneUnknown };
  if (rows.some(({ outcome }) => outcome?.status === 401)) return { tone: "unsure", text: words.noneIn401 };
  if (!rows.some(({ outcome }) => outcome !== null)) return { tone: "none", text: words.noneYet };
  const isAsked = rows.some(({ asked }) => asked.kind !== "unknown");
  return { tone: "good", text: isAsked ? words.none : words.noneUnasked };
}

/** The run of the call that showed it, where a call did. */
function runOf({ kind, scopes }: ScopeDifference, rows: readonly ScopeRow[]): string | null {
  switch (kind) {
    case "granted-refused":
    case "needed-not-asked":
    case "needed-private":
    case "refused-unknown":
    case "works-ungranted":
      return rows.find(({ name, outcome }) => outcome !== null && scopes.includes(name))?.outcome?.runId ?? null;
    default:
      return null;
  }
}

function labelOf(kind: DifferenceKind, name: string, say: (name: string, instead: string) => string): string {
  const standing = kind === "asked-nonexistent" ? standingOf(name) : null;
  const instead = standing?.kind === "reported-missing" ? standing.instead : null;
  return instead === null ? name : say(name, instead);
}
