"use client";

import { type ReactNode, useEffect, useState } from "react";
import { type BucketReading, msUntilEmpty, msUntilFits, usedAt } from "@/lib/probe/limit/model-bucket";
import { formatDateTime, formatDuration, formatMilliseconds, formatNumber } from "@/messages/format";
import type { Locale } from "@/messages/locale";

interface LiveBucketProps {
  readonly reading: BucketReading;
  /** The server's clock when it wrote the page; from then on it is counted by this browser's. */
  readonly nowMs: number;
  readonly locale: Locale;
  readonly words: {
    readonly meter: string;
    readonly said: string;
    /** Has `{time}` in it. */
    readonly ago: string;
    readonly now: string;
    readonly nowNote: string;
    /** Where no script counts on. */
    readonly made: string;
    readonly one: string;
    readonly all: string;
    readonly atOnce: string;
    readonly after: string;
  };
}

/** The bucket as it falls by the model; without scripts as it was when the page was made. */
export function LiveBucket({ reading, nowMs, locale, words }: LiveBucketProps) {
  const now = useClock(nowMs, nowMs + msUntilEmpty(reading, nowMs));
  const age = formatDuration((now - reading.atMs) / 1000, locale);
  const used = usedAt(reading, now);
  const wait = (ms: number | null) =>
    ms === null || ms === 0 ? words.atOnce : `${words.after} ${formatMilliseconds(ms, locale)}`;
  const share = Math.min(1, used / reading.size);
  const fill = share > 0.98 ? "bg-bad" : share > 0.75 ? "bg-warn" : "bg-accent";
  const count = `${formatNumber(Math.ceil(used), locale)} / ${formatNumber(reading.size, locale)}`;
  return (
    <>
      <p className="mb-2 text-sm">
        <span className="text-ink-soft">{words.said}</span>{" "}
        <code>
          {reading.used}/{reading.size}
        </code>
        ,{" "}
        <time dateTime={new Date(reading.atMs).toISOString()} title={formatDateTime(reading.atMs, locale)}>
          {words.ago.replace("{time}", age)}
        </time>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers paint a meter element each in their own way */}
      <div
        role="meter"
        aria-label={words.meter}
        aria-valuemin={0}
        aria-valuemax={reading.size}
        aria-valuenow={Math.min(reading.size, Math.ceil(used))}
        aria-valuetext={count}
        className="h-3 overflow-hidden rounded-full border border-line-strong bg-well"
      >
        <div className={`h-full ${fill}`} style={{ width: `${share * 100}%` }} />
      </div>
      <dl className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-3">
        <Reading name={words.now} value={count}>
          {words.nowNote}
          <span className="without-scripts block">{words.made}</span>
        </Reading>
        <Reading name={words.one} value={wait(msUntilFits(reading, 1, now))} />
        <Reading name={words.all} value={wait(msUntilEmpty(reading, now))} />
      </dl>
    </>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly value: string;
  readonly children?: ReactNode;
}

function Reading({ name, value, children }: ReadingProps) {
  return (
    <div>
      <dt className="font-medium text-ink-faint text-xs">{name}</dt>
      <dd className="mt-0.5 font-medium tabular-nums">
        {value}
        {children === undefined ? null : <span className="block font-normal text-ink-soft text-sm">{children}</span>}
      </dd>
    </div>
  );
}

/** Goes on from the server's time: often while the bucket empties, then only the age of the answer grows. */
function useClock(startMs: number, endMs: number): number {
  const [now, setNow] = useState(startMs);
  useEffect(() => {
    setNow(startMs);
    const from = performance.now();
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const next = startMs + performance.now() - from;
      setNow(next);
      timer = setTimeout(go, next < endMs ? 200 : 1000);
    };
    timer = setTimeout(go, 200);
    return () => clearTimeout(timer);
  }, [startMs, endMs]);
  return now;
}
