// Typed proof. The words around each fact are in messages/diagnosis, keyed by its `fact`.

/** Where two URLs first differ. */
export type UrlPart = "scheme" | "host" | "port" | "path" | "trailing-slash" | "letter-case" | "query" | "not-a-url";

export type ValueProblem =
  | "empty"
  | "placeholder"
  | "quoted"
  | "white-space"
  | "characters"
  | "percent-encoded"
  | "fragment-attached"
  | "too-long"
  | "cut-or-not-a-handle"
  | "is-client-id"
  | "scheme-repeated"
  | "is-jwt"
  | "is-words";

/** The first place where two texts differ: 1 is the first character; an empty text has ended there. */
export interface Difference {
  readonly at: number;
  readonly one: string;
  readonly other: string;
}

/** What a value in the place of an access token really is. */
export type TokenKind =
  | "id-token"
  | "jwt"
  | "refresh-token"
  | "client-secret"
  | "authorization-code"
  | "other-platform";

/** Something tried beside the failing call. */
export type Trial =
  | "direct-call-works"
  | "same-token-works-elsewhere"
  | "same-token-fails-elsewhere"
  | "other-account-works"
  | "other-account-fails"
  | "other-stores-work"
  | "other-stores-fail"
  | "another-write-works"
  | "another-write-fails"
  | "list-call-fails"
  | "worked-before"
  | "never-worked";

export type Claim = "nonce" | "iss" | "aud" | "exp" | "signature" | "alg" | "kid" | "at_hash" | "nbf" | "id_token";

