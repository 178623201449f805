import { WireText } from "@/components/ui/wire-text";
import type { ServerReason } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";

/** Which check decided, in the reader's words where they are known, then literally what the server noted. */
export function ReasonText({ reason, t }: { readonly reason: ServerReason; readonly t: Messages["inspector"] }) {
  const { check, log, values, scenario, status } = reason;
  const sentences: Readonly<Record<string, string>> = t.checks;
  const absences: Readonly<Record<string, string>> = t.absent;
  const { client = "" } = values;
  const absent = check === "client-known" && Object.hasOwn(absences, client) ? absences[client] : undefined;
  // A scenario that answered by itself is its own only value; it is named below.
  const entries = Object.entries(values).filter(([name, value]) => name !== "scenario" || value !== scenario);
  const decided = check !== "none";
  return (
    <div className="grid min-w-0 gap-1.5 text-sm">
      {/* What went through is no news: the few that were refused stand out. */}
      <p className={decided || status >= 400 ? "" : "text-ink-faint"}>
        {decided ? (absent ?? sentences[check] ?? log) : status < 400 ? t.answered : t.unnamed}
        {decided ? <code className="wrap-anywhere ml-2 text-ink-faint text-xs">{check}</code> : null}
      </p>
      {log === "" ? null : <p className="wrap-anywhere font-mono text-ink-soft text-sm">{log}</p>}
      {entries.length === 0 ? null : (
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5 font-mono text-sm">
          {entries.map(([name, value]) => (
            <div key={name} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-faint">{name}</dt>
              <dd className="wrap-anywhere min-w-0 whitespace-pre-wrap">
                <WireText text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {scenario === null ? null : (
        <p>
          <a href={`/lab/${encodeURIComponent(scenario)}`} className="link tap text-ink-soft">
            {t.scenario(scenario)}
          </a>
        </p>
      )}
    </div>
  );
}
