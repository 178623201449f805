import { callLimit } from "@/lib/haravan/limits";
import type { Bucket } from "./read-bucket";

/**
 * What is known of a bucket that others may be filling too. `level` is never less than what our own calls make it:
 * every answer's header is taken as it stands, and each call that the server may have counted after it is added.
 */
export interface Pace {
  readonly size: number;
  readonly level: number;
  readonly atMs: number;
  /** By ticket: how many calls had been answered when it was sent. */
  readonly inFlight: ReadonlyMap<number, number>;
  readonly sent: number;
  readonly answered: number;
  /** The newest ticket whose header was taken. */
  readonly readTicket: number;
  /** After a 429: nothing goes before. */
  readonly closedUntilMs: number;
}

/** Left free for whoever else spends the bucket between an answer and our next call. */
export const marginCalls = 4;
const retryMarginMs = 200;
/** How far over its size a bucket is believed to be: what stands in a header must not stop a run for days. */
const mostOver = callLimit.bucketSize;
/** A 429 that does not say how long. */
const unsaidWaitSeconds = 2;

/** `known`: what the last answer of an earlier run said. It only slows down: the first call of a run goes alone. */
export function openPace(known: (Bucket & { readonly atMs: number }) | null, nowMs: number): Pace {
  const elapsedMs = known === null ? 0 : Math.max(0, nowMs - known.atMs);
  return {
    size: known?.size ?? callLimit.bucketSize,
    level: known === null ? 0 : leaked(believed(known), elapsedMs),
    atMs: nowMs,
    inFlight: new Map(),
    sent: 0,
    answered: 0,
    readTicket: -1,
    closedUntilMs: 0,
  };
}

const leaked = (level: number, ms: number): number =>
  Math.max(0, level - (Math.max(0, ms) / 1000) * callLimit.leakPerSecond);

const believed = ({ used, size }: Bucket): number => Math.min(used, size + mostOver);

const marginOf = (size: number): number => Math.min(marginCalls, Math.max(0, size - 1));

/** Milliseconds until the next call may go; `null`: not before an answer has come. */
export function waitFor(pace: Pace, nowMs: number): number | null {
  if (pace.readTicket < 0 && pace.inFlight.size > 0) return null;
  const over = leaked(pace.level, nowMs - pace.atMs) + 1 + marginOf(pace.size) - pace.size;
  const full = over <= 0 ? 0 : Math.ceil((over / callLimit.leakPerSecond) * 1000);
  return Math.max(full, pace.closedUntilMs - nowMs, 0);
}

/** A call goes: it counts at once. */
export function sendCall(pace: Pace, nowMs: number): { readonly pace: Pace; readonly ticket: number } {
  const ticket = pace.sent;
  const next = {
    ...pace,
    level: leaked(pace.level, nowMs - pace.atMs) + 1,
    atMs: Math.max(nowMs, pace.atMs),
    inFlight: new Map([...pace.inFlight, [ticket, pace.answered]]),
    sent: pace.sent + 1,
  };
  return { pace: next, ticket };
}

export interface PacedAnswer {
  /** Null: the answer had no such header, or none came; the model goes on by itself. */
  readonly bucket: Bucket | null;
  readonly limited: boolean;
  readonly retryAfterSeconds: number | null;
}

export function takeAnswer(pace: Pace, ticket: number, answer: PacedAnswer, nowMs: number): Pace {
  const answeredBefore = pace.inFlight.get(ticket) ?? pace.answered;
  const inFlight = new Map([...pace.inFlight].filter(([other]) => other !== ticket));
  const before = {
    ...pace,
    inFlight,
    answered: pace.answered + 1,
    level: leaked(pace.level, nowMs - pace.atMs),
    atMs: Math.max(nowMs, pace.atMs),
  };
  const closed = answer.limited ? nowMs + (answer.retryAfterSeconds ?? unsaidWaitSeconds) * 1000 + retryMarginMs : 0;
  const closedUntilMs = Math.max(pace.closedUntilMs, closed);
  if (answer.bucket === null) return { ...before, closedUntilMs };
  // Everything that was under way together with this call may have been counted after it.
  const perhapsLater = pace.sent - answeredBefore - 1;
  const bound = believed(answer.bucket) + perhapsLater;
  const isNewer = ticket > pace.readTicket;
  return {
    ...before,
    size: answer.bucket.size,
    level: isNewer ? bound : Math.max(before.level, bound),
    readTicket: Math.max(ticket, pace.readTicket),
    closedUntilMs,
  };
}

/** Seconds that so many calls take at least, from what is known of the bucket; answers take their own time besides. */
export function secondsFor(calls: number, pace: Pace, nowMs: number): number {
  const room = Math.max(0, pace.size - marginOf(pace.size) - leaked(pace.level, nowMs - pace.atMs));
  const paced = Math.max(0, calls - room) / callLimit.leakPerSecond;
  return Math.ceil(Math.max(paced, (pace.closedUntilMs - nowMs) / 1000, 0));
}
