import { readAnswer } from "../situation/answer";
import { readHostedPage } from "../situation/page";
import { locate } from "../situation/where";
import type { Exchange } from "./piece";
import { headerOf } from "./read-head";
import { type ReadUrl, readForm, readUrl } from "./url";

/** Which part of a flow an exchange is. */
export type Part =
  | "authorize"
  | "error-page"
  | "callback"
  | "token"
  | "refresh"
  | "revocation"
  | "userinfo"
  | "discovery"
  | "api"
  | "webhook"
  | "launch"
  | "other";

export interface Role {
  readonly part: Part;
  readonly url: ReadUrl | null;
  /** Query, fragment, stated parameters and form together. */
  readonly params: ReadonlyMap<string, string>;
  readonly fails: boolean;
  /** The error code the answer or the callback tells. */
  readonly error: string | null;
}

const isForm = (body: string) => /^[\w.%[\]+-]{1,80}=[^\s<>{}"]*(?:&|$)/.test(body);

function paramsOf(exchange: Exchange, url: ReadUrl | null): ReadonlyMap<string, string> {
  const { params, body } = exchange.request ?? {};
  const form = body !== undefined && isForm(body) ? [...readForm(body)] : [];
  return new Map([...(url?.params ?? []), ...Object.entries(params ?? {}), ...form]);
}

const jsonOf = (body: string | undefined): unknown => readAnswer(body === undefined ? undefined : { body }).json;

const has = (value: unknown, name: string): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name);

export const isTokenAnswer = (exchange: Exchange): boolean => has(jsonOf(exchange.response?.body), "access_token");

/** The account host's own error page, by its sentence or by one of its descriptions. */
export function isHostedPage(exchange: Exchange): boolean {
  const { body = "", status = 200, headers } = exchange.response ?? {};
  if (status !== 200 || body === "" || /^\s*[{[]/.test(body)) return false;
  if (/sorry, there was an error/i.test(body.slice(0, 20_000))) return true;
  const type = headerOf(headers, "content-type") ?? "";
  const page = readHostedPage(body.slice(0, 20_000));
  return /html/i.test(type) && page.error !== null && page.description !== null;
}

/** Where the form is not shown, the answer may say which token it refuses. */
const speaksOfRefresh = ({ response }: Exchange): boolean => {
  const { description } = readAnswer(response);
  return (
    description !== null && /refresh[ _]token/i.test(description) && !/authorization code|\bcode\b/i.test(description)
  );
};

const webhookHeader = /^x-[\w-]{2,30}-(?:topic|hmac-?sha256|hmac)$/;
const tokenHeader = /^x-(?:[\w-]{0,30}access-token|auth-token|api-key)$/;
/** How APIs are called nearly everywhere; `/api/auth/` is where apps keep their own sign-in. */
const apiAddress =
  /^https?:\/\/(?:open)?apis?[.-]|^https?:\/\/[^/]+\/(?:api\/(?!auth\/)|graphql\b|(?:[\w-]+\/)?v\d{1,2}\/)/i;

/** At an address of nobody known, a token makes it a call of an API, a signature or a challenge the delivery of a webhook. */
function bySentHeaders(exchange: Exchange, params: ReadonlyMap<string, string>): Part {
  const headers = Object.entries(exchange.request?.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  // A path without a host is one of the app's own: its server's log tells of it.
  const delivered =
    exchange.request?.method === "POST" && /^\/(?:[\w-]+\/)*web-?hooks?\b/i.test(exchange.request.url ?? "");
  if (
    delivered ||
    params.has("hub.mode") ||
    params.has("hub.challenge") ||
    headers.some(([name]) => webhookHeader.test(name))
  ) {
    return "webhook";
  }
  const carries = headers.some(
    ([name, value]) => tokenHeader.test(name) || (name === "authorization" && /^bearer\b/i.test(value)),
  );
  return carries || apiAddress.test(exchange.request?.url ?? "") ? "api" : "other";
}

function partOf(exchange: Exchange, url: ReadUrl | null, params: ReadonlyMap<string, string>): Part {
  const step = exchange.step;
  if (step === "callback") return "callback";
  const { endpoint } = locate(exchange.request, step);
  const grant = params.get("grant_type");
  if (endpoint === "token" || grant !== undefined) {
    const named = grant === undefined && step === undefined && speaksOfRefresh(exchange);
    return grant === "refresh_token" || step === "refresh" || named ? "refresh" : "token";
  }
  if (step === "error-page") return "error-page";
  if (url?.kind === "launch-url") return "launch";
  if (url?.kind === "authorize-url") return "authorize";
  const method = exchange.request?.method ?? "GET";
  const posted =
    method === "POST" && params.has("state") && (params.has("code") || params.has("error") || params.has("id_token"));
  if (url?.kind === "callback-url" || posted) return "callback";
  switch (endpoint) {
    case "revocation":
    case "userinfo":
    case "discovery":
      return endpoint;
    case "jwks":
      return "discovery";
    case "api":
    case "webhook":
      return endpoint;
    case "authorize":
      return exchange.response === undefined || params.size > 0 ? "authorize" : "error-page";
    case "introspection":
    case "callback":
    case null:
      return isHostedPage(exchange) ? "error-page" : bySentHeaders(exchange, params);
    default:
      return endpoint satisfies never;
  }
}

/** Where in the flow an exchange belongs, and whether it failed there. A 200 can be a failure, a redirect too. */
export function answerRole(exchange: Exchange): Role {
  const written = exchange.request?.url;
  const url = written === undefined ? null : readUrl(written);
  const params = paramsOf(exchange, url);
  const part = partOf(exchange, url, params);
  const answer = readAnswer(exchange.response);
  const told = part === "callback" ? (params.get("error") ?? null) : null;
  const error = answer.error ?? told;
  const status = answer.status ?? 200;
  const refused = (part === "token" || part === "refresh" || part === "userinfo") && answer.error !== null;
  const redirected = answer.error !== null && status >= 300 && status < 400;
  const fails =
    status >= 400 ||
    refused ||
    redirected ||
    told !== null ||
    exchange.observed?.transport_code !== undefined ||
    isHostedPage(exchange);
  return { part, url, params, fails, error };
}
