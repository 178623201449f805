// The vocabulary of a run. Everything here is already redacted: a secret appears as a fingerprint, "code#a1b2c3d4".
// No words: what people read is looked up in messages/ by these names.

export type Lane = "browser" | "tool" | "accounts" | "api";

/** `none` is for a step that judges nothing. */
export type Verdict = "good" | "warn" | "bad" | "unsure" | "none";

export type RunKind = "install" | "exchange" | "refresh" | "probe" | "import";

/** Whose platform a run talks to. */
export type Provider = "haravan" | "sandbox";

/**
 * `waiting`: for the browser, until `deadlineAt`. `exchanging`: holds a lease.
 * A run that outlives either is finished by whoever reads it (`never-came-back`, `interrupted`).
 */
export type RunStatus = "waiting" | "exchanging" | "finished";

export type RunOutcome =
  | "installed"
  | "signed-in"
  | "not-owner"
  | "stores-differ"
  | "consent-denied"
  | "provider-returned-error"
  | "refused-before-leaving"
  | "error-page-reported"
  | "callback-unusable"
  | "state-missing"
  | "exchange-refused"
  | "id-token-refused"
  | "first-call-failed"
  | "never-came-back"
  | "interrupted"
  | "cancelled"
  | "provider-unreachable"
  | "answered"
  | "refused"
  | "refreshed"
  | "exchanged"
  /** The callback brought a code, and the person had asked to stop there. */
  | "code-held"
  /** What was known decided it: no call was made. */
  | "told"
  /** A token from elsewhere was added. */
  | "imported"
  /** Every call made with it was answered 401. */
  | "token-refused";

export type StepName =
  | "start"
  | "preflight"
  | "preflight-error-page"
  | "preflight-narrow"
  | "authorize"
  | "callback"
  | "discovery"
  | "jwks"
  | "token"
  | "refresh"
  | "id-token"
  | "userinfo"
  | "role"
  | "same-store"
  | "shop"
  | "probe"
  | "saved"
  | "stopped"
  /** What will be asked, before it is. */
  | "planned";

export type Leg = "login" | "install" | "direct";

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** One fact per name; the words around them are in messages/. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export interface Check {
  readonly id: string;
  readonly result: "ok" | "no" | "unsure" | "info";
  readonly facts: Facts;
}

export interface Timing {
  /** Milliseconds, each from the start of the call; absent when that phase did not happen. */
  readonly dnsMs?: number;
  readonly connectMs?: number;
  readonly tlsMs?: number;
  readonly firstByteMs?: number;
  readonly totalMs: number;
}

export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly NamedValue[];
  readonly body: string | null;
}

export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: readonly NamedValue[];
  readonly body: string | null;
  readonly bodyBytes: number;
}

/** Why no usable answer came. `code` is Node's (`ECONNREFUSED`) or ours (`deadline`, `too-large`, `host-not-allowed`). */
export interface TransportFailure {
  readonly code: string;
  readonly phase: "policy" | "dns" | "connect" | "tls" | "request" | "response";
  readonly message: string;
}

export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse | null;
  readonly failure: TransportFailure | null;
  readonly timing: Timing;
  /** Provider `Date` minus our clock, in seconds, when the answer had one. */
  readonly clockOffsetSeconds?: number;
}

interface StepBase {
  readonly name: StepName;
  readonly leg: Leg | null;
  /** Milliseconds since the run started. */
  readonly atMs: number;
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly checks: readonly Check[];
}

/** A message that the browser carries. */
export interface FrontChannelStep extends StepBase {
  readonly kind: "front-channel";
  readonly from: Lane;
  readonly to: Lane;
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly params: readonly NamedValue[];
}

/** An HTTP call made by the tool. */
export interface CallStep extends StepBase {
  readonly kind: "call";
  readonly to: "accounts" | "api";
  readonly exchange: Exchange;
}

/** Something judged here, without the wire. */
export interface LocalStep extends StepBase {
  readonly kind: "local";
}

export type Step = FrontChannelStep | CallStep | LocalStep;

export interface Run {
  readonly id: string;
  readonly kind: RunKind;
  readonly provider: Provider;
  readonly status: RunStatus;
  readonly outcome: RunOutcome | null;
  readonly verdict: Verdict;
  readonly facts: Facts;
  readonly registration: { readonly id: string; readonly name: string } | null;
  readonly installationId: string | null;
  readonly store: { readonly orgid: string; readonly name: string } | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly deadlineAt: string | null;
  /** That the lab chose for this run, by name. No evidence: a diagnosis is made without it. */
  readonly scenario: string | null;
  readonly steps: readonly Step[];
}
