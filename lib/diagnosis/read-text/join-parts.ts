import type { EvidenceRequest, EvidenceResponse } from "../evidence";
import type { Exchange } from "./piece";
import { mergeHeaders } from "./read-head";
import { answerRole } from "./roles";

export const isRequest = ({ request, response }: Exchange) => request !== undefined && response === undefined;
export const isResponse = ({ request, response }: Exchange) => request === undefined && response !== undefined;

const place = (url: string | undefined) => (url ?? "").replace(/#.*$/s, "");

/** A command and the trace of the same command: the command knows the body, the trace what was really sent. */
function sameCall(command: Exchange, trace: Exchange): boolean {
  if (!isRequest(command) || trace.request === undefined) return false;
  const sent = trace.request;
  return (
    sent.body === undefined &&
    sent.method === command.request?.method &&
    place(sent.url) === place(command.request?.url)
  );
}

const merged = (one: EvidenceRequest | undefined, other: EvidenceRequest | undefined): EvidenceRequest => ({
  ...one,
  ...other,
  headers: mergeHeaders(one?.headers, other?.headers),
});

export function joinTraces(exchanges: readonly Exchange[]): Exchange[] {
  const out: Exchange[] = [];
  for (const exchange of exchanges) {
    const before = out.at(-1);
    if (before !== undefined && sameCall(before, exchange)) {
      out[out.length - 1] = { ...before, ...exchange, request: merged(before.request, exchange.request) };
    } else out.push(exchange);
  }
  return out;
}

const saysNothing = ({ status = 0, body, headers }: EvidenceResponse) =>
  (status >= 100 && status < 200) || (status === 200 && body === undefined && Object.keys(headers ?? {}).length === 0);

function complements(one: EvidenceResponse, other: EvidenceResponse): boolean {
  const bare = (response: EvidenceResponse) => response.status === undefined && response.headers === undefined;
  const headOnly = (response: EvidenceResponse) => response.status !== undefined && (response.body ?? "") === "";
  return (headOnly(one) && bare(other)) || (bare(one) && headOnly(other));
}

/** A status here and a body there are one answer; an interim answer and an opened tunnel are none. */
export function joinAnswers(exchanges: readonly Exchange[]): Exchange[] {
  const out: Exchange[] = [];
  exchanges.forEach((exchange, index) => {
    const before = out.at(-1);
    const { response } = exchange;
    if (isResponse(exchange) && response !== undefined) {
      const next = exchanges[index + 1];
      if (saysNothing(response) && next !== undefined && isResponse(next) && next.response?.status !== undefined)
        return;
      if (before?.response !== undefined && isResponse(before) && complements(before.response, response)) {
        const { body } = before.response.status === undefined ? before.response : response;
        out[out.length - 1] = {
          ...before,
          response: { ...before.response, ...response, ...(body === undefined ? {} : { body }) },
        };
        return;
      }
    }
    out.push(exchange);
  });
  return out;
}

/** A form or a JSON body whose address stands elsewhere. */
export function joinBodies(exchanges: readonly Exchange[]): Exchange[] {
  const out = [...exchanges];
  out.forEach((exchange, index) => {
    const { request } = exchange;
    if (!isRequest(exchange) || request?.body === undefined || request.url !== undefined) return;
    const fits = (other: Exchange | undefined) => {
      if (other?.request?.url === undefined || (other.request.body ?? "") !== "" || other.request.params !== undefined)
        return false;
      const { part } = answerRole(other);
      return part === "token" || part === "refresh" || (part === "other" && other.request.method === "POST");
    };
    const at = [index - 1, index + 1].find((near) => fits(out[near])) ?? out.findIndex(fits);
    const head = out[at];
    if (head === undefined) return;
    out[at] = { ...head, request: { ...head.request, method: head.request?.method ?? "POST", body: request.body } };
    out[index] = {};
  });
  return out.filter(
    ({ request, response, observed }) => request !== undefined || response !== undefined || observed !== undefined,
  );
}
