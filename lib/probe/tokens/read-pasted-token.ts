// Not through the one door: this runs in the browser, which has no use for the rest.
import { isJwt } from "@/lib/diagnosis/value-shape";
import { err, ok, type Result } from "@/lib/result/result";

/** What stands in the field although it is no access token; each with words of its own. */
export const pastedFaults = [
  "empty",
  "too-long",
  "too-short",
  "placeholder",
  "hidden",
  "json",
  "id-token",
  "session-token",
  "jwt",
  "code",
  "refresh-token",
  "client-secret",
  "address",
  "several",
  "characters",
] as const;
export type PastedFault = (typeof pastedFaults)[number];

/** What was around the token and has been taken off. */
export type Trimmed = "white-space" | "quotes" | "bearer" | "name";

export interface PastedToken {
  readonly token: string;
  readonly trimmed: readonly Trimmed[];
}

const longest = 4_096;
/** Shorter ones could not be told from other words when they are taken out of a record. */
const shortest = 16;

/** Pasted beside the value, and no part of it: a header, a form field, a member of JSON, a variable. */
const ahead = /^(?:(?:export\s+)?["']?([a-z][a-z0-9_-]{0,40})["']?\s*(?:[:=]|=>)\s*)/i;
const scheme = /^bearer\s+/i;
/** Spaces of every kind, and what is written with no width at all. */
const blank = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/;
const blankEnds =
  /^[\s\u00a0\u200b-\u200d\u2060\ufeff]+|(?<![\s\u00a0\u200b-\u200d\u2060\ufeff])[\s\u00a0\u200b-\u200d\u2060\ufeff]+$/g;

/**
 * An access token as people paste it: with `Bearer`, quotes, the name of its variable, or broken over lines.
 * Pure, total, and what it answers repeats nothing of a text that it refuses.
 */
export function readPastedToken(text: string): Result<PastedToken, PastedFault> {
  if (text.length > 4 * longest) return err("too-long");
  const trimmed = new Set<Trimmed>();
  const named: string[] = [];
  let value = trim(text, trimmed);
  // Each layer may hide the next: `Authorization: "Bearer …"`.
  for (let layer = 0; layer < 6; layer += 1) {
    const before = value;
    if (/^[{[]/.test(value) && !placeholder.test(value)) return err("json");
    if (scheme.test(value)) {
      value = value.replace(scheme, "");
      trimmed.add("bearer");
    }
    const name = /^https?:/i.test(value) ? undefined : ahead.exec(value);
    if (name?.[1] !== undefined && nameOf(name[1]) !== null) {
      named.push(name[1]);
      value = value.slice(name[0].length);
      trimmed.add("name");
    }
    value = trim(unquote(value, trimmed), trimmed);
    if (value === before) break;
  }
  const [said] = named.map(nameOf).filter((kind) => kind !== null && kind !== "token");
  if (said !== undefined) return err(said);
  const fault = faultOf(value);
  if (fault !== null) return err(fault);
  const joined = value.split(blank).join("");
  if (joined !== value) {
    trimmed.add("white-space");
    // Put together it may be another thing: the name of a variable, ahead of nothing.
    const again = readPastedToken(joined);
    if (!again.ok || again.value.token !== joined) return again.ok ? err("several") : again;
  }
  const wrong = wrongKind(joined);
  return wrong === null ? ok({ token: joined, trimmed: [...trimmed] }) : err(wrong);
}

function trim(value: string, trimmed: Set<Trimmed>): string {
  const left = value.replace(blankEnds, "");
  if (left !== value) trimmed.add("white-space");
  return left;
}

function unquote(value: string, trimmed: Set<Trimmed>): string {
  // A semicolon or comma stands behind a quote in code, and in no token.
  const left = value.replace(/(?<![;,])[;,]+$/, "");
  const inside = /^(["'`])(.*)\1$/s.exec(left)?.[2] ?? left.replace(/^["'`“”‘’]+|(?<!["'`“”‘’])["'`“”‘’]+$/g, "");
  if (inside !== value) trimmed.add("quotes");
  return inside;
}

function nameOf(name: string): "token" | "code" | "refresh-token" | "client-secret" | "id-token" | null {
  const plain = name.toLowerCase().replace(/[_-]/g, "");
  if (/refreshtoken$/.test(plain)) return "refresh-token";
  if (/idtoken$/.test(plain)) return "id-token";
  if (/(?:client|app)secret$/.test(plain)) return "client-secret";
  if (/^(?:auth(?:orization)?)?code$/.test(plain)) return "code";
  return /(?:token|authorization|apikey)$/.test(plain) ? "token" : null;
}

const placeholder =
  /^(?:undefined|null|nan|none|true|false|\[object object\]|\{\{.*\}\}|\$\{.*\}|\$[a-z_]\w*|<.*>|%.*%|your[-_ ].*|[a-z]+(?:[_ -][a-z]+)*)$/i;

function faultOf(value: string): PastedFault | null {
  if (value === "" || /^bearer$/i.test(value)) return "empty";
  if (/^[a-z_]+#[0-9a-f]{8}$/i.test(value) || /…|\.{3}|[*•]{3}|^x{4,}$/i.test(value)) return "hidden";
  if (placeholder.test(value) && (value.length < 64 || /^[<{$%]/.test(value))) return "placeholder";
  if (/^https?:\/\//i.test(value) || /[?&#](?:code|state)=/.test(value)) {
    return /[?&#]code=/.test(value) ? "code" : "address";
  }
  const pieces = value.split(blank);
  // One token that a terminal has wrapped, or several things: whole ones are not pieces of another.
  if (pieces.filter((piece) => piece.length >= 40).length > 1 && !isJwt(pieces.join(""))) return "several";
  if (pieces.length > 1 && /(?<!\s)[^\S\r\n]+(?!\s)/.test(value)) return "several";
  return null;
}

/** @see RFC 6750 §2.1 (b64token) */
const written = /^[A-Za-z0-9._~+/-]+=*$/;

function wrongKind(token: string): PastedFault | null {
  if (token.length > longest) return "too-long";
  const jwt = readJwt(token);
  if (jwt !== null) return jwt;
  if (!written.test(token)) return "characters";
  if (/^shpss_|^GOCSPX-/.test(token)) return "client-secret";
  return token.length < shortest ? "too-short" : null;
}

/** Decoded to name its kind, and trusted in nothing. */
function readJwt(token: string): PastedFault | null {
  if (!isJwt(token)) return null;
  const [header, claims] = token.split(".").map(decodePart);
  if (!header || !claims) return "jwt";
  if (String(header["alg"]).startsWith("HS")) return "session-token";
  const marks = ["nonce", "at_hash", "c_hash", "auth_time", "amr"].some((name) => name in claims);
  return marks ? "id-token" : "jwt";
}

function decodePart(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
