import type { Fact } from "./facts";
import type { Situation } from "./situation";

/**
 * `proves`: allows this cause only. `supports`: makes it likely. `hints`: ranks it higher among equals.
 * `weakens`: takes one step of certainty away. `excludes`: cannot be this.
 */
export type Weight = "proves" | "supports" | "hints" | "weakens" | "excludes";

export interface Finding {
  readonly weight: Weight;
  readonly fact: Fact;
}

/** One question to the evidence about one cause; `null` when the evidence does not say. */
export type Check = (situation: Situation) => Finding | null;

const finding =
  (weight: Weight) =>
  (fact: Fact): Finding => ({ weight, fact });

export const proves = finding("proves");
export const supports = finding("supports");
export const hints = finding("hints");
export const weakens = finding("weakens");
export const excludes = finding("excludes");
