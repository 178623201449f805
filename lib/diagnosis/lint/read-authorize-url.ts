export interface SentParam {
  /** In lower case: the server does not tell `Scope` from `scope`. */
  readonly name: string;
  readonly nameAsSent: string;
  /** Percent-encoded, as it stands in the URL. */
  readonly raw: string;
  readonly value: string;
}

export interface AuthorizeUrl {
  /** As it was given. */
  readonly text: string;
  /** What a browser would make of it: without line breaks, tabs, and white space around it. */
  readonly clean: string;
  readonly address: string;
  readonly params: readonly SentParam[];
  /** By name; of a parameter that is repeated the first value counts. */
  readonly values: ReadonlyMap<string, string>;
  /** What stands behind `#`; it never reaches a server. */
  readonly fragment: string | null;
}

const longestRead = 65_536;

const decode = (raw: string): string => new URLSearchParams(`v=${raw}`).get("v") ?? "";

function readParam(piece: string): SentParam {
  const at = piece.indexOf("=");
  const nameAsSent = decode(at === -1 ? piece : piece.slice(0, at));
  const raw = at === -1 ? "" : piece.slice(at + 1);
  return { name: nameAsSent.trim().toLowerCase(), nameAsSent, raw, value: decode(raw) };
}

/** Any text as an authorize URL; nothing is refused, because what is wrong with it is the question. */
export function readAuthorizeUrl(given: string): AuthorizeUrl {
  const text = given.slice(0, longestRead);
  const clean = text.replace(/[\t\r\n]/g, "").trim();
  const hash = clean.indexOf("#");
  const sent = hash === -1 ? clean : clean.slice(0, hash);
  const question = sent.indexOf("?");
  const query = question === -1 ? "" : sent.slice(question + 1);
  const params = query
    .split("&")
    .filter((piece) => piece !== "")
    .map(readParam);
  return {
    text,
    clean,
    address: question === -1 ? sent : sent.slice(0, question),
    params,
    values: new Map(params.toReversed().map(({ name, value }) => [name, value])),
    fragment: hash === -1 ? null : clean.slice(hash + 1),
  };
}

/** What was sent under this name; an empty value is none. */
export function sentValue({ values }: AuthorizeUrl, name: string): string | null {
  const value = values.get(name);
  return value === undefined || value.trim() === "" ? null : value;
}
