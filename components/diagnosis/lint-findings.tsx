import { Prose } from "@/components/ui/prose";
import { type Tone, toneMark, toneText } from "@/components/ui/tone";
import type { DescribedFinding, LintSeverity } from "@/lib/diagnosis";
import type { LintMessages } from "@/messages/en/lint";

/** Titles of the causes that findings lead to, by id. */
export type LintLeads = Readonly<Record<string, string>>;

/** Plain strings only: pages hand them to the browser. */
export type LintFindingsWords = Pick<LintMessages, "severity" | "basis" | "list"> & { readonly leads: LintLeads };

interface LintFindingsProps {
  readonly findings: readonly DescribedFinding[];
  /** What every place begins with, left out: `authorize_url.`. */
  readonly within: string;
  readonly words: LintFindingsWords;
}

/** What to correct, most serious first; notes are folded away, so that they never hide an error. */
export function LintFindings({ findings, within, words }: LintFindingsProps) {
  const notes = findings.filter(({ severity }) => severity === "note");
  const rest = findings.filter(({ severity }) => severity !== "note");
  return (
    <div className="grid gap-2 text-sm">
      {rest.length === 0 ? (
        <p className="grid grid-cols-[1rem_1fr] gap-2 text-ink-soft">
          <span aria-hidden="true" className="font-bold font-mono text-good">
            {toneMark.good}
          </span>
          {words.list.none}
        </p>
      ) : (
        <List findings={rest} within={within} words={words} />
      )}
      {notes.length === 0 ? null : (
        <details className="group">
          <summary className="inline-flex min-h-8 items-center max-md:min-h-11 gap-2 text-ink-soft hover:text-ink">
            <span aria-hidden="true" className="text-ink-faint transition-transform group-open:rotate-90">
              ›
            </span>
            {words.list.notes} ({notes.length})
          </summary>
          <div className="pt-1">
            <List findings={notes} within={within} words={words} />
          </div>
        </details>
      )}
    </div>
  );
}

const tones: Readonly<Record<LintSeverity, Tone>> = { error: "bad", warning: "warn", note: "none" };

function List({ findings, within, words }: LintFindingsProps) {
  return (
    <ul className="grid [&>li+li]:border-line [&>li+li]:border-t [&>li+li]:border-dashed">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule may hold twice at one place
        <li key={index} className="grid grid-cols-[1rem_1fr] gap-2 py-2 first:pt-0">
          <span className={`font-bold font-mono ${toneText[tones[finding.severity]]}`}>
            <span aria-hidden="true">{finding.severity === "note" ? "i" : toneMark[tones[finding.severity]]}</span>
            <span className="sr-only">{words.severity[finding.severity]}</span>
          </span>
          <Finding finding={finding} within={within} words={words} />
        </li>
      ))}
    </ul>
  );
}

interface FindingProps {
  readonly finding: DescribedFinding;
  readonly within: string;
  readonly words: LintFindingsWords;
}

function Finding({ finding, within, words }: FindingProps) {
  const { at, found, suggestion, message, cause, link, basis, reference } = finding;
  const place = at.startsWith(within) ? at.slice(within.length) : "";
  return (
    <div className="min-w-0">
      <p>
        {place === "" ? null : (
          <code translate="no" className="mr-1.5 font-medium">
            {place}
          </code>
        )}
        <Prose text={message} />
      </p>
      {found === null ? null : <Literal mark={suggestion === null ? "" : "−"} tone="text-bad" text={found} />}
      {suggestion === null ? null : (
        <Literal mark="+" tone="text-good" label={words.list.suggestion} text={suggestion} />
      )}
      <p className="mt-0.5 text-ink-faint text-xs">
        {link === null || cause === null ? null : (
          <>
            {finding.severity === "error" ? words.list.leads : words.list.canLead}{" "}
            <a href={link} className="link text-ink-soft">
              {words.leads[cause] || cause}
            </a>
            {" · "}
          </>
        )}
        <a href={reference} rel="noreferrer" className="hover:text-ink hover:underline">
          {words.basis[basis]}
        </a>
      </p>
    </div>
  );
}

interface LiteralProps {
  readonly mark: string;
  readonly tone: string;
  readonly label?: string;
  readonly text: string;
}

/** As a difference is written: what is there, and what should be. What only is there has no mark. */
function Literal({ mark, tone, label, text }: LiteralProps) {
  return (
    <p translate="no" className="wrap-anywhere mt-0.5 flex gap-2 font-mono text-xs leading-relaxed">
      {mark === "" ? null : (
        <span aria-hidden="true" className={`font-bold ${tone}`}>
          {mark}
        </span>
      )}
      <span className="min-w-0 max-h-24 overflow-hidden whitespace-pre-wrap">
        {label === undefined ? null : <span className="sr-only">{label}: </span>}
        {text}
      </span>
    </p>
  );
}
