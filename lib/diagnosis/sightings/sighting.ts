import type { CauseId } from "../cause-ids";

/** What a library printed when a provider had exactly one fault. */
export interface Sighting {
  readonly library: string;
  readonly version: string;
  /** Literal; lines that only name stack frames are left out. */
  readonly text: string;
  /** Causes for which this library prints the same. */
  readonly alike?: readonly CauseId[];
}

export type Sightings = Readonly<Partial<Record<CauseId, readonly Sighting[]>>>;
