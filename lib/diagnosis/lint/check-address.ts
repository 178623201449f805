import { haravanHosts } from "@/lib/haravan/hosts";
import { type LintFinding, raise } from "./finding";
import { isLoopback } from "./loopback";
import type { AuthorizeUrl } from "./read-authorize-url";
import { findCut } from "./redirect-value";

const at = "authorize_url";

/** What a request line may be long before servers refuse it unread. */
const longestRequestLine = 8192;

const ofHaravan = /(^|\.)(haravan\.com|myharavan\.com|hara\.vn)$/;
const placeholder = /(^|[/.])(undefined|null|nan)([/:?#]|$)|\[object|\$\{|\{\{|%7b%7b/i;

/** Scheme, host and path, before any parameter; then what breaks a URL wherever it stands. */
export function checkAddress(url: AuthorizeUrl, endpoint: string | undefined): readonly LintFinding[] {
  return [...checkPlace(url, endpoint), ...checkText(url)];
}

function checkPlace({ address }: AuthorizeUrl, endpoint: string | undefined): readonly LintFinding[] {
  const expected = endpoint ?? haravanHosts.authorize;
  if (placeholder.test(address)) return [raise("address-placeholder", at, { found: address, suggestion: expected })];
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address) || /^[\w.-]+:\d/.test(address)) {
    return [raise("address-relative", at, { found: address, suggestion: expected })];
  }
  const sent = URL.canParse(address) ? new URL(address) : null;
  if (sent === null || sent.host === "") return [raise("address-broken", at, { found: address, suggestion: expected })];
  return checkParsed(sent, expected, endpoint === undefined);
}

/** On this machine any server may stand for the platform: a sandbox. Elsewhere only the expected one does. */
function checkParsed(sent: URL, expected: string, isHaravan: boolean): readonly LintFinding[] {
  const wanted = URL.canParse(expected) ? new URL(expected) : new URL(haravanHosts.authorize);
  const shown = `${sent.protocol}//${sent.host}${sent.pathname}`;
  const findings: LintFinding[] = [];
  if (sent.username !== "" || sent.password !== "") findings.push(raise("secret-in-url", at, {}));
  const local = isHaravan && isLoopback(sent.hostname);
  if (sent.protocol !== "https:" && !isLoopback(sent.hostname) && sent.protocol !== wanted.protocol) {
    findings.push(raise("address-not-https", at, { found: shown, suggestion: expected }));
  }
  if (!local && sent.host !== wanted.host) {
    const rule = ofHaravan.test(sent.hostname) || !isHaravan ? "address-host" : "address-host-unknown";
    findings.push(raise(rule, at, { found: sent.host, suggestion: expected }));
    return findings;
  }
  const path = sent.pathname.toLowerCase();
  const right = local ? path.endsWith("/connect/authorize") : path === wanted.pathname.toLowerCase();
  if (!right) findings.push(raise("address-path", at, { found: sent.pathname, suggestion: local ? null : expected }));
  return findings;
}

function checkText(url: AuthorizeUrl): readonly LintFinding[] {
  const { text, clean } = url;
  const findings: LintFinding[] = [];
  const trimmed = text.trim();
  const breaks = trimmed.match(/[\t\r\n]+/g)?.length ?? 0;
  if (breaks > 0) findings.push(raise("line-break", placeOf(trimmed), { detail: { count: breaks } }));
  if (text !== trimmed || clean.includes(" ")) findings.push(raise("address-white-space", at, {}));
  if (clean.length > longestRequestLine) {
    findings.push(raise("address-too-long", at, { detail: { length: clean.length, limit: longestRequestLine } }));
  }
  // Behind `#` may stand anything, also what a callback brought: it is not shown.
  if (url.fragment !== null && findCut(url)?.sign !== "#") findings.push(raise("address-fragment", at, {}));
  return findings;
}

/** The parameter in which the first break stands. */
function placeOf(text: string): string {
  const before = text.slice(0, text.search(/[\t\r\n]/));
  const [, name] = /[?&]([a-z_]{1,40})=[^&]*$/i.exec(before.slice(-2000)) ?? [];
  return name === undefined ? at : `${at}.${name.toLowerCase()}`;
}
