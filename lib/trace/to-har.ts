import type { Content, Entry, Har, PostData, QueryString, Request, Response, Timings } from "har-format";
import type { CallStep, Exchange, FrontChannelStep, NamedValue, Run, Step, Timing, WireRequest } from "./model";
import { fingerprints } from "./secret-names";

/** Not measured, by the format's own convention. */
const unknown = -1;

/** A reader of the file would take a fingerprint's `#` for the end of the query. */
const readableUrl = (url: string): string => url.replace(fingerprints, "$1%23$2");

function queryOf(url: string): QueryString[] {
  const [, query = ""] = /\?([^#]*)/.exec(readableUrl(url)) ?? [];
  return [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }));
}

const plainPairs = (pairs: readonly NamedValue[]) => pairs.map(({ name, value }) => ({ name, value }));

const headerOf = (headers: readonly NamedValue[], name: string): string =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? "";

function postDataOf({ headers, body }: WireRequest): { postData?: PostData } {
  return body === null ? {} : { postData: { mimeType: headerOf(headers, "content-type"), text: body } };
}

/** Sizes are not those of the wire: what was secret is shorter here. Cookies are in the headers, each hidden. */
const unmeasured = { cookies: [], headersSize: unknown, bodySize: unknown };

function requestOf(request: WireRequest, httpVersion: string): Request {
  return {
    method: request.method,
    url: readableUrl(request.url),
    httpVersion,
    headers: plainPairs(request.headers),
    queryString: queryOf(request.url),
    ...postDataOf(request),
    ...unmeasured,
  };
}

const noContent: Content = { size: 0, mimeType: "" };

/** Status 0, as browsers write it down: no answer came, or none that this program saw. */
const noResponse: Response = {
  status: 0,
  statusText: "",
  httpVersion: "",
  headers: [],
  content: noContent,
  redirectURL: "",
  ...unmeasured,
};

function responseOf({ response, failure }: Exchange): Response {
  if (response === null) {
    const why = failure === null ? {} : { _error: `${failure.phase}: ${failure.code}` };
    return { ...noResponse, ...why };
  }
  const { status, statusText, headers, body, bodyBytes } = response;
  return {
    status,
    statusText,
    httpVersion: `HTTP/${response.httpVersion}`,
    headers: plainPairs(headers),
    content: {
      size: bodyBytes,
      mimeType: headerOf(headers, "content-type"),
      ...(body === null ? {} : { text: body }),
    },
    redirectURL: readableUrl(headerOf(headers, "location")),
    ...unmeasured,
  };
}

/** From times since the start of the call to lengths of its phases; `connect` holds `ssl`, as the format has it. */
function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }: Timing): Timings {
  const named = dnsMs ?? 0;
  const connected = tlsMs ?? connectMs ?? named;
  const answered = firstByteMs ?? totalMs;
  return {
    blocked: unknown,
    dns: dnsMs ?? unknown,
    connect: connectMs === undefined ? unknown : connected - named,
    ssl: tlsMs === undefined || connectMs === undefined ? unknown : tlsMs - connectMs,
    send: 0,
    wait: answered - connected,
    receive: totalMs - answered,
  };
}

const startOf = (run: Run, step: Step): string => new Date(Date.parse(run.startedAt) + step.atMs).toISOString();

/** Beside what the format knows: which step of the run this was. Names with `_` are left to programs. */
const marks = ({ name, leg, verdict }: Step) => ({ _step: name, _leg: leg, _verdict: verdict });

function callEntry(run: Run, step: CallStep): Entry {
  const { request, response, timing } = step.exchange;
  return {
    pageref: run.id,
    startedDateTime: startOf(run, step),
    time: timing.totalMs,
    request: requestOf(request, `HTTP/${response?.httpVersion ?? "1.1"}`),
    response: responseOf(step.exchange),
    cache: {},
    timings: timingsOf(timing),
    ...marks(step),
  };
}

/** What the browser carried: this program knows the message, not how it was answered. */
function messageEntry(run: Run, step: FrontChannelStep): Entry {
  const form = step.method === "POST" ? new URLSearchParams(step.params.map(({ name, value }) => [name, value])) : null;
  const mimeType = "application/x-www-form-urlencoded";
  const headers = form === null ? [] : [{ name: "content-type", value: mimeType }];
  return {
    pageref: run.id,
    startedDateTime: startOf(run, step),
    time: 0,
    request: requestOf({ method: step.method, url: step.url, headers, body: form?.toString() ?? null }, "HTTP/1.1"),
    response: noResponse,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _from: step.from,
    _to: step.to,
    ...marks(step),
  };
}

function entryOf(run: Run, step: Step): readonly Entry[] {
  switch (step.kind) {
    case "call":
      return [callEntry(run, step)];
    case "front-channel":
      return step.url === "" ? [] : [messageEntry(run, step)];
    case "local":
      return [];
  }
}

/** A run as HTTP Archive 1.2, for programs that read one. The record is already redacted; nothing is added to it. @see http://www.softwareishard.com/blog/har-12-spec/ */
export function toHar(run: Run, creator: { readonly name: string; readonly version: string }): Har {
  return {
    log: {
      version: "1.2",
      creator: { ...creator },
      pages: [{ startedDateTime: run.startedAt, id: run.id, title: `${run.kind} ${run.id}`, pageTimings: {} }],
      entries: run.steps.flatMap((step) => entryOf(run, step)),
    },
  };
}
