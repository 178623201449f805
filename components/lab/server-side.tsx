import { ReasonText } from "@/components/inspector/reason-text";
import type { StepReasons } from "@/lib/trace/server-reason";
import type { Messages } from "@/messages/en";

interface ServerSideProps {
  readonly reasons: StepReasons | null;
  /** Only an answer brings the id under which the sandbox keeps what it knew. */
  readonly answered: boolean;
  readonly t: Messages;
}

/** What the simulated server knew of the request beside it, and did not say. */
export function ServerSide({ reasons, answered, t }: ServerSideProps) {
  const { block } = t.inspector;
  const { serverGone, noAnswer, inspector } = t.lab.result;
  if (reasons === null) {
    return (
      <p className="text-ink-soft text-sm">
        {answered ? serverGone : noAnswer}{" "}
        <a href="/inspector" className="link">
          {inspector}
        </a>
      </p>
    );
  }
  if (reasons.kind !== "kept") {
    return <p className="text-ink-soft text-sm">{reasons.kind === "gone" ? block.gone : block.noSandbox}</p>;
  }
  return (
    <>
      <ol className="grid gap-3 rounded-sm border border-line border-dashed px-3 py-2.5">
        {reasons.reasons.map((reason) => (
          <li key={reason.requestId} className="grid gap-1">
            <p className="wrap-anywhere font-mono text-sm">
              {reason.endpoint} <span className="text-ink-faint">{reason.status}</span>
            </p>
            <ReasonText reason={reason} t={t.inspector} />
          </li>
        ))}
      </ol>
      <p className="text-ink-faint text-xs">{block.about}</p>
    </>
  );
}
