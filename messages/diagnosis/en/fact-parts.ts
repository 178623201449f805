import type { Claim, Difference, TokenKind, Trial, UrlPart, ValueProblem } from "@/lib/diagnosis";

// Made once: a formatter costs more than all else that a sentence does.
const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

export const number = (value: number) => numbers.format(value);

/** Exact up to a quarter of an hour, readable above. */
export function span(seconds: number): string {
  const size = Math.abs(seconds);
  if (size <= 900) return `${number(size)} s`;
  if (size < 7200) return `${number(Math.round(size / 60))} min`;
  return size < 172_800 ? `${number(Math.round(size / 3600))} h` : `${number(Math.round(size / 86_400))} days`;
}

export const part: Readonly<Record<UrlPart, string>> = {
  scheme: "the scheme (http or https)",
  host: "the host",
  port: "the port",
  path: "the path",
  "trailing-slash": "a trailing slash",
  "letter-case": "upper and lower case",
  query: "the query",
  "not-a-url": "one of them is not an absolute URL",
};

export const problem: Readonly<Record<ValueProblem, string>> = {
  empty: "is empty",
  placeholder: "is a placeholder such as undefined",
  quoted: "has quotes around it",
  "white-space": "contains white space",
  characters: "has characters that no such value is made of",
  "percent-encoded": "is still percent-encoded",
  "fragment-attached": "has another piece of the address attached",
  "too-long": "is longer than the server takes",
  "cut-or-not-a-handle": "is not the 64 hex characters that Haravan issues",
  "is-client-id": "is the client ID",
  "scheme-repeated": "has the word Bearer twice",
  "is-jwt": "is a JWT, which this server does not issue for it",
  "is-words": "is made of words, unlike any token",
};

export const claim: Readonly<Record<Claim, string>> = {
  nonce: "nonce",
  iss: "iss (issuer)",
  aud: "aud (audience)",
  exp: "exp (expiry)",
  signature: "signature",
  alg: "alg (algorithm)",
  kid: "kid (key)",
  at_hash: "at_hash or c_hash",
  nbf: "nbf or iat (start of validity)",
  id_token: "the ID token itself",
};

export const kinds: Readonly<Record<TokenKind, string>> = {
  "id-token": "an ID token",
  jwt: "a JWT, while access tokens here are opaque",
  "refresh-token": "a refresh token",
  "client-secret": "a client secret",
  "authorization-code": "an authorization code",
  "other-platform": "a token of another platform",
};

export const trials: Readonly<Record<Trial, string>> = {
  "direct-call-works": "The same call works outside this network or proxy.",
  "same-token-works-elsewhere": "Another call accepts the same token.",
  "same-token-fails-elsewhere": "Another call refuses the same token too.",
  "other-account-works": "It works with another account.",
  "other-account-fails": "It fails with other accounts too.",
  "other-stores-work": "Calls for other stores work.",
  "other-stores-fail": "Calls for other stores fail too.",
  "another-write-works": "Another write with this token works.",
  "another-write-fails": "Other writes with this token fail too.",
  "list-call-fails": "A list call on the same path fails too.",
  "worked-before": "It worked before with the same settings.",
  "never-worked": "It never worked with these settings.",
};

/** Where two values part, so that a slash or a letter is found without counting; a run stored earlier may not say. */
export function firstDifference(found: Difference | null | undefined): string {
  if (!found) return "";
  const { at, one, other } = found;
  const shown = (text: string) => (text === "" ? "nothing more" : `“${text}”`);
  return `, from character ${at}: ${shown(one)} against ${shown(other)}`;
}

export const byteOrder = {
  original: "The query is signed correctly in the order it arrived.",
  sorted: "The signature fits only when the pairs are sorted; Haravan signs them in the order they arrive.",
  neither: "With this secret the signature fits neither the original nor the sorted order.",
} as const;

export const sentBy = { body: "in the body", basic: "in the Authorization header", query: "in the address" } as const;

export const passed = { client: "the client ID", "redirect-uri": "the redirect URL", scopes: "the scopes" } as const;

export const list = (items: readonly string[]) => items.join(", ");
