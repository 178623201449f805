import type { CauseId } from "../../diagnosis/cause-ids";
import { type Belief, type Endpoint, endpoints, type RequestChange, type Scenario, touches } from "./scenario";

/** A scenario as data, for those who run it: nothing in it is a function. */
export interface ScenarioSheet {
  readonly name: string;
  readonly group: Scenario["group"];
  readonly cause: CauseId | null;
  readonly belief: Belief;
  readonly needs: NonNullable<Scenario["needs"]> | null;
  /** Where it acts, in the order of a flow. */
  readonly acts: readonly Endpoint[];
  /** What an app can get wrong by itself: whoever does needs no scenario to be played. */
  readonly mistakes: readonly { readonly at: readonly Endpoint[]; readonly change: RequestChange }[];
  /** Whether the server has a part in it. */
  readonly played: boolean;
}

export function describeScenario(scenario: Scenario): ScenarioSheet {
  const { name, group, cause, belief, needs = null, effects } = scenario;
  const mistakes = effects.flatMap((effect) =>
    effect.kind === "mistake"
      ? [{ at: typeof effect.at === "string" ? [effect.at] : effect.at, change: effect.change }]
      : [],
  );
  return {
    name,
    group,
    cause,
    belief,
    needs,
    acts: endpoints.filter((endpoint) => touches(scenario, endpoint)),
    mistakes,
    played: effects.length > mistakes.length,
  };
}
