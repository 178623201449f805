import type { KnownToken, TokenKnowledge } from "../unauthorized/story";
import { at, atMs } from "./any-story";

/** Of an app's install an hour ago, with which nothing is wrong. */
export const token: KnownToken = {
  installationId: "i",
  provider: "haravan",
  storeName: "Store",
  orgid: "1",
  here: true,
  secret: "access-token",
  origin: "installed",
  kind: "service",
  generation: 1,
  newest: 1,
  fate: null,
  endedAt: null,
  obtainedAt: at,
  lifetimeSeconds: 57_600,
  workedAt: at,
  worked: true,
  ended: null,
};

export const known: TokenKnowledge = {
  nowMs: atMs + 3_600_000,
  provider: "haravan",
  orgid: "1",
  subject: "present",
  problem: null,
  sendable: true,
  cleaned: false,
  token,
  renewable: true,
  registered: true,
  offsetSeconds: 0,
  offsetAtIssueSeconds: 0,
};
