import type { Exchange, NamedValue, TransportFailure, WireRequest, WireResponse } from "./model";
import { headerValue, type RawExchange, type RawRequest, type RawResponse } from "./raw";
import { decodeBody, redactBody } from "./redact-body";
import { redactHeaders } from "./redact-headers";
import { redactParams } from "./redact-params";
import { redactText } from "./redact-text";
import { redactUrl } from "./redact-url";
import type { RemoveKnown } from "./remove-known";
import type { Fingerprint, KnownSecret } from "./secret-names";
import { twoPasses } from "./two-passes";

/** Enough to read an answer by; the rest of a long body says nothing about authentication. */
export const longestShownBody = 16_384;

/**
 * What may be kept and shown of an exchange. Secrets are hidden where their name says so, then wherever else their
 * value stands, in whatever encoding; `known` are secrets that this exchange does not name itself.
 */
export function redactExchange(
  raw: RawExchange,
  fingerprint: Fingerprint,
  known: readonly KnownSecret[] = [],
): Exchange {
  const { removeAll } = twoPasses(known, fingerprint, (print) => redactByName(raw, print, (text) => text));
  const offset = clockOffsetSeconds(raw);
  return {
    ...redactByName(raw, fingerprint, removeAll),
    timing: raw.timing,
    ...(offset === null ? {} : { clockOffsetSeconds: offset }),
  };
}

/** The parameters of a front-channel step, with the secrets that they name removed from their neighbours too. */
export function redactFrontChannel(
  step: { readonly url: string; readonly params: readonly NamedValue[] },
  fingerprint: Fingerprint,
  known: readonly KnownSecret[] = [],
): { readonly url: string; readonly params: readonly NamedValue[] } {
  const byName = (print: Fingerprint, remove: RemoveKnown) => ({
    url: remove(redactUrl(remove(step.url), print)),
    params: removeFromValues(redactParams(removeFromValues(step.params, remove).map(pair), print), remove),
  });
  const { removeAll } = twoPasses(known, fingerprint, (print) => byName(print, (text) => text));
  return byName(fingerprint, removeAll);
}

/** Any text that is about to be kept or shown: an error message, a pasted page. */
export function redactAnyText(text: string, fingerprint: Fingerprint, known: readonly KnownSecret[] = []): string {
  const { removeAll } = twoPasses(known, fingerprint, (print) => redactText(text, print));
  return removeAll(redactText(removeAll(text), fingerprint));
}

function redactByName(
  raw: RawExchange,
  print: Fingerprint,
  remove: RemoveKnown,
): Pick<Exchange, "request" | "response" | "failure"> {
  return {
    request: redactRequest(raw.request, print, remove),
    response: raw.response === null ? null : redactResponse(raw.response, print, remove),
    failure: raw.failure === null ? null : redactFailure(raw.failure, print, remove),
  };
}

function redactRequest(request: RawRequest, print: Fingerprint, remove: RemoveKnown): WireRequest {
  const contentType = headerValue(request.headers, "content-type");
  return {
    method: request.method,
    url: remove(redactUrl(remove(request.url), print)),
    headers: headers(request.headers, print, remove),
    body: request.body === null ? null : body(request.body, contentType, print, remove),
  };
}

function redactResponse(response: RawResponse, print: Fingerprint, remove: RemoveKnown): WireResponse {
  const text = decodeBody(response.body);
  return {
    status: response.status,
    statusText: remove(redactText(remove(response.statusText), print)),
    httpVersion: response.httpVersion,
    headers: headers(response.headers, print, remove),
    body: text === null ? null : body(text, headerValue(response.headers, "content-type"), print, remove),
    bodyBytes: response.body.byteLength,
  };
}

function redactFailure(failure: TransportFailure, print: Fingerprint, remove: RemoveKnown): TransportFailure {
  return { ...failure, message: remove(redactText(remove(failure.message), print)) };
}

// By value first: hiding by name may cut a longer secret in two. And after: unescaping may have brought one out.

function headers(values: readonly NamedValue[], print: Fingerprint, remove: RemoveKnown): readonly NamedValue[] {
  return removeFromValues(redactHeaders(removeFromValues(values, remove), print), remove);
}

function body(text: string, contentType: string | null, print: Fingerprint, remove: RemoveKnown): string {
  return cut(remove(redactBody(remove(text), contentType, print)));
}

function pair({ name, value }: NamedValue): readonly [string, string] {
  return [name, value];
}

function removeFromValues(values: readonly NamedValue[], remove: RemoveKnown): readonly NamedValue[] {
  return values.map(({ name, value }) => ({ name: remove(name), value: remove(value) }));
}

/** Cut after redaction, so that no half of a secret is left at the edge. */
function cut(body: string): string {
  const left = body.length - longestShownBody;
  return left <= 0 ? body : `${body.slice(0, longestShownBody).replace(/[\ud800-\udbff]$/, "")}\n[… +${left}]`;
}

function clockOffsetSeconds(raw: RawExchange): number | null {
  const date = raw.response === null ? null : headerValue(raw.response.headers, "date");
  const theirsMs = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirsMs)) return null;
  const oursMs = raw.startedAtMs + (raw.timing.firstByteMs ?? raw.timing.totalMs);
  return Math.round((theirsMs - oursMs) / 1000);
}
