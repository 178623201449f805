import { type AskId, type CauseId, catalog, type DiagnosisWords, isCauseId } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";

interface LookAlikesProps {
  readonly id: CauseId;
  readonly base: string;
  readonly words: DiagnosisWords;
  readonly t: Messages;
}

/** The causes it is taken for, each with the question that tells them apart. */
export function LookAlikes({ id, base, words, t }: LookAlikesProps) {
  const others = Object.entries(catalog[id].tellApart).filter(
    (pair): pair is [CauseId, AskId] => isCauseId(pair[0]) && pair[1] !== undefined,
  );
  if (others.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-2" aria-label={t.errors.lookAlikes}>
      {others.map(([other, ask]) => (
        <li key={other}>
          <a href={`${base}/${other}`} className="link">
            {words.causes[other].title}
          </a>
          <span className="block">{words.asks[ask]}</span>
        </li>
      ))}
    </ul>
  );
}
