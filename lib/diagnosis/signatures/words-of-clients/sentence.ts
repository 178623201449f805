import type { CauseId } from "../../cause-ids";
import type { ClientId, Ecosystem } from "../../clients";
import type { AskId } from "../../diagnosis";
import type { EvidenceStep } from "../../evidence";
import type { Tier } from "../../signature";

/** A sentence of a library and what it can mean there. */
export interface Sentence {
  /** Read in lower case; what varies is open. */
  readonly says: RegExp;
  readonly unless?: RegExp;
  /** Most likely first. One cause is likely; of several the first is, unless they are `even`. */
  readonly means: readonly [CauseId, ...CauseId[]];
  /** The library prints it for this cause and no other. */
  readonly sure?: true;
  /** Nothing in the sentence prefers one. */
  readonly even?: true;
  readonly at?: readonly EvidenceStep[];
  readonly by?: readonly ClientId[];
  readonly ask?: readonly AskId[];
}

export const tierOf = (speaks: Ecosystem | "anybody", sentences: readonly Sentence[]): Tier =>
  sentences.map(({ says, unless, means, sure, even, at, by, ask }, index) => ({
    id: `${speaks}-says-${means[0]}-${index}`,
    when: {
      speaks,
      ...(by === undefined ? {} : { clients: by }),
      ...(at === undefined ? {} : { steps: at }),
      says,
      ...(unless === undefined ? {} : { not: { says: unless } }),
    },
    reach: sure ? "decides" : even ? "lists" : "suggests",
    causes: means,
    proof: "phrase",
    ...(ask === undefined ? {} : { ask }),
  }));
