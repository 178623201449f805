import { cn } from "@/components/ui/cn";
import { Prose } from "@/components/ui/prose";
import { WireText } from "@/components/ui/wire-text";
import type { Check, Facts } from "@/lib/trace/model";
import type { Messages } from "@/messages/en";
import { wordsOfCheck } from "./words-of-check";

const marks: Readonly<Record<Check["result"], { readonly mark: string; readonly tone: string }>> = {
  ok: { mark: "✓", tone: "text-good" },
  no: { mark: "✕", tone: "text-bad" },
  unsure: { mark: "?", tone: "text-unsure" },
  info: { mark: "i", tone: "text-ink-faint" },
};

interface CheckListProps {
  readonly checks: readonly Check[];
  readonly t: Pick<Messages, "checks" | "run">;
}

export function CheckList({ checks, t }: CheckListProps) {
  if (checks.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-semibold text-sm">{t.run.step.checks}</h3>
      <ul className="grid gap-1.5 text-sm">
        {checks.map((check, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step may make one check twice
          <li key={index} className="grid grid-cols-[1.25rem_1fr] gap-2">
            <span className={cn("font-bold font-mono", marks[check.result].tone)}>
              <span aria-hidden="true">{marks[check.result].mark}</span>
              <span className="sr-only">{t.run.checkResults[check.result]}</span>
            </span>
            <span className="min-w-0">
              {checkText(check, t.checks)}
              <CheckFacts facts={check.facts} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A check without words still shows its id: nothing that was checked is hidden. */
function checkText(check: Check, words: Messages["checks"]) {
  const sentence = wordsOfCheck(check.id, words);
  return sentence === null ? <code>{check.id}</code> : <Prose text={sentence} />;
}

/** What the check rests on, literally: names and values as the tool recorded them. */
function CheckFacts({ facts }: { readonly facts: Facts }) {
  const entries = Object.entries(facts).filter(([, value]) => value !== "");
  if (entries.length === 0) return null;
  return (
    <span className="wrap-anywhere block font-mono text-ink-soft text-xs">
      {entries.map(([name, value]) => (
        <span key={name} className="mr-3 inline-block">
          <span className="text-ink-faint">{name}</span> <WireText text={String(value)} />
        </span>
      ))}
    </span>
  );
}
