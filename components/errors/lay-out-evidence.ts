import { indentJson } from "@/components/ui/indent-json";
import type { WireHeader } from "@/components/ui/wire-box";
import type { Evidence } from "@/lib/diagnosis";

export interface WireMessage {
  readonly firstLine: string;
  readonly headers: readonly WireHeader[];
  readonly body: string;
}

export interface LaidOut {
  readonly request: WireMessage | null;
  readonly answer: WireMessage | null;
  readonly message: string | null;
  readonly known: readonly { readonly name: string; readonly value: string }[];
}

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  301: "Moved Permanently",
  302: "Found",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  406: "Not Acceptable",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

const headersOf = (headers: Readonly<Record<string, string>> = {}): readonly WireHeader[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** What stands for a secret stays readable. */
const fingerprint = /\b([a-z][a-z_]*)%23([0-9a-f]{8})\b/g;

/** One parameter a line, so that they can be read; the ampersands stay. */
const inLines = (encoded: string): string => encoded.replaceAll(fingerprint, "$1#$2").replaceAll("&", "\n&");

const form = (params: Readonly<Record<string, string>>): string => inLines(new URLSearchParams(params).toString());

/** A short query stays on its line. */
const search = ({ search: query }: URL): string => (query.length < 60 ? query : inLines(query).replace("?", "\n?"));

const isPost = (method: string) => method !== "GET" && method !== "HEAD";

function layOutRequest({ request, step }: Evidence): WireMessage | null {
  if (request === undefined) return null;
  const method = request.method ?? (step === "token" || step === "refresh" ? "POST" : "GET");
  const url = URL.parse(request.url ?? "");
  const host = url === null ? [] : [{ name: "host", value: url.host }];
  const path = url === null ? (request.url ?? "") : `${url.pathname}${search(url)}`;
  const params = request.params === undefined ? "" : form(request.params);
  const inBody = isPost(method);
  const query = params === "" || inBody ? "" : `${path.includes("?") ? "\n&" : "\n?"}${params}`;
  return {
    firstLine: `${method} ${path}${query}`.trim(),
    headers: [...host, ...headersOf(request.headers)],
    body: request.body ?? (inBody ? params : ""),
  };
}

function layOutAnswer({ response }: Evidence): WireMessage | null {
  if (response === undefined) return null;
  const { status, body = "" } = response;
  return {
    firstLine: status === undefined ? "" : `HTTP/1.1 ${status} ${reasons[status] ?? ""}`.trim(),
    headers: headersOf(response.headers),
    body: indentJson(body) ?? body,
  };
}

const said = (value: unknown): string => (Array.isArray(value) ? value.join(" ") : String(value));

/** Evidence as it was on the wire: what was sent, what came back, what the client printed, what is known besides. */
export function layOutEvidence(seen: Evidence): LaidOut {
  const scopes = seen.request?.scopes_requested;
  return {
    request: layOutRequest(seen),
    answer: layOutAnswer(seen),
    message: seen.client_message ?? null,
    known: [
      ...(scopes === undefined ? [] : [{ name: "scopes_requested", value: said(scopes) }]),
      ...Object.entries(seen.observed ?? {}).map(([name, value]) => ({ name, value: said(value) })),
    ],
  };
}
