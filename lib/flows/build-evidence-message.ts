import type { EvidenceRequest, EvidenceResponse, Observed } from "@/lib/diagnosis";
import type { Exchange, FrontChannelStep, NamedValue } from "@/lib/trace/model";
import { realHeaders, realParams, realPath } from "./strip-rehearsal";

type Message = Readonly<Record<string, string>>;

/** Repeated names are joined as HTTP joins headers: nothing that was sent is left out. */
export function toRecord(values: readonly NamedValue[]): Message {
  const record: Record<string, string> = {};
  for (const { name, value } of values) record[name] = name in record ? `${record[name]}, ${value}` : value;
  return record;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Query of a redacted URL. The `#` of a fingerprint in it would read as a fragment to a URL parser. */
export function queryOf(url: string): readonly NamedValue[] {
  const mark = url.indexOf("?");
  if (mark < 0) return [];
  return url
    .slice(mark + 1)
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const at = pair.indexOf("=");
      return at < 0
        ? { name: decoded(pair), value: "" }
        : { name: decoded(pair.slice(0, at)), value: decoded(pair.slice(at + 1)) };
    });
}

const withoutQuery = (url: string): string => realPath(url.split("?")[0] ?? url);

function withParams(url: string, params: readonly NamedValue[]): Pick<EvidenceRequest, "url" | "params"> {
  const sent = realParams(params);
  return { url: withoutQuery(url), ...(sent.length === 0 ? {} : { params: toRecord(sent) }) };
}

export function requestOf({ request }: Exchange): EvidenceRequest {
  return {
    method: request.method,
    ...withParams(request.url, queryOf(request.url)),
    headers: toRecord(realHeaders(request.headers)),
    ...(request.body === null ? {} : { body: request.body }),
  };
}

export function requestOfFront(step: FrontChannelStep): EvidenceRequest {
  return { method: step.method, ...withParams(step.url, step.params) };
}

export function responseOf({ response }: Exchange): EvidenceResponse | null {
  if (response === null) return null;
  return {
    status: response.status,
    headers: toRecord(realHeaders(response.headers)),
    ...(response.body === null ? {} : { body: response.body }),
  };
}

/** Limits of our own: the connection was fine. */
export const isTooMuch = (code: string): boolean => code === "too-large" || code === "content-encoding";

export const brokeOff = ({ failure }: Exchange): boolean => failure !== null && !isTooMuch(failure.code);

/** What the connection itself showed: that it failed and how, how long that took, and the other side's clock. */
export function wireObserved(exchange: Exchange): Observed {
  const { failure, timing, clockOffsetSeconds } = exchange;
  return {
    ...(failure === null || isTooMuch(failure.code)
      ? {}
      : {
          transport_code: failure.code,
          transport_phase: failure.phase,
          waited_s: Math.round(timing.totalMs) / 1000,
        }),
    ...(clockOffsetSeconds === undefined ? {} : { server_time_offset_s: clockOffsetSeconds }),
  };
}
