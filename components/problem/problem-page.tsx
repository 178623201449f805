import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { LinkButton } from "@/components/ui/link-button";
import { Sheet } from "@/components/ui/sheet";
import { VerdictPanel } from "@/components/ui/verdict-panel";
import type { Messages } from "@/messages/en";

export type ProblemCode = keyof Messages["problems"]["faults"];

interface ProblemPageProps {
  readonly t: Messages;
  readonly code: ProblemCode;
  readonly status: number;
  /** The field that was wrong, when one was. */
  readonly field?: string;
  /** What to quote when asking for help. */
  readonly reference?: string;
  /** Tries again by reloading; only where the page is a client's error boundary. */
  readonly onRetry?: () => void;
}

/** A request to us that cannot be answered: one clear sentence, what it means, where to go. */
export function ProblemPage({ t, code, status, field, reference, onRetry }: ProblemPageProps) {
  const words = t.problems;
  const fault = words.faults[code];
  return (
    <Sheet>
      <VerdictPanel
        tone={status >= 500 ? "bad" : "warn"}
        chips={
          <Chip tone={status >= 500 ? "bad" : "warn"}>
            {status} {code}
          </Chip>
        }
        title={fault.title}
        why={
          <>
            <p>{fault.detail}</p>
            {field === undefined ? null : <p>{words.field(field)}</p>}
            {reference === undefined ? null : (
              <p>
                <code>{words.reference(reference)}</code>
              </p>
            )}
          </>
        }
        actions={
          <>
            {onRetry === undefined ? (
              <LinkButton href="/install" look="first">
                {words.install}
              </LinkButton>
            ) : (
              <Button type="button" look="first" onClick={onRetry}>
                {words.again}
              </Button>
            )}
            <LinkButton href="/">{words.home}</LinkButton>
          </>
        }
      />
    </Sheet>
  );
}
