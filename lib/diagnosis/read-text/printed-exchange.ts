import type { EvidenceRequest, EvidenceResponse } from "../evidence";

/** A request and its answer, printed in the notations that people paste. For tests of the readers. */
export interface Printable {
  readonly request: EvidenceRequest & { readonly url: string };
  readonly response?: EvidenceResponse;
}

const reasons: Readonly<Record<number, string>> = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
};

const head = (headers: Readonly<Record<string, string>> = {}) =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

const target = (url: string) => {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
};

const statusLine = ({ status = 200 }: EvidenceResponse, version = "1.1") =>
  `HTTP/${version} ${status} ${version === "2" ? "" : (reasons[status] ?? "")}`;

const sent = ({ method = "GET", url, headers }: Printable["request"], version = "1.1") => [
  `${method} ${target(url)} HTTP/${version}`,
  `Host: ${new URL(url).host}`,
  ...head(headers),
];

export const asAnswer = (response: EvidenceResponse, newline = "\n"): string =>
  [statusLine(response), ...head(response.headers), "", response.body ?? ""].join(newline);

export function asRawHttp({ request, response }: Printable, newline = "\r\n"): string {
  const lines = [...sent(request), "", ...(request.body === undefined ? [] : [request.body, ""])];
  return [...lines, ...(response === undefined ? [] : [asAnswer(response, newline)])].join(newline);
}

export function asCurlTrace({ request, response }: Printable): string {
  const { host, protocol } = new URL(request.url);
  return [
    `* Connected to ${host} (127.0.0.1) port ${protocol === "https:" ? 443 : 80} (#0)`,
    ...[...sent(request), ""].map((line) => `> ${line}`),
    ...(response === undefined
      ? []
      : [statusLine(response, "2"), ...head(response.headers), ""].map((line) => `< ${line}`)),
    ...(response?.body === undefined || response.body === "" ? [] : ["{ [25 bytes data]", response.body]),
    `* Connection #0 to host ${host} left intact`,
  ].join("\n");
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export const asCurlCommand = ({ request }: Printable, newline = " \\\n  "): string =>
  [
    "curl",
    ...(request.method === undefined ? [] : [`-X ${request.method}`]),
    quoted(request.url),
    ...head(request.headers).map((line) => `-H ${quoted(line)}`),
    ...(request.body === undefined ? [] : [`--data-raw ${quoted(request.body)}`]),
  ].join(newline);

export const asCmdCommand = ({ request }: Printable): string => {
  const careted = (text: string) => `^"${text.replaceAll('"', '\\"').replace(/[&<>|^"%]/g, (char) => `^${char}`)}^"`;
  return [
    `curl ${careted(request.url)}`,
    ...(request.method === undefined ? [] : [`-X ${careted(request.method)}`]),
    ...head(request.headers).map((line) => `-H ${careted(line)}`),
    ...(request.body === undefined ? [] : [`--data-raw ${careted(request.body)}`]),
  ].join(" ^\n  ");
};

const pairs = (headers: Readonly<Record<string, string>> = {}) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

export function asHarEntry(
  { request, response = {} }: Printable,
  startedDateTime = "2026-11-22T10:00:00.000Z",
): object {
  return {
    startedDateTime,
    time: 120,
    request: {
      method: request.method ?? "GET",
      url: request.url,
      httpVersion: "HTTP/2",
      headers: pairs(request.headers),
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body === undefined ? {} : { postData: { mimeType: "text/plain", text: request.body } }),
    },
    response: {
      status: response.status ?? 0,
      statusText: "",
      headers: pairs(response.headers),
      content: {
        size: 0,
        mimeType: "application/json",
        ...(response.body === undefined ? {} : { text: response.body }),
      },
    },
  };
}

export const asHar = (entries: readonly object[], indent?: number): string =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "t", version: "1" }, pages: [], entries } }, null, indent);
