"use client";

import { usePathname } from "next/navigation";
import { type Locale, locales } from "@/messages/locale";

interface LocaleSwitchProps {
  readonly locale: Locale;
  readonly label: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** Posts `to` and `back` to /locale; works without a script, because the path stands in the server's HTML. */
export function LocaleSwitch({ locale, label, names }: LocaleSwitchProps) {
  const path = usePathname();
  return (
    <form method="post" action="/locale" aria-label={label} className="flex items-center text-sm">
      <input type="hidden" name="back" value={path ?? "/"} />
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
