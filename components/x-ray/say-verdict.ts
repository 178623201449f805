import type { Tone } from "@/components/ui/tone";
import type { CauseId } from "@/lib/diagnosis";
import type { CallView } from "@/lib/probe/calls/call-view";
import { blamesScope } from "@/lib/probe/x-ray/x-ray";
import type { Messages } from "@/messages/en";

export type CauseTitle = (id: CauseId) => string;

export interface SaidVerdict {
  readonly tone: Tone;
  readonly title: string;
  readonly why: readonly string[];
}

/** The sentence of the page, and what it rests on. */
export function sayVerdict(view: CallView, t: Messages["xRay"], titleOf: CauseTitle): SaidVerdict {
  const { ray, facts, call } = view;
  const { verdict } = ray;
  const scope = call.scope ?? "";
  switch (verdict.kind) {
    case "cause": {
      const why = [t.why.certainty[verdict.certainty]];
      if (!blamesScope(ray) || call.scope === null) {
        const cause = titleOf(verdict.cause);
        return { tone: "bad", title: call.scope === null ? t.verdict.other(cause) : t.verdict.notScope(cause), why };
      }
      const known = facts.token.granted !== null;
      return { tone: "bad", title: known ? t.verdict.lacksScope(scope) : t.verdict.perhapsScope(scope), why };
    }
    case "open":
      return { tone: "unsure", title: t.verdict.open, why: [t.why.openCauses(verdict.causes.map(titleOf))] };
    case "would-lack-scope":
      return { tone: "warn", title: t.verdict.wouldLack(scope), why: situation(view, t) };
    case "would-not-be-scope": {
      const has = ray.opens;
      const title = has === null ? t.verdict.notAScope : t.verdict.hasScope(has);
      return { tone: has === null ? "warn" : "good", title, why: situation(view, t) };
    }
    case "cannot-say": {
      const title = call.scope === null ? t.verdict.noScope : t.verdict.grantUnknown(scope);
      return { tone: "unsure", title, why: situation(view, t) };
    }
  }
}

/** How far this token has been tried. */
function situation({ call, outcome, facts, history }: CallView, t: Messages["xRay"]): readonly string[] {
  const fresh =
    history.kind === "granted" && history.fresh && call.scope !== null ? [`${t.next.granted(call.scope)}.`] : [];
  if (call.method !== "GET") return [...fresh, t.why.writes];
  if (facts.answer !== null) return [...fresh, t.why.answered(facts.answer.status)];
  return [...fresh, outcome === null ? t.why.neverCalled : t.why.olderToken];
}
