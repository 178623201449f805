import { Button } from "@/components/ui/button";
import { Prose } from "@/components/ui/prose";
import type { PlannedOutcome, TokenCallPlan } from "@/lib/probe/tokens/plan-token-calls";
import { tokenCalls } from "@/lib/probe/unauthorized/story";
import type { TokenStoryView } from "@/lib/probe/unauthorized/token-story-view";
import type { Messages } from "@/messages/en";

interface AskCallsProps {
  readonly plan: TokenCallPlan;
  readonly urls: NonNullable<TokenStoryView["urls"]>;
  readonly action: string;
  readonly again: boolean;
  readonly t: Messages["unauthorized"];
}

/** The calls as they will be made, and what each pair of answers would mean, before anything is sent. */
export function AskCalls({ plan, urls, action, again, t }: AskCallsProps) {
  return (
    <section aria-labelledby="unauthorized-calls" className="border-line border-t px-6 py-4 text-sm max-md:px-4">
      <h3 id="unauthorized-calls" className="font-semibold">
        {t.calls}
      </h3>
      {plan.none === null ? (
        <p className="text-ink-soft">{plan.calls.length === 1 ? t.callsNoteOne : t.callsNote}</p>
      ) : (
        <p className="text-ink-soft">{t.callsNone[plan.none]}</p>
      )}
      <ol className="mt-2 grid gap-2">
        {plan.calls.map((call) => (
          <li key={call}>
            <code className="wrap-anywhere">GET {urls[call]}</code>
            <span className="block max-w-[72ch] text-ink-soft">
              <Prose text={t.callWhy[call]} />
            </span>
          </li>
        ))}
      </ol>
      <details className="mt-3">
        <summary className="link inline-flex min-h-9 items-center text-ink-soft max-md:min-h-11">{t.outcomes}</summary>
        <ul className="mt-1 grid gap-1">
          {plan.outcomes.map((outcome) => (
            <Outcome key={tokenCalls.map((call) => outcome.heard[call]).join()} outcome={outcome} t={t} />
          ))}
        </ul>
      </details>
      <form method="post" action={action} className="mt-4">
        <Button look={again ? "plain" : "first"}>{again ? t.askAgain : t.ask}</Button>
      </form>
    </section>
  );
}

function Outcome({ outcome, t }: { readonly outcome: PlannedOutcome; readonly t: Messages["unauthorized"] }) {
  const { heard, story, certainty } = outcome;
  const said = tokenCalls
    .filter((call) => heard[call] !== "not-asked")
    .map((call) => `${t.callNames[call]}: ${t.heard[heard[call]]}`);
  return (
    <li>
      <span className="text-ink-soft">
        <Prose text={said.join(" · ")} />
      </span>{" "}
      → <span>{story === null ? t.undecided : t.stories[story].title}</span>
      {certainty === null ? null : <span className="text-ink-soft"> ({t.certainty[certainty]})</span>}
    </li>
  );
}
