import type { Locale } from "./locale";

// Intl objects are dear to make; one of each per language lasts for the life of the process.
const tags: Readonly<Record<Locale, string>> = { en: "en-GB", vi: "vi-VN" };

function perLocale<Value>(make: (tag: string) => Value): (locale: Locale) => Value {
  const made = new Map<Locale, Value>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const value = make(tags[locale]);
    made.set(locale, value);
    return value;
  };
}

const numbers = perLocale((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
const plurals = perLocale((tag) => new Intl.PluralRules(tag));
const lists = perLocale((tag) => new Intl.ListFormat(tag, { style: "long", type: "conjunction" }));
const dates = perLocale(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: "2-digit",
      month: tag === "vi-VN" ? "2-digit" : "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      timeZone: "UTC",
    }),
);
const relatives = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));
const units = (unit: string, display: "narrow" | "long") =>
  perLocale(
    (tag) => new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: display, maximumFractionDigits: 1 }),
  );
const days = units("day", "long");
const hours = units("hour", "long");
const minutes = units("minute", "long");
const seconds = units("second", "long");

export const formatNumber = (value: number, locale: Locale): string => numbers(locale).format(value);

export const formatList = (values: readonly string[], locale: Locale): string => lists(locale).format(values);

/** One zone for everybody, said aloud: server logs and the provider's `Date` header are in it too. */
export const formatDateTime = (at: string | number, locale: Locale): string =>
  `${dates(locale).format(new Date(at))} UTC`;

/** `one` is used where the language has a singular; Vietnamese does not. */
export function plural(
  count: number,
  locale: Locale,
  forms: { readonly one?: string; readonly other: string },
): string {
  const form = plurals(locale).select(count) === "one" && forms.one !== undefined ? forms.one : forms.other;
  return `${formatNumber(count, locale)} ${form}`;
}

const steps: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** How far a moment is from now: negative is past. */
export function formatRelative(differenceMs: number, locale: Locale): string {
  const found = steps.find(([, size]) => Math.abs(differenceMs) >= size);
  if (found === undefined) return relatives(locale).format(0, "second");
  return relatives(locale).format(Math.trunc(differenceMs / found[1]), found[0]);
}

/** A length of time in at most two units, for facts like "15 hours 12 minutes". */
export function formatDuration(totalSeconds: number, locale: Locale): string {
  const whole = Math.max(0, Math.round(totalSeconds));
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(whole / 86_400), days(locale).format(Math.floor(whole / 86_400))],
    [Math.floor((whole % 86_400) / 3600), hours(locale).format(Math.floor((whole % 86_400) / 3600))],
    [Math.floor((whole % 3600) / 60), minutes(locale).format(Math.floor((whole % 3600) / 60))],
    [whole % 60, seconds(locale).format(whole % 60)],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first === -1) return seconds(locale).format(0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(" ");
}

/** Wire timings: short, in the units people compare. */
export function formatMilliseconds(ms: number, locale: Locale): string {
  if (ms < 1) return ms === 0 ? "0 ms" : "< 1 ms";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${numbers(locale).format(Math.round(ms / 100) / 10)} s`;
}
