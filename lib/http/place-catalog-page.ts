import type { Locale } from "@/lib/diagnosis";
import { isCauseId } from "@/lib/diagnosis/cause-ids";
import { isLocale } from "./request-locale";

export type CatalogPlace =
  /** A page made at build time. */
  | { readonly kind: "page"; readonly path: string }
  /** A list for one query, made on demand. */
  | { readonly kind: "search"; readonly path: string }
  /** An address of the catalog that has no page. */
  | { readonly kind: "nothing" };

const address = /^(?:\/([^/]+))?\/errors(?:\/([^/]+))?$/;

/** Which page of the catalog answers an address, for a reader of that language; `null` for what is not the catalog's. */
export function placeCatalogPage(path: string, search: URLSearchParams, reader: Locale): CatalogPlace | null {
  const found = address.exec(path);
  if (found === null || found[1] === "api") return null;
  const [, language, page] = found;
  const locale = language ?? reader;
  if (!isLocale(locale)) return { kind: "nothing" };
  if (page === undefined) {
    const asked = (search.get("q") ?? "").trim() !== "";
    return asked ? { kind: "search", path: `/${locale}/errors/search` } : { kind: "page", path: `/${locale}/errors` };
  }
  return isCauseId(page) ? { kind: "page", path: `/${locale}/errors/${page}` } : { kind: "nothing" };
}

const stable = /^(\/(?:en|vi))?\/errors(?:\/[a-z-]+)?$/;

/** Whether an address is one of the catalog's, and then whether its answer depends on the reader's language. */
export function readCatalogAddress(path: string): { readonly perReader: boolean } | null {
  const found = stable.exec(path);
  return found === null ? null : { perReader: found[1] === undefined };
}

/** The same page of the catalog in another language; any other path as it is. */
export function catalogPathIn(locale: Locale, path: string): string {
  return path.replace(/^\/(?:en|vi)(?=\/errors(?:[/?#]|$))/, `/${locale}`);
}
