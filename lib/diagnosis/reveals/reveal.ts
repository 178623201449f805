import type { EvidenceStep } from "../evidence";

/** How to say it in words: messages/ has a sentence for each. */
export type RevealId =
  | "log-category"
  | "failure-events"
  | "show-pii"
  | "log-client"
  | "read-raw-answer"
  | "read-body-first"
  | "debug-logger"
  | "print-cause"
  | "print-response"
  | "print-provider-answer"
  | "log-wire"
  | "failure-endpoint"
  | "show-head"
  | "keep-body-on-error";

/** What makes a library say the fact that its message leaves out. */
export interface Reveal {
  readonly library: string;
  /** Beginnings of the recorded libraries' names that it is for. */
  readonly of: readonly string[];
  readonly say: RevealId;
  readonly code: string;
  /** Where the library speaks about these; for the others it says enough. */
  readonly steps: readonly EvidenceStep[];
}

export const answers: readonly EvidenceStep[] = ["token", "refresh", "userinfo", "discovery", "api", "introspection"];
export const checks: readonly EvidenceStep[] = ["id-token", "discovery"];
export const everywhere: readonly EvidenceStep[] = [...answers, "id-token", "callback", "network"];
