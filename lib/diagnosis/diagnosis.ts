import type { CauseId } from "./cause-ids";
import type { EvidenceStep } from "./evidence";
import type { Fact } from "./facts";

export type CauseCertainty = "certain" | "likely" | "possible";

/** `ambiguous`: several causes fit equally; they are ranked and `ask` names the fact that would decide. */
export type DiagnosisCertainty = "certain" | "likely" | "ambiguous" | "unknown";

/** On whose side the fault lies. `tool` is this program. */
export type Party = "provider" | "app" | "browser" | "network" | "tool";

/** The one fact that would decide; the question is in messages. */
export type AskId =
  | "code-history"
  | "authorize-request"
  | "client-passed-authorize"
  | "error-page-text"
  | "registered-redirect-urls"
  | "scope-list"
  | "check-cookie"
  | "token-history"
  | "raw-request"
  | "scopes-asked-and-granted"
  | "role"
  | "list-call"
  | "request-body"
  | "clock"
  | "token-claims"
  | "answer"
  | "direct-call"
  | "fresh-login"
  | "refresh-history"
  | "uninstall-event"
  | "same-token-elsewhere"
  | "another-write"
  | "raw-webhook-body"
  | "delivery-log"
  | "log-above"
  | "inner-cause"
  | "response-data"
  | "who-answered"
  | "authorize-url"
  | "callback-arrival"
  | "other-account"
  | "other-stores"
  | "store-of-token"
  | "id-token-header"
  | "discovery-document"
  | "launch-query"
  | "browser-console"
  | "which-call"
  | "worked-before"
  | "certificate"
  | "requested-prompt"
  | "challenge-sent"
  | "call-without-query";

export type NextKind = "link" | "prefill" | "copy" | "rerun" | "wait";

export type NextAction =
  | "authorize-again"
  | "open-first-run"
  | "resend-same-redirect-uri"
  | "open-registration"
  | "copy-redirect-url"
  | "fix-scopes"
  | "install-with-scopes"
  | "install-as-owner"
  | "enter-secret"
  | "send-form"
  | "send-json"
  | "fix-body"
  | "fix-query"
  | "send-bearer"
  | "refresh-token"
  | "probe-list"
  | "use-documented-path"
  | "wait-and-retry"
  | "retry-later"
  | "check-network"
  | "start-on-same-host"
  | "check-discovery"
  | "check-clock"
  | "copy-report"
  | "add-evidence"
  | "contact-platform"
  | "open-top-level"
  | "set-base-url"
  | "trust-proxy"
  | "set-configuration"
  | "fix-authorize-request"
  | "send-pkce"
  | "use-another-account"
  | "sign-in-interactively"
  | "read-callback-place"
  | "check-signature"
  | "pass-all-parameters"
  | "declare-openid"
  | "link-account"
  | "send-credentials"
  | "renew-secret"
  | "send-post"
  | "call-from-server"
  | "keep-verifier"
  | "refresh-keys"
  | "install-again"
  | "use-saved-refresh-token"
  | "step-up"
  | "use-access-token"
  | "pass-header-on"
  | "check-store"
  | "request-access"
  | "allow-address"
  | "verify-raw-body"
  | "answer-at-once"
  | "answer-challenge"
  | "use-public-https"
  | "add-authority"
  | "use-certificate-name"
  | "renew-certificate"
  | "fix-scheme-or-port"
  | "use-proxy"
  | "read-page"
  | "clear-cookies"
  | "stop-this-action";

export interface Next {
  readonly kind: NextKind;
  readonly action: NextAction;
  readonly seconds?: number;
  readonly run?: string;
  /** To copy or prefill. */
  readonly value?: string;
  readonly scopes?: readonly string[];
}

export interface DiagnosedCause {
  readonly id: CauseId;
  readonly certainty: CauseCertainty;
  readonly proof: readonly Fact[];
  /** Ids of the fixes that are left, the likeliest first, where the evidence tells them apart; else all of the catalog. */
  readonly fixes?: readonly string[];
}

export interface ExcludedCause {
  readonly id: CauseId;
  readonly proof: readonly Fact[];
}

/** Without words, so that what is stored reads in either language later. */
export interface Diagnosis {
  readonly certainty: DiagnosisCertainty;
  readonly step: EvidenceStep | null;
  readonly causes: readonly DiagnosedCause[];
  readonly excluded: readonly ExcludedCause[];
  readonly ask: AskId | null;
  readonly party: Party;
  readonly next: Next;
}
