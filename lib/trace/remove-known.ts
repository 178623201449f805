// Removes secrets by value, however they are written: as they are, percent-encoded (also twice), JSON- or
// HTML-escaped, base64. What is too short would blank out half the text; it is hidden by name only.
import { anyWriting, decodedViews, level } from "./escapes";
import { type Fingerprint, isFingerprint, type KnownSecret } from "./secret-names";

const shortestKnown = 8;
const longestPattern = 160;

export type RemoveKnown = (text: string) => string;

interface Removal {
  readonly shown: string;
  /** In lower case: hex handles are the same secret in either. */
  readonly writings: readonly string[];
  readonly value: string;
  /** What to look for in an unescaped text; null when the value could be taken for an escape itself. */
  readonly level: string | null;
  pattern: RegExp | null;
}

export function removeKnown(known: readonly KnownSecret[], fingerprint: Fingerprint): RemoveKnown {
  const byValue = new Map(known.toReversed().map((secret) => [secret.value, secret]));
  const removals = [...byValue.values()]
    .filter(({ value }) => value.length >= shortestKnown && !isFingerprint(value))
    .sort((left, right) => right.value.length - left.value.length)
    .map(
      ({ kind, value }): Removal => ({
        shown: fingerprint(kind, value),
        writings: writingsOf(value),
        value,
        level: /[%\\&]/.test(value) ? null : level(value),
        pattern: null,
      }),
    );
  if (removals.length === 0) return (text) => text;
  return (text) => (text.length < shortestKnown ? text : removeEscaped(removePlain(text, removals), removals));
}

function removePlain(text: string, removals: readonly Removal[]): string {
  let left = text;
  let lower = asLowerCase(left);
  for (const { writings, shown } of removals) {
    for (const writing of writings) {
      if (!lower.includes(writing)) continue;
      left = replaceAt(left, lower, writing, shown);
      lower = asLowerCase(left);
    }
  }
  return left;
}

function replaceAt(text: string, lower: string, writing: string, shown: string): string {
  let left = "";
  let kept = 0;
  for (let at = lower.indexOf(writing); at >= 0; at = lower.indexOf(writing, kept)) {
    left += text.slice(kept, at) + shown;
    kept = at + writing.length;
  }
  return left + text.slice(kept);
}

/** Position for position: the few characters whose lower case is longer stay as they are. */
function asLowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (char) => char.toLowerCase());
}

/** The pattern of a secret in any mixture of escapes is costly; it is made only for a text that, unescaped, holds it. */
function removeEscaped(text: string, removals: readonly Removal[]): string {
  if (!/[%\\+]|&#|&[a-z]+;/i.test(text)) return text;
  const views = decodedViews(text);
  let left = text;
  for (const removal of removals) {
    const { level: wanted } = removal;
    if (removal.value.length > longestPattern) continue;
    if (wanted !== null && !views.some((view) => view.includes(wanted))) continue;
    removal.pattern ??= new RegExp(Array.from(removal.value, anyWriting).join(""), "gi");
    left = left.replace(removal.pattern, () => removal.shown);
  }
  return left;
}

function writingsOf(value: string): readonly string[] {
  const encoded = encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  return [...new Set([value, encoded, ...base64Writings(value)].map(asLowerCase))];
}

/** A secret inside a longer base64 text (`id:secret`) starts at one of three alignments. */
function base64Writings(value: string): readonly string[] {
  const bytes = new TextEncoder().encode(value);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return [0, 1, 2].flatMap((offset) => {
    const whole = btoa("\0".repeat(offset) + binary);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = whole.slice(from, to);
    return inner.length < shortestKnown ? [] : [inner, inner.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
