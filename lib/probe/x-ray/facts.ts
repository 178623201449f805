import type { CauseId, Diagnosis } from "@/lib/diagnosis";
import type { InstallationOrigin, TokenKind } from "@/lib/trace/views";
import type { KnownCall } from "../calls/known-calls";

/** What a call asks of a token, as the documentation has it. */
export type CallNeeds = Pick<KnownCall, "resource" | "method" | "path" | "scope" | "otherScope" | "privateAppOnly">;

export type BodyKind = "empty" | "braces" | "errors" | "json" | "text" | "html";

/** The newest answer to this call, to the token that is looked at; of another token it says nothing of this one. */
export interface CallAnswer {
  readonly status: number;
  readonly body: BodyKind;
  readonly server: string | null;
  /** The scopes that `WWW-Authenticate` names, with a space between two; null: none. @see RFC 6750 section 3 */
  readonly challengeScope: string | null;
  readonly diagnosis: Diagnosis | null;
}

export interface TokenFacts {
  readonly kind: TokenKind;
  readonly origin: InstallationOrigin;
  /** Null: unknown. */
  readonly asked: readonly string[] | null;
  readonly granted: readonly string[] | null;
  /** Of the person who installed; null: unknown. */
  readonly roles: readonly string[] | null;
  readonly obtainedAt: string;
  readonly store: string | null;
  /** The store that the call is meant for. */
  readonly storeAsked: string | null;
}

/** Another call of the same token whose documented scope is the same. */
export interface Sibling {
  readonly resource: string;
  readonly status: number;
}

export interface XRayFacts {
  readonly call: CallNeeds;
  readonly answer: CallAnswer | null;
  readonly token: TokenFacts;
  /** Scopes that the app's registration lists now; null: unknown. */
  readonly listed: readonly string[] | null;
  /** When that list was last changed here; null: not seen to change. */
  readonly listChangedAt: string | null;
  readonly siblings: readonly Sibling[];
}

/** `cause`: it is this. `possible`: it may be. `ok`: it is not. `unknown`: what would tell is not known here. */
export type CheckResult = "ok" | "cause" | "possible" | "unknown";

/** What a check found. The words are in messages, keyed by `fact`. */
export type XRayFact =
  | { readonly fact: "not-called" }
  | { readonly fact: "not-refused"; readonly status: number }
  | { readonly fact: "answer-of-the-api"; readonly body: BodyKind }
  | { readonly fact: "answer-is-a-page"; readonly server: string | null }
  | { readonly fact: "answer-says"; readonly cause: CauseId }
  | { readonly fact: "answer-says-nothing"; readonly body: BodyKind }
  | { readonly fact: "private-app-only"; readonly kind: TokenKind }
  | { readonly fact: "kind-fits"; readonly kind: TokenKind }
  | { readonly fact: "kind-unknown"; readonly privateAppOnly: boolean }
  /** Inferred: no page says what a private token may do at other hosts than the API's. */
  | { readonly fact: "oauth-only"; readonly scope: string }
  | { readonly fact: "user-token" }
  | { readonly fact: "owner" }
  | { readonly fact: "not-owner"; readonly roles: readonly string[]; readonly ownerOnly: string | null }
  | { readonly fact: "role-unknown"; readonly ownerOnly: string | null }
  | { readonly fact: "same-store"; readonly store: string }
  | { readonly fact: "other-store"; readonly token: string; readonly asked: string }
  | { readonly fact: "store-unknown" }
  | { readonly fact: "documented-rule"; readonly rule: "theme-layout" | "smart-collection" }
  | { readonly fact: "rule-left"; readonly body: BodyKind }
  | { readonly fact: "empty-object" }
  | { readonly fact: "no-rule-seen"; readonly body: BodyKind }
  | { readonly fact: "reads-only" }
  | { readonly fact: "only-read"; readonly has: string; readonly needed: string }
  | { readonly fact: "write-not-in-the-way"; readonly needed: string }
  | { readonly fact: "other-prefix"; readonly has: string; readonly needed: string }
  | { readonly fact: "either-prefix"; readonly has: string; readonly needed: string }
  | { readonly fact: "no-other-prefix" }
  | { readonly fact: "asked-not-granted"; readonly scope: string }
  | { readonly fact: "asked-and-granted"; readonly scope: string }
  | { readonly fact: "never-asked"; readonly scope: string }
  | { readonly fact: "asking-unknown" }
  | { readonly fact: "listed-not-asked"; readonly scope: string; readonly obtainedAt: string }
  | {
      readonly fact: "list-changed-later";
      readonly scope: string;
      readonly obtainedAt: string;
      readonly changedAt: string;
    }
  | { readonly fact: "not-listed"; readonly scope: string }
  | { readonly fact: "list-not-in-the-way" }
  | { readonly fact: "list-unknown" }
  | { readonly fact: "names-differ"; readonly names: readonly string[] }
  | { readonly fact: "names-agree"; readonly scope: string }
  | { readonly fact: "no-scope-documented" }
  | { readonly fact: "sibling-works"; readonly resource: string; readonly scope: string }
  | { readonly fact: "siblings-refused"; readonly resources: readonly string[]; readonly scope: string }
  | { readonly fact: "no-sibling"; readonly scope: string }
  | { readonly fact: "scope-in-token"; readonly scope: string; readonly via: string }
  | { readonly fact: "scope-not-in-token"; readonly scope: string }
  | { readonly fact: "grant-unknown"; readonly scope: string };

export const checkIds = [
  "answerer",
  "told",
  "token-kind",
  "role",
  "store",
  "rule",
  "access",
  "prefix",
  "granted",
  "list",
  "documents",
  "siblings",
  "scope",
] as const;
export type XRayCheckId = (typeof checkIds)[number];

export interface CheckFinding {
  readonly result: CheckResult;
  readonly fact: XRayFact;
  /** What it would be, in the catalog's words. */
  readonly cause?: CauseId;
}

export interface XRayCheck extends CheckFinding {
  readonly id: XRayCheckId;
}

/** One question to the facts. */
export type Check = (facts: XRayFacts) => CheckFinding;
