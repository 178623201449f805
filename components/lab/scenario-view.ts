import type { CauseId } from "@/lib/diagnosis";

// A scenario as data for pages; app/lab makes it of the sandbox's table, and does not compile when the two part.

export const scenarioGroups = [
  "authorize",
  "callback",
  "token",
  "id-token",
  "keys",
  "userinfo",
  "refresh",
  "api",
  "webhook",
  "network",
  "conformance",
] as const;
export type ScenarioGroup = (typeof scenarioGroups)[number];

export const beliefs = ["documented", "observed", "inferred"] as const;
export type Belief = (typeof beliefs)[number];

export type Endpoint = "discovery" | "jwks" | "authorize" | "token" | "refresh" | "userinfo" | "api" | "webhook";

/** One line of the list, and what a query finds it by. */
export interface ScenarioRow {
  readonly id: string;
  readonly title: string;
  /** The title of the cause it leads to; empty when nothing is wrong. */
  readonly summary: string;
  readonly wire: string;
  /** The cause's id, and the title in the other language. */
  readonly names: readonly string[];
  readonly group: ScenarioGroup;
  readonly belief: Belief;
  readonly cause: CauseId | null;
}

/** `not-sent`: left out. `value` is cut where it is long; `length` is its own. */
export type RequestPart =
  | { readonly kind: "method" | "content-type" | "authorization"; readonly value: string | null }
  | { readonly kind: "set" | "append"; readonly name: string; readonly value: string; readonly length: number }
  | { readonly kind: "drop"; readonly name: string };

export type StateSubject = "client" | "code" | "refresh-token" | "person" | "role";

/** What a scenario does, one thing a part. */
export type ScenarioPart = { readonly at: readonly Endpoint[] } & (
  | { readonly kind: "mistake"; readonly changes: readonly RequestPart[] }
  | { readonly kind: "state"; readonly subjects: readonly StateSubject[] }
  | { readonly kind: "answer"; readonly status: number }
  | {
      readonly kind: "transport";
      readonly fault: "hang" | "stall" | "reset" | "short" | "drip" | "bomb" | "untyped" | "flood";
    }
  | { readonly kind: "change" | "id-token" | "callback" }
);

/** What became of the authorization code, where the scenario decides it. */
export type CodeFate = "kept" | "burnt" | "spent";

/** The same scenario for whoever tests an app of their own. */
export interface Reproduction {
  readonly curl: string;
  readonly path: string;
  readonly query: string;
  /** The addresses are those of a sandbox that runs alone: this tool has none. */
  readonly alone: boolean;
}

export interface ScenarioView {
  readonly name: string;
  readonly title: string;
  readonly group: ScenarioGroup;
  readonly belief: Belief;
  readonly cause: CauseId | null;
  /** Without a cause: the check of its run that says what was odd. */
  readonly noted: string | null;
  readonly needs: "hybrid" | "pkce" | "max-age" | null;
  readonly parts: readonly ScenarioPart[];
  readonly code: CodeFate | null;
  readonly reproduce: Reproduction;
  /** Runs until the tool's own deadline. */
  readonly slow: boolean;
}
