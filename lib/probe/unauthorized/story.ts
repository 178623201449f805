import type { CauseId, ValueProblem } from "@/lib/diagnosis";
import type { Provider } from "@/lib/trace/model";
import type { InstallationEnd, InstallationOrigin, TokenFate, TokenKind } from "@/lib/trace/views";

/** What a 401 can come from. Stable: the API names them. */
export const storyIds = [
  "malformed",
  "wrong-kind",
  "other-environment",
  "other-store",
  "accepted",
  "uninstalled",
  "rotated",
  "login-token",
  "expired",
  "refused-by-api",
  "revoked",
  "never-valid",
] as const;
export type StoryId = (typeof storyIds)[number];

export const storyCertainties = ["certain", "likely", "possible", "excluded"] as const;
export type StoryCertainty = (typeof storyCertainties)[number];

/** The two calls that may be made, both GET, both of them changing nothing. */
export const tokenCalls = ["userinfo", "shop"] as const;
export type TokenCall = (typeof tokenCalls)[number];

/** What an answer says of the token, and of nothing else. */
export const heardWords = ["accepted", "without-openid", "refused", "expired", "silent", "not-asked"] as const;
export type Heard = (typeof heardWords)[number];

/** The one thing to do next. */
export type StoryNext =
  | "ask"
  | "ask-later"
  | "fix-value"
  | "use-access-token"
  | "use-present-token"
  | "use-own-host"
  | "use-token-of-store"
  | "paste-token"
  | "diagnose-call"
  | "refresh"
  | "install-again"
  | "install-for-jobs"
  | "add-again";

export type StoryFact =
  | { readonly fact: "call-accepted"; readonly call: TokenCall; readonly status: number }
  | { readonly fact: "call-refused"; readonly call: TokenCall }
  | { readonly fact: "says-expired" }
  | { readonly fact: "without-openid" }
  | { readonly fact: "past-lifetime"; readonly overSeconds: number; readonly lifetimeSeconds: number }
  /** Of an older token only the lifetime of the present one is known. */
  | { readonly fact: "past-assumed-lifetime"; readonly overSeconds: number; readonly lifetimeSeconds: number }
  | { readonly fact: "within-lifetime"; readonly leftSeconds: number }
  /** By our clock there is time left, by the server's there is none. */
  | { readonly fact: "clock-moved"; readonly leftSeconds: number; readonly driftSeconds: number }
  /** How the clocks stood when the token came was not seen. */
  | { readonly fact: "clock-ahead"; readonly leftSeconds: number; readonly offsetSeconds: number }
  | {
      readonly fact: "older-token";
      readonly generation: number;
      readonly newest: number;
      readonly fate: TokenFate | null;
      readonly at: string | null;
    }
  | { readonly fact: "present-token" }
  | { readonly fact: "stored-as-issued" }
  | { readonly fact: "issued-here" }
  | { readonly fact: "worked"; readonly at: string | null }
  | { readonly fact: "never-worked-here" }
  | {
      readonly fact: "ended";
      readonly how: InstallationEnd["how"];
      readonly by: InstallationEnd["by"];
      readonly at: string;
    }
  | { readonly fact: "value-problem"; readonly problem: ValueProblem }
  | { readonly fact: "known-once-cleaned" }
  | { readonly fact: "accepted-once-cleaned" }
  | { readonly fact: "is-other-secret"; readonly secret: "refresh-token" | "client-secret" | "jwt" }
  | { readonly fact: "of-other-environment"; readonly provider: Provider; readonly store: string }
  | { readonly fact: "of-other-store"; readonly store: string }
  | { readonly fact: "answers-for-store"; readonly orgid: string; readonly wanted: string }
  | { readonly fact: "never-seen-here" }
  | { readonly fact: "login-token"; readonly renewable: boolean };

/** What neither this tool's history nor these calls can tell apart. */
export type CannotTell =
  | "revoked-or-never-valid"
  | "expiry-forgotten"
  | "who-revoked"
  | "silent"
  | "clock-then-unknown"
  | "uninstall-unseen";

export interface Story {
  readonly id: StoryId;
  readonly certainty: StoryCertainty;
  /** Its page in the catalog; null where the token is not at fault. */
  readonly cause: CauseId | null;
  readonly facts: readonly StoryFact[];
  readonly next: StoryNext;
}

/** A token as this tool remembers it: an installation's present one, or one that an installation once had. */
export interface KnownToken {
  readonly installationId: string;
  readonly provider: Provider;
  readonly storeName: string;
  readonly orgid: string | null;
  /** It belongs to the very installation that is asked about. */
  readonly here: boolean;
  /** What it was kept as. */
  readonly secret: "access-token" | "refresh-token" | "client-secret";
  readonly origin: InstallationOrigin;
  readonly kind: TokenKind;
  readonly generation: number;
  readonly newest: number;
  readonly fate: TokenFate | null;
  readonly endedAt: string | null;
  readonly obtainedAt: string;
  readonly lifetimeSeconds: number | null;
  readonly workedAt: string | null;
  /** It worked at once when it was issued, or at a later call. */
  readonly worked: boolean;
  readonly ended: InstallationEnd | null;
}

export interface TokenKnowledge {
  readonly nowMs: number;
  /** Whose hosts are asked, and for which store. */
  readonly provider: Provider;
  readonly orgid: string | null;
  readonly subject: "present" | "pasted";
  readonly problem: ValueProblem | null;
  /** There is a value that can stand in a header. */
  readonly sendable: boolean;
  /** It is what was pasted, without what was wrong around it. */
  readonly cleaned: boolean;
  /** Null: no installation of this person ever had it. */
  readonly token: KnownToken | null;
  /** The installation that is asked about can make itself a new token, and how. */
  readonly renewable: boolean;
  readonly registered: boolean;
  /** Provider's `Date` minus our clock, now and in the answer that brought the token. */
  readonly offsetSeconds: number | null;
  readonly offsetAtIssueSeconds: number | null;
}

export interface TokenAnswer {
  readonly heard: Heard;
  readonly status: number | null;
  /** The store that `shop.json` answers for. */
  readonly orgid: string | null;
}

export type TokenAnswers = Readonly<Record<TokenCall, TokenAnswer>>;

export const notAsked: TokenAnswer = { heard: "not-asked", status: null, orgid: null };
