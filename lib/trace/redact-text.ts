// Text of no known grammar (HTML, logs, error pages, a URL inside a value): secrets are found by the name before
// them, by a form field of that name, or by their own shape.
import { type Fingerprint, fingerprintLength, holdsSecret, type SecretKind, secretKind } from "./secret-names";

const separator = /(?:"|'|&quot;|&#34;|\\")?\s{0,4}(=|:|%(?:25)*3[dD])\s{0,4}("|'|&quot;|&#34;|\\")?/y;
const opaqueAhead = /^(?=[A-Za-z._~+/=-]*\d)[A-Za-z0-9._~+/=-]{16}/;

/** After a colon these are ordinary words ("Error code: invalid_request"). */
const ordinaryWords: ReadonlySet<SecretKind> = new Set([
  "code",
  "state",
  "nonce",
  "token",
  "secret",
  "hmac",
  "password",
]);

/** Without any of these, nothing below can match. */
const mayHoldSecret = /[=:]|%(?:25)*3d|eyJ|Bearer|Basic/i;

export function redactText(text: string, fingerprint: Fingerprint): string {
  if (!mayHoldSecret.test(text)) return text;
  return redactShapes(redactNamed(redactFields(text, fingerprint), fingerprint), fingerprint);
}

function redactNamed(text: string, fingerprint: Fingerprint): string {
  const names = /[A-Za-z_][\w-]{1,40}(?:\[\]|%5[bB]%5[dD])?/g;
  let shown = "";
  let kept = 0;
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    const kind = secretKind("param", withoutEscapedStart(text, match)) ?? secretKind("header", match[0]);
    if (kind === null) continue;
    const value = valueAfter(text, match.index + match[0].length, kind);
    if (value === null || !holdsSecret(kind, "param", value.plain)) continue;
    shown += text.slice(kept, value.start) + value.scheme + fingerprint(kind, value.plain);
    kept = value.end;
    names.lastIndex = value.end;
  }
  return shown + text.slice(kept);
}

/** In `%3Fcode%3D…` the `F` belongs to the escape, not to the name. */
function withoutEscapedStart(text: string, match: RegExpExecArray): string {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  return /%(?:25)*[0-9A-F]$/i.test(before) && /^[a-f]/i.test(match[0]) ? match[0].slice(1) : match[0];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly scheme: string;
}

function valueAfter(text: string, from: number, kind: SecretKind): Found | null {
  separator.lastIndex = from;
  const between = separator.exec(text);
  if (!between) return null;
  const sign = between[1] ?? "=";
  const quote = between[2];
  const start = separator.lastIndex;
  const wordAfterColon = sign === ":" && quote === undefined && ordinaryWords.has(kind);
  if (wordAfterColon && !opaqueAhead.test(text.slice(start, start + 64))) return null;
  if (fingerprintLength(text, start) > 0) return null;
  const raw = quote === undefined ? unquotedValue(text, start, kind, sign) : quotedValue(text, start, quote);
  if (raw === "") return null;
  const scheme = kind === "authorization" ? (/^(?:Bearer|Basic|DPoP) +/i.exec(raw)?.[0] ?? "") : "";
  const plain = decoded(raw.slice(scheme.length), sign);
  return { start, end: start + raw.length, plain, scheme };
}

function quotedValue(text: string, start: number, quote: string): string {
  let end = text.indexOf(quote, start);
  while (end > start && quote.length === 1 && text[end - 1] === "\\") end = text.indexOf(quote, end + 1);
  return text.slice(start, end < 0 ? text.length : end);
}

function unquotedValue(text: string, start: number, kind: SecretKind, sign: string): string {
  if (sign === ":" && (kind === "authorization" || kind === "cookie")) return matchAt(/[^\r\n]+/y, text, start);
  if (kind === "authorization") return matchAt(/(?:(?:Bearer|Basic|DPoP)(?: |%20|\+)+)?[^\s&"'<>]+/iy, text, start);
  if (!sign.startsWith("%")) return matchAt(/[^\s&#"'<>]+/y, text, start);
  // A value ends at an ampersand encoded as often as its equals sign, or less; one encoded more often is part of it.
  const level = (sign.length - 3) / 2;
  return matchAt(new RegExp(`(?:(?!%(?:25){0,${level}}2[36])[^\\s&#"'<>])+`, "y"), text, start);
}

function matchAt(pattern: RegExp, text: string, start: number): string {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? "";
}

function decoded(raw: string, sign: string): string {
  const times = sign === "=" ? 1 : sign.startsWith("%") ? 1 + (sign.length - 1) / 2 : 0;
  let value = raw;
  for (let time = 0; time < times; time += 1) value = percentDecoded(value);
  return value;
}

export function percentDecoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    // A broken escape: the text itself is the value.
    return value;
  }
}

/** `<input type="hidden" name="code" value="…">`, attributes in any order. */
function redactFields(text: string, fingerprint: Fingerprint): string {
  const opening = /<input\b/gi;
  let shown = "";
  let kept = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const end = tagEnd(text, match.index);
    if (end < 0) break;
    shown += text.slice(kept, match.index) + redactField(text.slice(match.index, end), fingerprint);
    kept = end;
    opening.lastIndex = end;
  }
  return shown + text.slice(kept);
}

/** Past the `>` that closes this tag; one inside quotes closes nothing. */
function tagEnd(text: string, start: number): number {
  let quote = "";
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at + 1;
  }
  return -1;
}

function redactField(tag: string, fingerprint: Fingerprint): string {
  const name = attribute(tag, "name");
  const value = attribute(tag, "value");
  const kind = name === null ? null : secretKind("param", unescapeHtml(name.text));
  if (kind === null || value === null) return tag;
  const plain = unescapeHtml(value.text);
  if (!holdsSecret(kind, "param", plain)) return tag;
  return tag.slice(0, value.start) + fingerprint(kind, plain) + tag.slice(value.start + value.text.length);
}

function attribute(tag: string, name: string): { readonly text: string; readonly start: number } | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+)`, "i").exec(tag);
  const quoted = match?.[1];
  if (match === null || quoted === undefined) return null;
  const inner = /^["']/.test(quoted) ? 1 : 0;
  const start = match.index + match[0].length - quoted.length + inner;
  return { text: quoted.slice(inner, quoted.length - inner), start };
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,5}));/gi, (whole, hex, decimal, named) => {
    if (named !== undefined) return entities[String(named).toLowerCase()] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function redactShapes(text: string, fingerprint: Fingerprint): string {
  return text
    .replace(/\beyJ[\w-]{5,2000}\.[\w-]{2,}\.[\w-]*/g, (jwt) => fingerprint("jwt", jwt))
    .replace(/\b(Bearer|Basic)( +)([A-Za-z0-9._~+/-]{16,}=*)/gi, (_whole, scheme, gap, value) => {
      const kind: SecretKind = String(scheme).toLowerCase() === "bearer" ? "access_token" : "authorization";
      return `${scheme}${gap}${fingerprint(kind, value)}`;
    });
}
