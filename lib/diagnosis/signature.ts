import type { CauseId } from "./cause-ids";
import type { AskId } from "./diagnosis";
import type { Guard } from "./guard";

/**
 * What the symptom alone allows.
 * `decides`: the first cause and no other. `suggests`: the first is likely, the rest possible.
 * `lists`: all possible. `offers`: only those that a check supports.
 */
export type Reach = "decides" | "suggests" | "lists" | "offers";

export interface Signature {
  readonly id: string;
  readonly when: Guard;
  readonly reach: Reach;
  /** Most likely first. */
  readonly causes: readonly [CauseId, ...CauseId[]];
  /** What the symptom proves, besides what the checks find. */
  readonly proof: "wire" | "page" | "phrase" | "code" | "html" | "told" | "transport" | "callback" | "none";
  /** What would tell these causes apart, in the order to ask. */
  readonly ask?: readonly AskId[];
}

/** The first tier in which anything matches decides; later tiers are not read. */
export type Tier = readonly Signature[];
