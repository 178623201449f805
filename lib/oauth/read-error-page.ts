import { authorizeErrors, errorsSentToTheApp } from "@/lib/haravan/authorize-errors";
import { plainText } from "@/lib/trace/plain-text";
import { unescapeHtml } from "@/lib/trace/redact-text";
import { pageLines } from "./page-lines";

export interface ErrorPage {
  readonly error: string;
  readonly description: string | null;
}

const errorCodes: ReadonlySet<string> = new Set([
  ...authorizeErrors.map(({ error }) => error),
  ...errorsSentToTheApp,
  "invalid_request_uri",
  "request_not_supported",
  "registration_not_supported",
  "server_error",
  "temporarily_unavailable",
]);

// Longest first: one description may be the beginning of another.
const descriptions: readonly string[] = [
  ...new Set(authorizeErrors.flatMap(({ description }) => (description === null ? [] : [description]))),
].sort((left, right) => right.length - left.length);

/**
 * What a hosted error page says, from its HTML or from the text that a person copied off it; null when it is not one.
 * Nothing is guessed: the error is one that servers of this kind show, or one that the page marks as such.
 */
export function readErrorPage(page: string): ErrorPage | null {
  const text = page.slice(0, 262_144);
  const marked = markedError(text);
  if (marked !== null) return marked;
  if (/<input\b[^<>]{0,2000}?type\s?=\s?["']?password/i.test(text)) return null;
  const lines = pageLines(text);
  const words = lines.join("\n");
  const error = words.split(/[^a-z_]+/).find((word) => errorCodes.has(word)) ?? null;
  if (error === null) return errorOfDescription(words);
  return { error, description: descriptionAfter(lines, error) };
}

function markedError(html: string): ErrorPage | null {
  const error = attribute(html, "data-error");
  if (error === null || error === "") return null;
  return {
    error: plainText(error, 100),
    description: plainText(attribute(html, "data-error-description") ?? "") || null,
  };
}

function attribute(html: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(html);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? null : unescapeHtml(value).trim();
}

/** IdentityServer4 shows it below the error; a person may have copied both into one line. */
function descriptionAfter(lines: readonly string[], error: string): string | null {
  const at = lines.findIndex((line) => line.includes(error));
  const near = lines.slice(at, at + 4).join("\n");
  const known = descriptions.find((description) => near.includes(description));
  if (known !== undefined) return known;
  const next = lines[at + 1];
  return next === undefined || /^request id/i.test(next) ? null : plainText(next, 200);
}

/** A description that only one error has stands for that error. */
function errorOfDescription(words: string): ErrorPage | null {
  const description = descriptions.find((known) => words.includes(known));
  if (description === undefined) return null;
  const errors = new Set(
    authorizeErrors.filter((entry) => entry.description === description).map(({ error }) => error),
  );
  const [error] = errors;
  return error === undefined || errors.size > 1 ? null : { error, description };
}
