const iso = /(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|[+-]\d\d:?\d\d)?/;
const access = /(\d\d)\/([A-Z][a-z]{2})\/(\d{4})[: ](\d\d):(\d\d):(\d\d)(?: ([+-]\d{4}))?/;
const months = "JanFebMarAprMayJunJulAugSepOctNovDec";

function zoneMinutes(zone: string | undefined): number {
  if (zone === undefined || zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith("-") ? -minutes : minutes;
}

/**
 * A moment written in a log line, in milliseconds. One without a zone is read as UTC: only differences between lines of
 * one log are ever taken.
 */
export function readTime(text: string): number | null {
  const found = iso.exec(text);
  if (found !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = found;
    const time = Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second ?? 0),
    );
    return time + Number(`0.${fraction ?? 0}`) * 1000 - zoneMinutes(zone) * 60_000;
  }
  const other = access.exec(text);
  if (other === null) return null;
  const [, day, name, year, hour, minute, second, zone] = other;
  const month = months.indexOf(name ?? "") / 3;
  if (!Number.isInteger(month) || month < 0) return null;
  return (
    Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second)) -
    zoneMinutes(zone) * 60_000
  );
}

/** The moment in a `Date:` header. */
export function readHttpDate(value: string | undefined): number | null {
  if (value === undefined || !/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(value.trim()))
    return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
