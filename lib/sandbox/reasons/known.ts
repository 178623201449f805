import type { Refusal } from "./refusal";

export type Knowledge = Pick<Refusal, "check" | "log" | "values">;

/** What has become known of the request under way. */
export interface Known {
  readonly clientId: string | null;
  /** It is registered; else the request only named it. */
  readonly registered: boolean;
  readonly stateHash: string | null;
  readonly knowledge: Knowledge | null;
}
