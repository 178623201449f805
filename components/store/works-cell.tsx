import { isHeld } from "@/lib/probe/scopes/scope-row";
import type { Messages } from "@/messages/en";
import { CallButton } from "./call-button";
import { storeFields } from "./fields";
import { ProbeOutcome } from "./probe-outcome";
import type { ScopeRowProps } from "./scope-row-props";

/** What calls showed, and the button that makes one. */
export function WorksCell({ row, t, locale, nowMs }: ScopeRowProps) {
  const words = t.store.page.table;
  const { works, outcome, probe } = row;
  return (
    <span className="scope-works">
      <span className="min-w-0">
        {outcome === null ? (
          whyNotTried(row, t)
        ) : (
          <ProbeOutcome probe={outcome} locale={locale} nowMs={nowMs} noAnswer={t.run.step.noResponse} withoutTime />
        )}
        {outcome !== null && "earlier" in works && works.earlier ? (
          <small className="text-unsure">{words.earlier(outcome.generation)}</small>
        ) : null}
      </span>
      {probe === null || probe.scope !== row.name ? null : (
        <CallButton
          field={storeFields.resource}
          resource={probe.resource}
          label={outcome === null ? words.call : words.callAgain}
          title={words.callTitle(probe.path)}
        />
      )}
    </span>
  );
}

function whyNotTried({ works, granted }: ScopeRowProps["row"], t: Messages): string {
  const { notTried, impliedWorks, onlyGet, onlyGetNotGranted, inferred, noCall } = t.store.page.table;
  switch (works.kind) {
    case "get-only":
      return isHeld(granted) ? onlyGet : onlyGetNotGranted;
    case "in-token":
      return isHeld(granted) ? inferred : noCall;
    case "no-call":
      return noCall;
    default:
      return granted.kind === "through" ? impliedWorks : notTried;
  }
}
