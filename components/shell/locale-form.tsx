import { type Locale, locales } from "@/messages/locale";

interface LocaleFormProps {
  readonly locale: Locale;
  readonly label: string;
  readonly names: Readonly<Record<Locale, string>>;
  /** Where the reader is. */
  readonly back: string;
}

/** Posts `to` and `back` to /locale, which remembers the choice; works without a script. */
export function LocaleForm({ locale, label, names, back }: LocaleFormProps) {
  return (
    <form method="post" action="/locale" aria-label={label} className="flex items-center text-sm">
      <input type="hidden" name="back" value={back} />
      {locales.map((other, index) => (
        <span key={other} className="flex items-center">
          {index === 0 ? null : (
            <span aria-hidden="true" className="text-ink-faint">
              ·
            </span>
          )}
          <button
            type="submit"
            name="to"
            value={other}
            lang={other}
            title={names[other]}
            aria-label={names[other]}
            aria-current={other === locale ? "true" : undefined}
            className={`min-h-8 rounded-xs px-1.5 uppercase hover:bg-well hover:text-ink max-md:min-h-11 ${
              other === locale ? "font-semibold text-ink" : "text-ink-soft"
            }`}
          >
            {other}
          </button>
        </span>
      ))}
    </form>
  );
}
