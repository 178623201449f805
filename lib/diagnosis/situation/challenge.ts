export interface Challenge {
  readonly scheme: string;
  readonly error: string | null;
  readonly description: string | null;
  readonly scope: string | null;
  /** RFC 9470: what the next sign-in must bring. */
  readonly acrValues: string | null;
  readonly maxAge: string | null;
}

const longest = 8_000;

interface Reading {
  readonly value: string;
  readonly end: number;
}

function quoted(header: string, start: number): Reading {
  let value = "";
  let at = start + 1;
  while (at < header.length && header[at] !== '"') {
    if (header[at] === "\\") at += 1;
    value += header[at] ?? "";
    at += 1;
  }
  return { value, end: at + 1 };
}

function bare(header: string, start: number, stops: string): Reading {
  let at = start;
  while (at < header.length && !stops.includes(header[at] ?? "")) at += 1;
  return { value: header.slice(start, at), end: at };
}

function skip(header: string, start: number, chars: string): number {
  let at = start;
  while (at < header.length && chars.includes(header[at] ?? "")) at += 1;
  return at;
}

interface Draft {
  readonly scheme: string;
  readonly params: Map<string, string>;
}

/** One pass over the header; commas between parameters may be missing, as some servers leave them out. */
function draft(header: string): readonly Draft[] {
  const found: Draft[] = [];
  let at = skip(header, 0, " \t,");
  while (at < header.length) {
    const name = bare(header, at, ' \t,="');
    const after = skip(header, name.end, " \t");
    if (header[after] === "=" && name.value !== "") {
      const start = skip(header, after + 1, " \t=");
      const value = header[start] === '"' ? quoted(header, start) : bare(header, start, " \t,");
      const current = found.at(-1) ?? { scheme: "", params: new Map<string, string>() };
      if (found.length === 0) found.push(current);
      if (!current.params.has(name.value.toLowerCase())) current.params.set(name.value.toLowerCase(), value.value);
      at = value.end;
    } else {
      if (name.value !== "") found.push({ scheme: name.value.toLowerCase(), params: new Map() });
      at = Math.max(name.end, at + 1);
    }
    at = skip(header, at, " \t,");
  }
  return found;
}

/** All challenges of a `WWW-Authenticate` header; several may stand in one line (RFC 9110 11.6.1). */
export function readChallenges(header: string | undefined): readonly Challenge[] {
  if (header === undefined) return [];
  return draft(header.slice(0, longest)).map(({ scheme, params }) => {
    const value = (name: string) => params.get(name) ?? null;
    return {
      scheme,
      error: value("error"),
      description: value("error_description"),
      scope: value("scope"),
      acrValues: value("acr_values"),
      maxAge: value("max_age"),
    };
  });
}

/** The one that says most: with an error first, then one for bearer tokens. */
export function mainChallenge(challenges: readonly Challenge[]): Challenge | null {
  return (
    challenges.find(({ error }) => error !== null) ??
    challenges.find(({ scheme }) => scheme === "bearer" || scheme === "dpop") ??
    challenges[0] ??
    null
  );
}
