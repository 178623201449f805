import type { CauseId } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";
import { rehearsalsOf } from "./rehearsals-of";
import { isRehearsed } from "./rehearsed";
import { Section } from "./section";

/** How to see it happen on the sandbox, where something there really leads to it. */
export function RehearseHere({ id, t }: { readonly id: CauseId; readonly t: Messages }) {
  const rehearsals = rehearsalsOf(id);
  if (rehearsals.length === 0 && !isRehearsed(id)) return null;
  const places = [...new Set(rehearsals.map(({ place }) => place))];
  return (
    <Section title={t.errors.rehearse}>
      <ul className="grid gap-1 empty:hidden">
        {rehearsals.map(({ name, place }) => (
          <li key={name}>{t.errors.rehearseAt[place](t.rehearse.title, t.rehearse.names[name])}</li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {isRehearsed(id) ? (
          <a href={`/lab?q=${id}`} className="link">
            {t.errors.rehearseInLab}
          </a>
        ) : null}
        {rehearsals.length === 0 ? null : (
          <a href="/install" className="link">
            {t.errors.rehearseFirst}
          </a>
        )}
        {places.map((place) => (
          <a key={place} href={place === "run" ? "/runs" : "/stores"} className="link">
            {t.errors.rehearseLink[place]}
          </a>
        ))}
      </p>
    </Section>
  );
}
