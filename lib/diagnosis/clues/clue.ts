import type { FixOf, ReasonOf } from "../catalog";
import type { CauseId } from "../cause-ids";
import type { Sign } from "./sign";

/** When a reason of a cause is the one, may be it, or is none; one of the signs is enough. */
export interface Clue {
  /** It came about this way: the fixes of the other reasons are left out. */
  readonly is?: readonly Sign[];
  /** This way before the others. */
  readonly may?: readonly Sign[];
  /** Not this way. */
  readonly not?: readonly Sign[];
}

export interface CluesOf<Id extends CauseId> {
  readonly reasons?: { readonly [Reason in ReasonOf<Id>]?: Clue };
  /** A fix that is of no use here, whatever the reason: for another endpoint, or for another stack. */
  readonly useless?: { readonly [Fix in FixOf<Id>]?: readonly Sign[] };
}

export type Clues = { readonly [Id in CauseId]?: CluesOf<Id> };
