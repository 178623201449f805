import type { Difference, UrlPart } from "./facts";

/** Byte comparison decides whether they differ; this says where, for a person. `null`: they are equal. */
export function firstDifference(one: string, other: string): UrlPart | null {
  if (one === other) return null;
  if (!URL.canParse(one) || !URL.canParse(other)) return "not-a-url";
  const a = new URL(one);
  const b = new URL(other);
  // Another host is another place, whatever the scheme; a lost scheme on the same host has causes of its own.
  if (a.hostname !== b.hostname) return "host";
  if (a.protocol !== b.protocol) return "scheme";
  if (a.port !== b.port) return "port";
  if (a.pathname !== b.pathname) {
    if (a.pathname.replace(/(?<!\/)\/+$/, "") === b.pathname.replace(/(?<!\/)\/+$/, "")) return "trailing-slash";
    return a.pathname.toLowerCase() === b.pathname.toLowerCase() ? "letter-case" : "path";
  }
  if (a.search !== b.search || a.hash !== b.hash) return "query";
  return one.toLowerCase() === other.toLowerCase() ? "letter-case" : "trailing-slash";
}

const order: readonly UrlPart[] = [
  "not-a-url",
  "host",
  "port",
  "path",
  "query",
  "scheme",
  "letter-case",
  "trailing-slash",
];

/** The registered URL that differs least from the one sent. */
export function closestUrl(
  sent: string,
  registered: readonly string[],
): { readonly url: string; readonly part: UrlPart } | null {
  return registered
    .map((url) => ({ url, part: firstDifference(sent, url) ?? ("letter-case" as const) }))
    .reduce<{ readonly url: string; readonly part: UrlPart } | null>(
      (best, next) => (best === null || order.indexOf(next.part) > order.indexOf(best.part) ? next : best),
      null,
    );
}

/** Ten characters from the first one that differs; `null`: they are equal. */
export function differenceOf(one: string, other: string): Difference | null {
  if (one === other) return null;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return { at: at + 1, one: one.slice(at, at + 10), other: other.slice(at, at + 10) };
}
