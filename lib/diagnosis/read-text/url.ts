import { unescapeHtml } from "./clean-line";

export type UrlKind = "authorize-url" | "callback-url" | "launch-url" | "url";

export interface ReadUrl {
  readonly kind: UrlKind;
  /** As pasted, but for escapes of a page or of JSON around it. */
  readonly href: string;
  readonly host: string;
  readonly path: string;
  /** Query and fragment together. */
  readonly params: ReadonlyMap<string, string>;
  /** Parameters that only the fragment has: no server saw them, so no reader of the query will. */
  readonly inFragment: boolean;
}

const callbackPath =
  /\/(?:(?=[\w-]*callback)[\w-]+|signin-[\w-]+|cb|return|redirect|install\/\w+|oauth2?|authorized|complete)(?:\/[\w.-]*)?\/?$/i;
/** What comes along with a code or an error to a redirect URI. */
const companions = ["state", "session_state", "iss", "id_token", "error_description", "scope"];

/** Codes of next-auth's own pages are no answers of a provider. */
const ofTheApp = /^[A-Z][A-Za-z]+$/;

const longestHref = 32_000;

export function kindOf(path: string, params: ReadonlyMap<string, string>): UrlKind {
  const has = (name: string) => params.has(name);
  if (has("hmac") && has("timestamp") && (has("shop") || has("orgid")) && !has("code")) return "launch-url";
  const asks = has("response_type") || has("redirect_uri") || has("scope");
  if (/\/authorize$/.test(path) && params.size > 0) return "authorize-url";
  if (has("client_id") && asks && !has("grant_type") && !has("code")) return "authorize-url";
  if (has("grant_type") || has("client_secret")) return "url";
  const error = params.get("error");
  const answers = has("code") || (error !== undefined && !ofTheApp.test(error)) || (has("id_token") && has("state"));
  const placed = callbackPath.test(path) || companions.some(has) || (params.get("code") ?? "").length >= 20;
  return answers && placed ? "callback-url" : "url";
}

/** Escapes that a page, a log or JSON put around an address. */
function plain(href: string): string {
  const unescaped = unescapeHtml(href).replaceAll("\\u0026", "&").replaceAll("\\/", "/");
  return unescaped.replace(/^<|>$/g, "");
}

/** `#_=_` is what some servers append so that no old fragment comes along. */
const isWritten = ([name, value]: readonly [string, string]) => name !== "_" || value !== "_";

export function readUrl(written: string): ReadUrl | null {
  const href = plain(written);
  if (href.length > longestHref || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const fragment = url.hash.includes("=") ? new URLSearchParams(url.hash.slice(1).replace(/^[^?=&]{0,200}\?/, "")) : [];
  const query = [...url.searchParams];
  const params = new Map([...query, ...[...fragment].filter(isWritten)].slice(0, 200).reverse());
  return {
    kind: kindOf(url.pathname, params),
    href,
    host: url.host,
    path: url.pathname,
    params,
    inFragment: [...fragment].some((pair) => isWritten(pair) && !url.searchParams.has(pair[0])),
  };
}

/** A form's fields; the first of two that have one name counts. */
export function readForm(body: string): ReadonlyMap<string, string> {
  return new Map([...new URLSearchParams(body)].slice(0, 200).reverse());
}
