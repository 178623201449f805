import { clockTolerance } from "@/lib/haravan/lifetimes";
import type { TokenKnowledge } from "./story";

/** Within this much of its end, neither clock is trusted to say on which side the token is. */
export const edgeSeconds = 60;

export interface LifeLeft {
  readonly lifetimeSeconds: number;
  /** By our clock; below zero once it is over. */
  readonly leftSeconds: number;
  /** By how much the provider's clock went ahead of ours since the token came; null: not seen then or now. */
  readonly driftSeconds: number | null;
  /** The offset as it is now, where nobody saw the one before and it is large enough to matter. */
  readonly unexplainedOffsetSeconds: number | null;
}

/**
 * How long a token still lives. Both clocks count the same seconds: an offset that was there when the token came
 * changes nothing, only one that has moved since does.
 */
export function lifeLeft(knowledge: TokenKnowledge): LifeLeft | null {
  const { token, nowMs, offsetSeconds: now, offsetAtIssueSeconds: then } = knowledge;
  if (token === null || token.lifetimeSeconds === null) return null;
  const ageSeconds = Math.max(0, Math.round((nowMs - Date.parse(token.obtainedAt)) / 1000));
  const matters = now !== null && Math.abs(now) > clockTolerance.seconds;
  return {
    lifetimeSeconds: token.lifetimeSeconds,
    leftSeconds: token.lifetimeSeconds - ageSeconds,
    driftSeconds: now === null || then === null ? null : settled(now - then),
    unexplainedOffsetSeconds: then === null && matters ? now : null,
  };
}

/** `Date` has whole seconds, and answers take time: a small difference is none. */
const settled = (drift: number): number => (Math.abs(drift) <= clockTolerance.seconds ? 0 : drift);
