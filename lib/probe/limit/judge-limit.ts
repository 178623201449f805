import { callLimit } from "@/lib/haravan/limits";
import { readBucket } from "./read-bucket";

/** A 429, and what was known when the call was sent. */
export interface LimitAnswer {
  /** `X-Haravan-Api-Call-Limit` of this answer. */
  readonly callLimit: string | null;
  readonly retryAfter: string | null;
  /** A page for people, as proxies and firewalls write. */
  readonly html: boolean;
  readonly sentAtMs: number;
  readonly answeredAtMs: number;
  /** The end of the wait that an earlier 429 had asked for. */
  readonly waitUntilMs: number | null;
}

export type LimitCause =
  /** The bucket that all processes of this app share on this store. Documented. */
  | { readonly kind: "bucket-full"; readonly used: number; readonly size: number }
  /** Refused with room left. `clear`: at most half was used, so no count of the bucket explains it. */
  | { readonly kind: "resource-limit"; readonly used: number; readonly size: number; readonly clear: boolean }
  /** A page, without the header that Haravan's API sends. */
  | { readonly kind: "gateway" }
  /** No header, or not of the documented form. */
  | { readonly kind: "unknown"; readonly header: string | null };

export type Wait =
  | { readonly kind: "seconds"; readonly seconds: number; readonly decimal: boolean }
  | { readonly kind: "date"; readonly seconds: number }
  /** Longer than an hour: nobody waits that long by accident. */
  | { readonly kind: "absurd"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "missing" };

export interface LimitVerdict {
  readonly cause: LimitCause;
  readonly wait: Wait;
  /** Milliseconds before an earlier wait was over, when this call was sent too early. */
  readonly earlyByMs: number | null;
  /** The wait is longer than a whole bucket takes to empty: so it is not the bucket that is waited for. */
  readonly beyondBucket: boolean;
}

const hour = 3600;

export function judgeLimit(answer: LimitAnswer): LimitVerdict {
  const cause = causeOf(answer);
  const wait = readWait(answer.retryAfter, answer.answeredAtMs);
  const size = "size" in cause ? cause.size : callLimit.bucketSize;
  const seconds = secondsOf(wait);
  const early = answer.waitUntilMs === null ? 0 : answer.waitUntilMs - answer.sentAtMs;
  return {
    cause,
    wait,
    earlyByMs: early > 0 ? early : null,
    beyondBucket: wait.kind === "absurd" || (seconds !== null && seconds > size / callLimit.leakPerSecond),
  };
}

function causeOf({ callLimit: header, html }: LimitAnswer): LimitCause {
  const bucket = readBucket(header);
  if (bucket === null) return html && header === null ? { kind: "gateway" } : { kind: "unknown", header };
  if (bucket.used >= bucket.size) return { kind: "bucket-full", ...bucket };
  return { kind: "resource-limit", ...bucket, clear: bucket.used * 2 < bucket.size };
}

/** Haravan documents decimals ("2.0"), RFC 9110 seconds or a date. */
export function readWait(header: string | null, answeredAtMs: number): Wait {
  const text = header?.trim() ?? "";
  if (text === "") return { kind: "missing" };
  const number = /^\d+(\.\d+)?$/.exec(text);
  // A negative number is a year to some date readers.
  const seconds = number
    ? Number(text)
    : /^[A-Za-z]/.test(text)
      ? (Date.parse(text) - answeredAtMs) / 1000
      : Number.NaN;
  if (Number.isNaN(seconds)) return { kind: "unreadable", text };
  if (seconds > hour) return { kind: "absurd", text };
  if (number) return { kind: "seconds", seconds, decimal: number[1] !== undefined };
  return { kind: "date", seconds: Math.max(0, seconds) };
}

/** What the header asks for; null where it asks for nothing that can be followed. */
export function secondsOf(wait: Wait): number | null {
  switch (wait.kind) {
    case "seconds":
    case "date":
      return wait.seconds;
    case "absurd":
    case "unreadable":
    case "missing":
      return null;
  }
}
