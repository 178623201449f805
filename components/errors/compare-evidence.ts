import type { Evidence } from "@/lib/diagnosis";

export interface Difference {
  /** `observed.code_age_s`, `request.url?redirect_uri`. */
  readonly path: string;
  /** `null` where it is not there. */
  readonly here: string | null;
  readonly there: string | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Two addresses differ in a parameter, not in three lines of letters. */
function flattenUrl(text: string, path: string, into: Map<string, string>): void {
  const url = URL.parse(text);
  if (url === null) into.set(path, text);
  else {
    into.set(path, `${url.origin}${url.pathname}${url.hash}`);
    for (const [name, value] of url.searchParams) into.set(`${path}?${name}`, value);
  }
}

function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (isRecord(value)) {
    for (const [key, part] of Object.entries(value)) flatten(part, path === "" ? key : `${path}.${key}`, into);
  } else if (path === "request.url" && typeof value === "string") flattenUrl(value, path, into);
  else if (value !== undefined) into.set(path, Array.isArray(value) ? value.join(" ") : String(value));
  return into;
}

/** The fields in which two pieces of evidence differ, in the order of the first. */
export function compareEvidence(here: Evidence, there: Evidence): readonly Difference[] {
  const ours = flatten(here, "", new Map());
  const theirs = flatten(there, "", new Map());
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((path) => ({ path, here: ours.get(path) ?? null, there: theirs.get(path) ?? null }))
    .filter((field) => field.here !== field.there);
}
