import { locales } from "@/messages/locale";

/** The same page in every language. The addresses are relative: the build does not know its host. */
export function CatalogLinks({ locale, page }: { readonly locale: string; readonly page: string }) {
  return (
    <>
      <link rel="canonical" href={`/${locale}${page}`} />
      {locales.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={`/${other}${page}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={page} />
    </>
  );
}
