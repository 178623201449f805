import type { NamedValue } from "./model";
import { redactText } from "./redact-text";
import { redactUrl } from "./redact-url";
import { type Fingerprint, holdsSecret, type SecretKind, secretKind } from "./secret-names";

const urlHeaders: ReadonlySet<string> = new Set(["location", "content-location", "referer", "origin"]);

/** Order and spelling of the names stay. */
export function redactHeaders(headers: readonly NamedValue[], fingerprint: Fingerprint): readonly NamedValue[] {
  return headers.map(({ name, value }) => ({ name, value: redactHeader(name.toLowerCase(), value, fingerprint) }));
}

function redactHeader(name: string, value: string, fingerprint: Fingerprint): string {
  if (urlHeaders.has(name)) return redactUrl(value, fingerprint);
  if (name === "set-cookie") return redactSetCookie(value, fingerprint);
  if (name === "cookie")
    return value
      .split(";")
      .map((pair) => redactCookie(pair, fingerprint))
      .join(";");
  const kind = secretKind("header", name);
  if (kind === "authorization") return redactAuthorization(value, fingerprint);
  if (kind !== null && holdsSecret(kind, "header", value)) return fingerprint(kind, value);
  return redactText(value, fingerprint);
}

function redactSetCookie(value: string, fingerprint: Fingerprint): string {
  const end = value.indexOf(";");
  const pair = end < 0 ? value : value.slice(0, end);
  return redactCookie(pair, fingerprint) + (end < 0 ? "" : redactText(value.slice(end), fingerprint));
}

function redactCookie(pair: string, fingerprint: Fingerprint): string {
  const at = pair.indexOf("=");
  const value = pair.slice(at + 1).trim();
  if (value === "" || !holdsSecret("cookie", "header", value)) return pair;
  return pair.slice(0, at + 1) + fingerprint("cookie", value);
}

function redactAuthorization(value: string, fingerprint: Fingerprint): string {
  const match = /^(\S+)(\s+)(\S.*|)$/.exec(value);
  const scheme = match?.[1]?.toLowerCase();
  const credentials = match?.[3];
  if (match === null || credentials === undefined) {
    return holdsSecret("authorization", "header", value) ? fingerprint("authorization", value) : value;
  }
  if (scheme === "basic") rememberPassword(credentials, fingerprint);
  const kind: SecretKind = scheme === "bearer" ? "access_token" : "authorization";
  if (!holdsSecret(kind, "header", credentials)) return value;
  return `${match[1]}${match[2]}${fingerprint(kind, credentials)}`;
}

/** The password inside Basic credentials is a secret of its own, to be found elsewhere by its value. */
function rememberPassword(credentials: string, fingerprint: Fingerprint): void {
  try {
    const plain = atob(credentials);
    fingerprint("client_secret", plain.slice(plain.indexOf(":") + 1));
  } catch {
    // Not base64: the whole value is hidden anyway.
  }
}
