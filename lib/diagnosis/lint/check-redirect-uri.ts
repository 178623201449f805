import { closestUrl } from "../compare-urls";
import { type LintFinding, raise, type UrlDifference } from "./finding";
import { isLoopback } from "./loopback";
import { type AuthorizeUrl, sentValue } from "./read-authorize-url";
import { checkForm, checkReach, findCut } from "./redirect-value";
import type { LintRegistration } from "./request";

const at = "authorize_url.redirect_uri";
const mostCompared = 50;

/** The redirect URI that is sent: by itself, then against the registered list. */
export function checkRedirectUri(url: AuthorizeUrl, registration: LintRegistration): readonly LintFinding[] {
  const value = sentValue(url, "redirect_uri");
  if (value === null) return [raise("redirect-uri-missing", at, {})];
  const cut = findCut(url);
  if (cut !== null) {
    const suggestion = cut.sign === "&" ? encodeURIComponent(cut.whole) : null;
    return [raise("redirect-uri-cut", at, { found: value, suggestion, detail: { sign: cut.sign } })];
  }
  const broken = checkForm(value, at);
  if (broken !== null) return [broken];
  const raw = url.params.find(({ name }) => name === "redirect_uri")?.raw ?? "";
  const encoded = raw.includes("://") && raw.includes("?");
  return [
    ...compare(value, registration.redirect_urls?.slice(0, mostCompared)),
    ...checkReach(value, at),
    ...(encoded ? [raise("redirect-uri-not-encoded", at, { found: raw, suggestion: encodeURIComponent(value) })] : []),
  ];
}

/** The server compares the whole string at authorize without letter case, and at the token endpoint with it. */
function compare(sent: string, registered: readonly string[] | undefined): readonly LintFinding[] {
  if (registered === undefined || registered.length === 0 || registered.includes(sent)) return [];
  const same = registered.find((url) => url.toLowerCase() === sent.toLowerCase());
  const closest = closestUrl(sent, registered);
  const detail = difference(sent, same ?? closest?.url ?? null, closest?.part ?? null);
  const more = { found: sent, suggestion: detail.registered, detail };
  if (same !== undefined) return [raise("redirect-uri-letter-case", at, more)];
  if (detail.part === "scheme") return [raise("redirect-uri-scheme-differs", at, more)];
  const isLocal = isLoopback(new URL(sent).hostname);
  const isPublic = registered.every((url) => URL.canParse(url) && !isLoopback(new URL(url).hostname));
  return detail.part === "host" && isLocal && isPublic
    ? [raise("redirect-uri-other-host", at, more)]
    : [raise("redirect-uri-unregistered", at, more)];
}

function difference(sent: string, registered: string | null, part: UrlDifference["part"]): UrlDifference {
  const other = registered ?? "";
  let index = 0;
  while (index < sent.length && sent[index] === other[index]) index += 1;
  return {
    registered,
    part,
    character: index + 1,
    sentCharacter: sent[index] ?? null,
    registeredCharacter: other[index] ?? null,
  };
}
