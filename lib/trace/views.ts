// What pages and API show of the things around a run. No secrets, no words.
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
}

export interface InstallationView {
  readonly id: string;
  readonly provider: Provider;
  readonly registration: { readonly id: string; readonly name: string };
  readonly store: { readonly orgid: string; readonly name: string; readonly domain: string | null };
  /** `service` when grant_service was granted: long-lived, listed in the store's apps. */
  readonly tokenKind: "service" | "user";
  readonly tokenFingerprint: string;
  readonly scopesRequested: readonly string[];
  readonly scopesGranted: readonly string[];
  readonly obtainedAt: string;
  readonly expiresAt: string | null;
  readonly hasRefreshToken: boolean;
  readonly installedBy: { readonly name: string; readonly sub: string };
  readonly runId: string | null;
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
}
