import { Prose } from "@/components/ui/prose";
import { type CauseId, catalog, type DiagnosisWords } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";

interface ReasonsProps {
  readonly id: CauseId;
  readonly words: DiagnosisWords;
  readonly t: Messages;
}

/** Why it happens, likeliest first, and under each reason what cures that one. */
export function Reasons({ id, words, t }: ReasonsProps) {
  // Keyed by the same catalog, which the type of the words holds to it cause by cause.
  const reasons: Readonly<Record<string, string>> = words.causes[id].reasons;
  const fixes: Readonly<Record<string, string>> = words.causes[id].fixes;
  return (
    <ol className="grid max-w-[90ch] list-decimal gap-3 pl-5 marker:font-medium marker:text-ink-faint">
      {Object.entries(catalog[id].reasons).map(([reason, cures]) => (
        <li key={reason} className="min-w-0">
          <p className="text-ink">
            <Prose text={reasons[reason] ?? ""} />
          </p>
          {cures.map((fix) => (
            <p key={fix} className="mt-0.5">
              <b className="font-semibold text-ink">{t.findings.fix}</b> <Prose text={fixes[fix] ?? ""} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
