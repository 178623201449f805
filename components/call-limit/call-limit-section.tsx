import { CodeBox } from "@/components/errors/code-box";
import { Fold } from "@/components/ui/fold";
import { Prose } from "@/components/ui/prose";
import { Sheet, SheetHead } from "@/components/ui/sheet";
import { callLimit } from "@/lib/haravan/limits";
import type { LastLimit } from "@/lib/probe/limit/read-last-limit";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { CallPlanner } from "./call-planner";
import { LastLimitVerdict } from "./last-limit";
import { LiveBucket } from "./live-bucket";
import { pacingCsharp, pacingNode } from "./pacing-code";
import type { PlanQuery } from "./plan-query";

interface CallLimitSectionProps {
  readonly installation: Pick<InstallationView, "id" | "bucket">;
  readonly last: LastLimit | null;
  readonly asked: PlanQuery;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** How full the bucket is, which limit the last 429 was, and how long the next calls take. */
export function CallLimitSection({ installation, last, asked, t, locale, nowMs }: CallLimitSectionProps) {
  const words = t.callLimit;
  const { bucket } = installation;
  const reading = bucket === null ? null : { used: bucket.used, size: bucket.size, atMs: Date.parse(bucket.at) };
  return (
    <Sheet id="call-limit" aria-labelledby="call-limit-title">
      <SheetHead id="call-limit-title" title={words.title} note={words.note} />
      <div className="px-6 pb-5 max-md:px-4">
        {reading === null ? (
          <p className="text-ink-soft">{words.unknown}</p>
        ) : (
          <LiveBucket
            reading={reading}
            nowMs={nowMs}
            locale={locale}
            words={{ meter: words.meter, ...words.facts, made: words.facts.made(formatDateTime(nowMs, locale)) }}
          />
        )}
      </div>
      {last === null ? null : <LastLimitVerdict last={last} t={words} locale={locale} nowMs={nowMs} />}
      <CallPlanner
        action={`/stores/${installation.id}#call-limit`}
        asked={asked}
        reading={reading}
        t={words.plan}
        nowMs={nowMs}
      />
      <Fold title={words.code.title} className="border-line border-t">
        <div className="px-6 py-4 max-md:px-4">
          <p className="max-w-[68ch] text-ink-soft text-sm">
            <Prose text={words.code.note} />
          </p>
          <h4 className="mt-3 mb-1 font-medium text-ink-faint text-xs">{words.code.node}</h4>
          <CodeBox label={words.code.node} code={pacingNode} t={t} />
          <h4 className="mt-3 mb-1 font-medium text-ink-faint text-xs">{words.code.csharp}</h4>
          <CodeBox label={words.code.csharp} code={pacingCsharp} t={t} />
        </div>
      </Fold>
      <Fold title={words.known.title} className="border-line border-t">
        <div className="grid gap-x-8 gap-y-4 px-6 py-4 text-sm max-md:px-4 md:grid-cols-2">
          <Items
            title={words.known.documented}
            items={words.known.documentedItems(callLimit.bucketSize, callLimit.leakPerSecond)}
          />
          <Items title={words.known.open} items={words.known.openItems} />
        </div>
      </Fold>
    </Sheet>
  );
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h4 className="font-medium">{title}</h4>
      <ul className="mt-1 grid list-disc gap-1 pl-4 text-ink-soft">
        {items.map((item) => (
          <li key={item}>
            <Prose text={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
