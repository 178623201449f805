import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Prose } from "@/components/ui/prose";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/components/ui/tone";
import { callLimit } from "@/lib/haravan/limits";
import type { LimitCause, LimitVerdict } from "@/lib/probe/limit/judge-limit";
import type { LastLimit } from "@/lib/probe/limit/read-last-limit";
import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";
import type { Locale } from "@/messages/locale";

interface LastLimitProps {
  readonly last: LastLimit;
  readonly t: Messages["callLimit"];
  readonly locale: Locale;
  readonly nowMs: number;
}

const tones: Readonly<Record<LimitCause["kind"], Tone>> = {
  "bucket-full": "warn",
  "resource-limit": "warn",
  gateway: "unsure",
  unknown: "unsure",
};

/** Which limit the last 429 was, and how long it asked to wait. */
export function LastLimitVerdict({ last, t, locale, nowMs }: LastLimitProps) {
  const words = t.last;
  const { cause } = last.verdict;
  const unclear = cause.kind === "resource-limit" && !cause.clear;
  return (
    <section aria-labelledby="last-429" className="border-line border-t px-6 py-5 max-md:px-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id="last-429" className="font-semibold text-sm">
          {words.title}
        </h3>
        <Chip tone={unclear ? "unsure" : tones[cause.kind]}>{words.chips[cause.kind]}</Chip>
        <span className="text-ink-soft text-sm">
          <code>GET {last.path}</code>, <Time at={last.at} locale={locale} nowMs={nowMs} />
        </span>
      </div>
      <p className="mt-2 font-medium">{unclear ? words.titles.unclear : words.titles[cause.kind]}</p>
      <p className="mt-1 max-w-[68ch] text-ink-soft">
        <Prose text={why(last.verdict, words)} />
      </p>
      <p className="mt-2 text-sm">
        <Link href={`/runs/${last.runId}`} prefetch={false} className="link">
          {words.open}
        </Link>
      </p>
    </section>
  );
}

function why({ cause, wait, earlyByMs, beyondBucket }: LimitVerdict, words: Messages["callLimit"]["last"]): string {
  const size = "size" in cause ? cause.size : callLimit.bucketSize;
  return sentences(
    sayCause(cause, words),
    wait.kind === "missing"
      ? words.waits.missing
      : wait.kind === "seconds" || wait.kind === "date"
        ? words.waits[wait.kind](wait.seconds)
        : words.waits[wait.kind](wait.text),
    beyondBucket && words.beyond(size, callLimit.leakPerSecond),
    earlyByMs !== null && words.early(earlyByMs),
  );
}

function sayCause(cause: LimitCause, words: Messages["callLimit"]["last"]): string {
  switch (cause.kind) {
    case "bucket-full":
      return words.full(cause.used, cause.size);
    case "resource-limit":
      return (cause.clear ? words.room : words.roomUnclear)(cause.used, cause.size);
    case "gateway":
      return words.gateway;
    case "unknown":
      return words.unknown(cause.header);
  }
}
