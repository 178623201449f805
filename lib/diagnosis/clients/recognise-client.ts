import { buildSpot } from "../hear/spot";
import type { Ecosystem } from "./known-client";
import { type Client, type ClientId, clients } from "./known-clients";

/** By here a text has shown whose it is. */
const far = 8000;

/** What a whole trace of an ecosystem always has; only then is the search narrowed to its libraries. */
const signs: readonly (readonly [string, Ecosystem])[] = [
  ["node_modules", "node"],
  ["node:internal", "node"],
  ["traceback (most recent call last)", "python"],
  [" at microsoft.", "dotnet"],
  [" at system.", "dotnet"],
  ["exception in thread", "java"],
  [".rb:", "ruby"],
  ["php fatal error", "php"],
  [".pl line ", "perl"],
];

/** One pass over the text finds the marks of all libraries and the signs of all ecosystems. */
const spot = buildSpot([...clients.map(({ marks }) => marks), ...signs.map(([literal]) => [literal])]);

/** Go's own logger writes nothing but the time before the words. */
const goLog = /\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?!\[)/;

/** For text that is in lower case already. */
export function findClient(lowerCase: string): Client | null {
  const text = lowerCase.length > far ? lowerCase.slice(0, far) : lowerCase;
  let sign = signs.length;
  const shown: number[] = [];
  for (const owner of spot(text)) {
    if (owner < clients.length) shown.push(owner);
    else sign = Math.min(sign, owner - clients.length);
  }
  const ecosystem = signs[sign]?.[1];
  const narrowed = shown.filter((owner) => clients[owner]?.ecosystem === ecosystem);
  const first = Math.min(...(narrowed.length > 0 ? narrowed : shown));
  const found = clients[first];
  if (found !== undefined) return found;
  return goLog.test(text) ? (clients.find(({ id }) => id === "go-http") ?? null) : null;
}

/** The library whose words a text is, where it shows. Total, and linear in the text. */
export const recogniseClient = (text: string): ClientId | null => findClient(text.toLowerCase())?.id ?? null;
