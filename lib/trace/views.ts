// What pages and API show of the things around a run. No secrets, no words.
import type { CauseId } from "@/lib/diagnosis";
import type { Facts, Provider, RunKind, RunOutcome, RunStatus, Verdict } from "./model";

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Who vouches for this person: the sandbox's demo people, Haravan, or the operator's own issuer. */
  readonly signedInBy: "sandbox" | "haravan" | "operator";
}

export interface RegistrationView {
  readonly id: string;
  readonly name: string;
  readonly provider: Provider;
  readonly clientId: string;
  readonly secretFingerprint: string | null;
  readonly scopes: readonly string[];
  /** Made by the tool on the sandbox, one for each person. */
  readonly demo: boolean;
  /** The two URLs to register, login first. */
  readonly redirectUrls: readonly string[];
  readonly createdAt: string;
  /** Null: not since it was made, as far as was seen here. */
  readonly scopesChangedAt: string | null;
  readonly installations: number;
  readonly runs: number;
}

export interface ProbeView {
  /** Id of a resource in lib/haravan/resources.ts. */
  readonly resource: string;
  readonly at: string;
  readonly status: number | null;
  readonly totalMs: number;
  readonly verdict: Verdict;
  readonly runId: string;
  /** Of the token that was sent. */
  readonly generation: number;
  /** As it was called, without the host; null where no call was made, or before this was kept. */
  readonly path: string | null;
  /** What a refusal was put down to. */
  readonly cause: CauseId | null;
  readonly untried: Untried | null;
}

/** Why a probe of a run made no call; the last three: the run had ended by itself before its turn came. */
export const untriedReasons = [
  "nothing-to-test-with",
  "list-refused",
  "cancelled",
  "token-refused",
  "unreachable",
  "limited",
] as const;

export type Untried = (typeof untriedReasons)[number];

/** `imported`: an access token obtained elsewhere; `private`: made by hand in the store's admin or the dashboard. */
export type InstallationOrigin = "installed" | "imported" | "private";

/** `service` when grant_service was granted: long-lived, listed in the store's apps. `unknown`: its answer was not seen. */
export type TokenKind = "service" | "user" | "private" | "unknown";

export type TokenFate = "rotated" | "reinstalled" | "uninstalled";

/** One access token of an installation, from when it came until the next took its place. */
export interface TokenGeneration {
  readonly generation: number;
  readonly origin: "install" | "refresh" | "import";
  readonly accessFingerprint: string;
  readonly refreshFingerprint: string | null;
  readonly scopesGranted: readonly string[] | null;
  readonly obtainedAt: string;
  readonly runId: string | null;
  readonly endedAt: string | null;
  readonly fate: TokenFate | null;
}

/** The app is gone from the store (a webhook said so), or its token is refused although it had not expired. */
export interface InstallationEnd {
  readonly how: "uninstalled" | "unauthorized";
  readonly by: "webhook" | "answer";
  readonly at: string;
}

export interface InstallationView {
  readonly id: string;
  readonly provider: Provider;
  readonly origin: InstallationOrigin;
  /** Null for a token that belongs to no app registration of this person. */
  readonly registration: { readonly id: string; readonly name: string } | null;
  /** `orgid` is null where no call would say which store the token opens. */
  readonly store: { readonly orgid: string | null; readonly name: string; readonly domain: string | null };
  readonly tokenKind: TokenKind;
  readonly tokenFingerprint: string;
  /** Null: nobody here asked for them. */
  readonly scopesRequested: readonly string[] | null;
  /** Null: the token answer that named them was not seen. */
  readonly scopesGranted: readonly string[] | null;
  readonly obtainedAt: string;
  readonly expiresAt: string | null;
  readonly hasRefreshToken: boolean;
  readonly installedBy: { readonly name: string; readonly sub: string } | null;
  readonly runId: string | null;
  /** Counts the access tokens of this installation, from 1. */
  readonly generation: number;
  /** Newest first; the first is the present one. */
  readonly generations: readonly TokenGeneration[];
  readonly ended: InstallationEnd | null;
  /** The newest probe of each resource. */
  readonly probes: readonly ProbeView[];
  readonly bucket: { readonly used: number; readonly size: number; readonly at: string } | null;
}

export interface RunSummary {
  readonly id: string;
  readonly kind: RunKind;
  readonly provider: Provider;
  readonly status: RunStatus;
  readonly outcome: RunOutcome | null;
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly registrationName: string | null;
  readonly storeName: string | null;
  readonly startedAt: string;
  readonly scenario: string | null;
}
