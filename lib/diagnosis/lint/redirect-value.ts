import { authorizeParameters } from "@/lib/haravan/authorize-parameters";
import { lengthLimits } from "@/lib/haravan/lifetimes";
import { type LintFinding, raise } from "./finding";
import { isLoopback } from "./loopback";
import type { AuthorizeUrl, SentParam } from "./read-authorize-url";

const placeholder = /(^|[/.@])(undefined|null|nan)([/:?#]|$)|\[object|\$\{|\{\{|<[^>]{0,100}>/i;
const encodedOnce = /^[a-z][a-z0-9+.-]*%(25){0,8}3a/i;
const tunnels = /\.(ngrok(-free)?\.(app|dev|io)|trycloudflare\.com|loca\.lt|localhost\.run|lhr\.life|serveo\.net)$/i;

/** What makes a redirect URI unusable by itself; the first that holds, as the server looks no further. */
export function checkForm(value: string, at: string): LintFinding | null {
  if (value.trim() === "") return raise("redirect-uri-missing", at, {});
  if (placeholder.test(value)) return raise("redirect-uri-placeholder", at, { found: value });
  if (encodedOnce.test(value)) {
    return raise("redirect-uri-double-encoded", at, { found: value, suggestion: decodeFully(value) });
  }
  if (value.length > lengthLimits.redirectUri) {
    const detail = { length: value.length, limit: lengthLimits.redirectUri };
    return raise("redirect-uri-too-long", at, { found: value, detail });
  }
  if (/\s/.test(value)) {
    return raise("redirect-uri-white-space", at, { found: value, suggestion: value.replace(/\s/g, "") });
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value) || /^[\w.-]+:\d/.test(value) || !URL.canParse(value)) {
    return raise("redirect-uri-relative", at, { found: value, suggestion: absolute(value) });
  }
  const hash = value.indexOf("#");
  return hash === -1 ? null : raise("redirect-uri-fragment", at, { found: value, suggestion: value.slice(0, hash) });
}

/** What is worth knowing of a redirect URI that could be right. */
export function checkReach(value: string, at: string): readonly LintFinding[] {
  const { protocol, hostname } = new URL(value);
  if (isLoopback(hostname)) return [raise("redirect-uri-localhost", at, { found: value })];
  const plain = protocol === "http:";
  return [
    ...(plain
      ? [raise("redirect-uri-http", at, { found: value, suggestion: value.replace(/^http:/i, "https:") })]
      : []),
    ...(tunnels.test(hostname) ? [raise("redirect-uri-tunnel", at, { found: hostname })] : []),
  ];
}

/**
 * A redirect URI with a query of its own that was not encoded: its later pairs read as parameters of the request.
 * They are those right behind it that no authorize request has.
 */
export function cutOff({ params }: Pick<AuthorizeUrl, "params">): readonly SentParam[] {
  const at = params.findIndex(({ name }) => name === "redirect_uri");
  if (at === -1 || params[at]?.raw.includes("?") !== true) return [];
  const rest = params.slice(at + 1);
  const end = rest.findIndex(({ name }) => authorizeParameters.includes(name));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The redirect URI of a URL that lost its end at `&` or `#`, whole again; `null` when it lost none. */
export function findCut(url: AuthorizeUrl): { readonly sign: "&" | "#"; readonly whole: string } | null {
  const param = url.params.find(({ name }) => name === "redirect_uri");
  if (param === undefined) return null;
  const lost = cutOff(url);
  if (lost.length > 0) {
    return {
      sign: "&",
      whole: [param.value, ...lost.map(({ nameAsSent, value }) => `${nameAsSent}=${value}`)].join("&"),
    };
  }
  const isLast = url.params.at(-1) === param;
  return isLast && url.fragment !== null && /^https?:\/\//i.test(param.raw) ? { sign: "#", whole: param.value } : null;
}

/** Encoded twice or more: each pass takes one layer off. */
function decodeFully(value: string): string {
  let text = value;
  for (let pass = 0; pass < 4 && encodedOnce.test(text); pass += 1) {
    text = new URLSearchParams(`v=${text.replaceAll("+", "%2B").replaceAll("&", "%26")}`).get("v") ?? text;
  }
  return text;
}

const absolute = (value: string): string | null =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/|$)/i.test(value) ? `https://${value}` : null;
