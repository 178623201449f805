import { authorizeErrors, errorsSentToTheApp } from "@/lib/haravan/authorize-errors";
import { buildSpot } from "../hear/spot";

export interface HostedPage {
  readonly error: string | null;
  readonly description: string | null;
}

const descriptions = [...new Set(authorizeErrors.flatMap(({ description }) => description ?? []))].sort(
  (a, b) => b.length - a.length,
);

const codes = [...new Set([...authorizeErrors.map(({ error }) => error), ...errorsSentToTheApp])];
const whole = codes.map((code) => new RegExp(`(?<![a-z_])${code}(?![a-z_])`));

const spot = buildSpot([...descriptions, ...codes].map((text) => [text]));

/** Reads the account host's error page out of HTML, or out of what a person copied from it. */
export function readHostedPage(text: string): HostedPage {
  const spotted = spot(text);
  if (spotted.length === 0) return { error: null, description: null };
  const plain = text.includes("<") ? text.replace(/<[^<>]{0,2000}>/g, " ") : text;
  const found = spotted.filter((number) => number >= descriptions.length).map((number) => number - descriptions.length);
  const places = found.flatMap((number) => {
    const at = whole[number]?.exec(plain)?.index;
    return at === undefined ? [] : [{ at, code: codes[number] ?? null }];
  });
  const first = places.sort((a, b) => a.at - b.at)[0];
  return {
    error: first?.code ?? null,
    description:
      [...spotted]
        .sort((a, b) => a - b)
        .flatMap((number) => descriptions[number] ?? [])
        .find((text) => plain.includes(text)) ?? null,
  };
}