export type Fact =
  | { readonly fact: "wire-status"; readonly status: number }
  | {
      readonly fact: "wire-error";
      readonly error: string;
      readonly description: string | null;
      readonly status: number | null;
    }
  | { readonly fact: "hosted-page"; readonly error: string | null; readonly description: string | null }
  | { readonly fact: "answer-says"; readonly text: string }
  | { readonly fact: "client-says"; readonly text: string }
  | { readonly fact: "checks-passed-before"; readonly what: readonly ("client" | "redirect-uri" | "scopes")[] }
  | { readonly fact: "code-age"; readonly seconds: number; readonly usualSeconds: number }
  | { readonly fact: "code-sent-before"; readonly seconds: number | null; readonly run: string | null }
  | { readonly fact: "code-never-sent-before" }
  | { readonly fact: "code-gave-tokens-before"; readonly run: string | null }
  | { readonly fact: "callback-hits"; readonly hits: number }
  | { readonly fact: "code-shape"; readonly problem: ValueProblem; readonly length: number }
  | { readonly fact: "code-as-delivered" }
  | { readonly fact: "code-not-as-delivered" }
  | { readonly fact: "client-ids-differ"; readonly atAuthorize: string; readonly atToken: string }
  | { readonly fact: "client-id-same" }
  | { readonly fact: "client-id-passed-authorize" }
  | { readonly fact: "client-id-shape"; readonly problem: ValueProblem }
  | { readonly fact: "secret-shape"; readonly problem: ValueProblem }
  | {
      readonly fact: "redirect-uris-differ";
      readonly atAuthorize: string;
      readonly atToken: string;
      readonly part: UrlPart;
      readonly at: Difference;
    }
  | { readonly fact: "redirect-uri-same" }
  | { readonly fact: "redirect-uri-not-sent" }
  | {
      readonly fact: "redirect-uri-not-registered";
      readonly sent: string;
      readonly closest: string | null;
      readonly part: UrlPart | null;
      readonly at: Difference | null;
    }
  | { readonly fact: "redirect-uri-registered" }
  | { readonly fact: "verifier-fits" }
  | { readonly fact: "verifier-does-not-fit" }
  | { readonly fact: "verifier-shape"; readonly length: number }
  | { readonly fact: "no-verifier-in-play" }
  | { readonly fact: "user-reported-disabled" }
  | { readonly fact: "grant-type-sent"; readonly value: string | null }
  | { readonly fact: "content-type-sent"; readonly sent: string | null; readonly wanted: string }
  | { readonly fact: "content-type-right"; readonly sent: string }
  | { readonly fact: "body-not-json"; readonly near: string }
  | { readonly fact: "body-is-json" }
  | { readonly fact: "answer-refused"; readonly check: string }
  | { readonly fact: "fields-refused"; readonly fields: readonly string[] }
  | { readonly fact: "callback-error"; readonly error: string; readonly description: string | null }
  | { readonly fact: "state-differs" }
  | { readonly fact: "check-cookie-absent" }
  | { readonly fact: "check-cookie-present" }
  | { readonly fact: "form-post-drops-lax-cookie" }
  | { readonly fact: "login-started-elsewhere"; readonly started: string; readonly arrived: string }
  | {
      readonly fact: "claim-differs";
      readonly claim: Claim;
      readonly expected: string | null;
      readonly got: string | null;
    }
  | { readonly fact: "claim-refused"; readonly claim: Claim }
  | { readonly fact: "claim-accepted"; readonly claim: Claim }
  | { readonly fact: "clock-offset"; readonly seconds: number }
  | { readonly fact: "not-valid-for"; readonly seconds: number }
  | { readonly fact: "nonce-of-id-token"; readonly state: "absent" | "differs" }
  | { readonly fact: "expired-by"; readonly seconds: number }
  | { readonly fact: "no-authorization-sent" }
  | { readonly fact: "authorization-sent" }
  | { readonly fact: "token-shape"; readonly problem: ValueProblem }
  | { readonly fact: "token-as-issued" }
  | { readonly fact: "token-not-as-issued" }
  | { readonly fact: "token-past-lifetime"; readonly ageSeconds: number; readonly lifetimeSeconds: number }
  | { readonly fact: "token-within-lifetime"; readonly ageSeconds: number; readonly lifetimeSeconds: number }
  | { readonly fact: "token-from-login"; readonly ageSeconds: number | null }
  | { readonly fact: "token-worked-before" }
  | { readonly fact: "revocation-called" }
  | { readonly fact: "app-uninstalled" }
  | { readonly fact: "auth-scheme"; readonly scheme: string }
  | { readonly fact: "auth-scheme-right" }
  | { readonly fact: "auth-header-name"; readonly name: string }
  | { readonly fact: "token-in-two-places" }
  | { readonly fact: "scope-needed"; readonly scope: string; readonly method: string; readonly path: string }
  | { readonly fact: "scope-not-requested"; readonly scope: string }
  | { readonly fact: "scope-requested"; readonly scope: string }
  | { readonly fact: "scope-not-in-token"; readonly scope: string }
  | { readonly fact: "scope-in-token"; readonly scope: string }
  | { readonly fact: "only-read-scope"; readonly has: string; readonly needed: string }
  | { readonly fact: "private-app-only"; readonly scope: string }
  | { readonly fact: "documented-private-only"; readonly scope: string }
  | { readonly fact: "private-token-sent"; readonly scope: string }
  | { readonly fact: "not-owner"; readonly roles: readonly string[] }
  | { readonly fact: "is-owner" }
  | { readonly fact: "owner-only-scopes"; readonly scopes: readonly string[] }
  | { readonly fact: "scopes-not-in-table"; readonly scopes: readonly string[] }
  | { readonly fact: "scopes-separated-by-comma" }
  | { readonly fact: "scopes-all-in-table" }
  | { readonly fact: "path-not-documented"; readonly path: string; readonly suggestion: string | null }
  | { readonly fact: "path-documented"; readonly path: string }
  | { readonly fact: "host-not-expected"; readonly host: string; readonly expected: string }
  | { readonly fact: "list-call-worked" }
  | { readonly fact: "not-found-text"; readonly text: string }
  | { readonly fact: "retry-after"; readonly seconds: number }
  | { readonly fact: "bucket"; readonly used: number; readonly size: number }
  | { readonly fact: "html-answer"; readonly server: string | null }
  | { readonly fact: "request-id"; readonly id: string }
  | { readonly fact: "transport"; readonly code: string; readonly phase: string | null }
  | { readonly fact: "waited"; readonly seconds: number }
  | { readonly fact: "loopback-target"; readonly host: string }
  | { readonly fact: "provider-code"; readonly code: string }
  | { readonly fact: "developer-says"; readonly text: string }
  | { readonly fact: "param-missing"; readonly name: string }
  | { readonly fact: "param-sent"; readonly name: string }
  | { readonly fact: "param-placeholder"; readonly name: string; readonly value: string }
  | { readonly fact: "param-value"; readonly name: string; readonly value: string }
  | { readonly fact: "param-too-long"; readonly name: string; readonly length: number; readonly limit: number }
  | { readonly fact: "param-not-spelled"; readonly sent: string; readonly wanted: string }
  | { readonly fact: "response-type-and-mode"; readonly type: string; readonly mode: string }
  | { readonly fact: "challenge-shape"; readonly length: number }
  | { readonly fact: "redirect-uri-shape"; readonly sent: string; readonly problem: ValueProblem | "not-absolute" }
  | { readonly fact: "redirect-host-not-public"; readonly host: string; readonly registered: string | null }
  | { readonly fact: "scheme-lost"; readonly sent: string; readonly registered: string | null }
  | { readonly fact: "sent-to-other-host"; readonly from: string; readonly to: string }
  | { readonly fact: "challenge-was-sent" }
  | { readonly fact: "no-challenge-was-sent" }
  | { readonly fact: "verifier-not-sent" }
  | { readonly fact: "verifier-sent" }
  | { readonly fact: "credentials-not-sent" }
  | { readonly fact: "credentials-sent"; readonly how: "body" | "basic" | "query" }
  | { readonly fact: "method-sent"; readonly method: string; readonly wanted: string }
  | { readonly fact: "callback-without-code" }
  | { readonly fact: "code-arrived" }
  | { readonly fact: "answer-in-fragment" }
  | { readonly fact: "response-mode-form-post" }
  | { readonly fact: "token-kind"; readonly kind: TokenKind }
  | { readonly fact: "token-of-other-store"; readonly token: string; readonly requested: string }
  | { readonly fact: "token-of-this-store"; readonly store: string }
  | { readonly fact: "refresh-token-age"; readonly ageSeconds: number; readonly lifetimeSeconds: number }
  | { readonly fact: "refresh-token-sent-before" }
  | { readonly fact: "refresh-token-never-sent-before" }
  | { readonly fact: "refreshes-in-parallel" }
  | { readonly fact: "refresh-token-shape"; readonly problem: ValueProblem }
  | { readonly fact: "refresh-clients-differ"; readonly issuedTo: string; readonly sentBy: string }
  | { readonly fact: "challenge-names-no-error" }
  | { readonly fact: "server-drops-authorization"; readonly server: string }
  | { readonly fact: "launch-hmac"; readonly order: "original" | "sorted" | "neither" }
  | { readonly fact: "webhook-hmac-of-raw-body"; readonly matches: boolean }
  | { readonly fact: "webhook-hmac-encoding"; readonly encoding: string }
  | { readonly fact: "challenge-not-echoed"; readonly expected: string; readonly answered: string }
  | { readonly fact: "challenge-asked-by-post" }
  | { readonly fact: "webhook-url-not-public"; readonly url: string }
  | { readonly fact: "prompt-none" }
  | { readonly fact: "opened-in"; readonly place: string }
  | { readonly fact: "algorithm-differs"; readonly expected: string; readonly got: string }
  | { readonly fact: "no-scopes-requested" }
  | { readonly fact: "only-read-scopes"; readonly scopes: readonly string[] }
  | { readonly fact: "bucket-not-full"; readonly used: number; readonly size: number }
  | { readonly fact: "answer-lacks"; readonly field: string }
  | { readonly fact: "answer-empty" }
  | { readonly fact: "step-up-asked"; readonly acrValues: string | null; readonly maxAge: string | null }
  | { readonly fact: "trial"; readonly trial: Trial };

export type FactKind = Fact["fact"];

export type FactOf<Kind extends FactKind> = Extract<Fact, { readonly fact: Kind }>;
