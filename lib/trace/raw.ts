// What went over the wire, secrets included. Lives in memory only; what is kept is an `Exchange` (redact-exchange.ts).
import type { NamedValue, Timing, TransportFailure } from "./model";

export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly NamedValue[];
  readonly body: string | null;
}

export interface RawResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: readonly NamedValue[];
  readonly body: Uint8Array;
}

/** `response` and `failure` may both be there: the head came, the body did not. */
export interface RawExchange {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
  readonly failure: TransportFailure | null;
  readonly timing: Timing;
  readonly startedAtMs: number;
}

export interface SendLimits {
  readonly deadlineMs?: number;
  readonly maxBytes?: number;
}

/** Never rejects for reasons of the network: those are the exchange's `failure`. */
export type Send = (request: RawRequest, limits?: SendLimits) => Promise<RawExchange>;

/** The first header of that name, whatever its case. */
export function headerValue(headers: readonly NamedValue[], name: string): string | null {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? null;
}
