import { redactQuery } from "./redact-query";
import { percentDecoded, redactText } from "./redact-text";
import { type Fingerprint, fingerprintLength } from "./secret-names";

/** An absolute or relative URL; query and fragment are read as parameters, the rest as text. */
export function redactUrl(url: string, fingerprint: Fingerprint): string {
  const hash = fragmentStart(url);
  const beforeHash = hash < 0 ? url : url.slice(0, hash);
  const mark = beforeHash.indexOf("?");
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const query = mark < 0 ? "" : `?${redactQuery(beforeHash.slice(mark + 1), fingerprint)}`;
  const fragment = hash < 0 ? "" : `#${redactQuery(url.slice(hash + 1), fingerprint)}`;
  return `${redactPath(path, fingerprint)}${query}${fragment}`;
}

/** The `#` of a fingerprint, in a URL already redacted, starts no fragment. */
function fragmentStart(url: string): number {
  let hash = url.indexOf("#");
  while (hash >= 0) {
    const word = hash - wordStart(url, hash);
    const length = fingerprintLength(url, hash - word);
    if (length === 0) return hash;
    hash = url.indexOf("#", hash - word + length);
  }
  return -1;
}

/** Where the word before a place begins. */
function wordStart(url: string, end: number): number {
  let at = end;
  while (/[a-z_]/.test(url.charAt(at - 1))) at -= 1;
  return at;
}

function redactPath(path: string, fingerprint: Fingerprint): string {
  const withPassword = /^([a-z][a-z0-9+.-]*:\/\/[^/:@]*:)([^/@]+)@/i.exec(path);
  if (withPassword?.[1] === undefined || withPassword[2] === undefined) return redactText(path, fingerprint);
  const shown = withPassword[1] + fingerprint("password", percentDecoded(withPassword[2]));
  return `${shown}@${redactText(path.slice(withPassword[0].length), fingerprint)}`;
}
