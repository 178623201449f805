import type { Evidence, EvidenceRequest, EvidenceResponse, Observed } from "@/lib/diagnosis";
import { redactBody } from "./redact-body";
import { redactHeaders } from "./redact-headers";
import { redactParams } from "./redact-params";
import { redactText } from "./redact-text";
import { redactUrl } from "./redact-url";
import type { RemoveKnown } from "./remove-known";
import type { Fingerprint } from "./secret-names";
import { twoPasses } from "./two-passes";

/** Evidence fit to be shown, linked or copied: secrets go by name, then wherever else their value stands. */
export function redactEvidence(evidence: Evidence, fingerprint: Fingerprint): Evidence {
  const { removeAll } = twoPasses([], fingerprint, (print) => byName(evidence, print, (text) => text));
  return byName(evidence, fingerprint, removeAll);
}

function byName(evidence: Evidence, print: Fingerprint, remove: RemoveKnown): Evidence {
  const { request, response, observed, client_message, context } = evidence;
  const text = (written: string) => remove(redactText(remove(written), print));
  return {
    ...evidence,
    ...(request === undefined ? {} : { request: redactRequest(request, print, remove) }),
    ...(response === undefined ? {} : { response: redactResponse(response, print, remove) }),
    ...(client_message === undefined ? {} : { client_message: text(client_message) }),
    ...(observed === undefined ? {} : { observed: redactObserved(observed, print, remove) }),
    ...(context === undefined ? {} : { context: text(context) }),
  };
}

type Texts = Readonly<Record<string, string>>;

const headerOf = (headers: Texts | undefined, wanted: string): string | null =>
  Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null;

function redactTexts(
  values: Texts,
  redact: (values: readonly { readonly name: string; readonly value: string }[]) => Iterable<{
    readonly name: string;
    readonly value: string;
  }>,
  remove: RemoveKnown,
): Texts {
  const before = Object.entries(values).map(([name, value]) => ({ name: remove(name), value: remove(value) }));
  return Object.fromEntries(Array.from(redact(before), ({ name, value }) => [name, remove(value)]));
}

const headersOf = (headers: Texts, print: Fingerprint, remove: RemoveKnown) =>
  redactTexts(headers, (values) => redactHeaders(values, print), remove);

const paramsOf = (params: Texts, print: Fingerprint, remove: RemoveKnown) =>
  redactTexts(
    params,
    (values) =>
      redactParams(
        values.map(({ name, value }) => [name, value] as const),
        print,
      ),
    remove,
  );

const urlOf = (url: string, print: Fingerprint, remove: RemoveKnown) => remove(redactUrl(remove(url), print));

function redactRequest(request: EvidenceRequest, print: Fingerprint, remove: RemoveKnown): EvidenceRequest {
  const { url, headers, params, body } = request;
  return {
    ...request,
    ...(url === undefined ? {} : { url: urlOf(url, print, remove) }),
    ...(headers === undefined ? {} : { headers: headersOf(headers, print, remove) }),
    ...(params === undefined ? {} : { params: paramsOf(params, print, remove) }),
    ...(body === undefined ? {} : { body: remove(redactBody(remove(body), headerOf(headers, "content-type"), print)) }),
  };
}

function redactResponse(response: EvidenceResponse, print: Fingerprint, remove: RemoveKnown): EvidenceResponse {
  const { headers, body } = response;
  return {
    ...response,
    ...(headers === undefined ? {} : { headers: headersOf(headers, print, remove) }),
    ...(body === undefined ? {} : { body: remove(redactBody(remove(body), headerOf(headers, "content-type"), print)) }),
  };
}

/** Mostly numbers, flags and addresses of the person's own. */
function redactObserved(observed: Observed, print: Fingerprint, remove: RemoveKnown): Observed {
  const one = (value: unknown): unknown => {
    if (typeof value === "string")
      return value.includes("://") ? urlOf(value, print, remove) : remove(redactText(remove(value), print));
    return Array.isArray(value) ? value.map(one) : value;
  };
  return Object.fromEntries(Object.entries(observed).map(([name, value]) => [name, one(value)])) as Observed;
}
