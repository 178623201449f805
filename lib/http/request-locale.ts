import type { Locale } from "@/lib/diagnosis";

export const localeCookie = "auth-doctor.locale";

const spoken: Readonly<Record<Locale, true>> = { en: true, vi: true };

export const isLocale = (value: unknown): value is Locale => typeof value === "string" && Object.hasOwn(spoken, value);

/** The reader's own choice, else the first language of theirs that we speak, else English. */
export function readLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wishes = (acceptLanguage ?? "").split(",").map((part) => {
    const [tag = "", ...params] = part.trim().toLowerCase().split(";");
    const weight = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((found) => found !== undefined);
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const wanted = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? "en";
}
