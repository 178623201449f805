import { type CauseId, catalog } from "@/lib/diagnosis";
import type { Messages } from "@/messages/en";

const shown = (ref: string): string => ref.replace(/^https?:\/\//, "");

/** Who says so: what kind of source, when it was read, and the standards behind it. */
export function CauseSources({ id, t }: { readonly id: CauseId; readonly t: Messages }) {
  const { sources, specs } = catalog[id];
  return (
    <ul className="grid gap-2">
      {sources.map(({ kind, ref, date }) => (
        <li key={ref} className="wrap-anywhere">
          {ref.startsWith("https://") ? (
            <a href={ref} rel="noopener noreferrer" className="link">
              {shown(ref)}
            </a>
          ) : (
            <span translate="no">{ref}</span>
          )}
          <span className="block text-ink-faint text-xs">{t.errors.source(t.errors.kinds[kind], date)}</span>
        </li>
      ))}
      {specs.map(({ name, url }) => (
        <li key={name}>
          <a href={url} rel="noopener noreferrer" className="link">
            {name}
          </a>
          <span className="block text-ink-faint text-xs">{t.errors.standard}</span>
        </li>
      ))}
    </ul>
  );
}
