import { ReasonText } from "@/components/inspector/reason-text";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";

interface ServerKnewProps {
  readonly reasons: StepReasons;
  /** The browser's own requests, several of them, each named. */
  readonly front?: boolean;
  readonly t: Messages["inspector"];
}

/** Beside the wire, and visibly none of it: what a simulated server knew and did not say. */
export function ServerKnew({ reasons, front = false, t }: ServerKnewProps) {
  const words = t.block;
  return (
    <section aria-label={words.title} className="grid gap-2 rounded-sm border border-line border-dashed px-3 py-2.5">
      <h4 className="font-semibold text-sm">{words.title}</h4>
      {reasons.kind === "gone" ? <p className="text-ink-soft text-sm">{words.gone}</p> : null}
      {reasons.kind === "no-sandbox" ? <p className="text-ink-soft text-sm">{words.noSandbox}</p> : null}
      {reasons.kind === "kept" ? (
        <>
          {front ? <p className="text-ink-soft text-sm">{words.front}</p> : null}
          <ol className="grid gap-3">
            {reasons.reasons.map((reason) => (
              <li key={reason.requestId} className="grid gap-1">
                {front ? (
                  <p className="wrap-anywhere font-mono text-sm">
                    {reason.endpoint} <span className="text-ink-faint">{reason.status}</span>
                  </p>
                ) : null}
                <ReasonText reason={reason} t={t} />
              </li>
            ))}
          </ol>
          <p className="text-ink-faint text-xs">{words.about}</p>
        </>
      ) : null}
    </section>
  );
}
