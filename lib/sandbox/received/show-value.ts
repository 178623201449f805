import { sha256Hex } from "../tokens/hash";

const maxLength = 500;
const secretName = /secret|token|assertion|verifier|^(code|device_code|user_code)$/i;
/** Says what kind of token, not which. */
const kindOfToken = /_type(_hint)?$/i;
const urlName = /^(returnurl|redirect_uri|post_logout_redirect_uri)$/i;

/** Equal values look equal, and none can be read back: a test compares it with the hash of its own value. */
export const fingerprint = (value: string): string => `sha256:${sha256Hex(value).slice(0, 16)}`;

/** A query inside a value may carry a secret too. */
function showUrl(value: string): string {
  const at = value.indexOf("?");
  if (at === -1) return value;
  const shown = [...new URLSearchParams(value.slice(at + 1))].map(([name, inner]): [string, string] => [
    name,
    secretName.test(name) && !kindOfToken.test(name) ? fingerprint(inner) : inner,
  ]);
  return `${value.slice(0, at)}?${new URLSearchParams(shown)}`;
}

/** One parameter as it may be kept. A password is short enough to be guessed from its hash, so it has none. */
export function showValue(name: string, value: string): string {
  if (/password/i.test(name)) return "(hidden)";
  if (secretName.test(name) && !kindOfToken.test(name)) return fingerprint(value);
  const shown = urlName.test(name) ? showUrl(value) : value;
  return shown.length > maxLength ? `${shown.slice(0, maxLength)}…` : shown;
}

/** `Bearer sha256:…`: how the caller authenticated, not with what. */
export function showAuthorization(value: string): string {
  const [, scheme, credentials = ""] = /^([a-z]{1,20}) +(.+)$/i.exec(value) ?? [];
  return scheme === undefined ? fingerprint(value) : `${scheme} ${fingerprint(credentials)}`;
}
