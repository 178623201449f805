import type { ReactNode } from "react";
import { CatalogLinks } from "@/components/errors/catalog-links";
import { CatalogShell } from "@/components/shell/catalog-shell";
import type { Language } from "./read-language";

interface CatalogFrameProps extends Language {
  /** The address without a language, which serves each reader their own. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Around each page, not in the layout: a layout does not know which page it holds. */
export function CatalogFrame({ t, locale, page, children }: CatalogFrameProps) {
  return (
    <CatalogShell t={t} locale={locale} path={`/${locale}${page}`}>
      <CatalogLinks locale={locale} page={page} />
      {children}
    </CatalogShell>
  );
}
