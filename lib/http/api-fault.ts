import type { JsonFault } from "./find-json-fault";

/** One thing that is wrong with what was sent. `path` reads `cases[3].request.url`; "" is the whole. */
export interface FieldFault {
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** Stable, where a rule has a name of its own. */
  readonly code?: string;
}

/** Everything that can be wrong with a request made to the API; the words are messages.api.faults, keyed by code. */
export type ApiFault =
  | ({ readonly code: "malformed-json" } & JsonFault)
  | { readonly code: "empty-body" }
  | { readonly code: "not-utf-8" }
  | { readonly code: "bad-field"; readonly errors: readonly FieldFault[] }
  | { readonly code: "unsupported-type"; readonly found: string }
  | { readonly code: "too-large"; readonly limitBytes: number }
  | { readonly code: "sign-in-needed" }
  | { readonly code: "api-key-refused" }
  | { readonly code: "cross-site" }
  | { readonly code: "not-found" }
  | { readonly code: "method-not-allowed"; readonly allowed: readonly string[] }
  | { readonly code: "too-many"; readonly retryAfterSeconds: number }
  | { readonly code: "secret-missing" }
  | { readonly code: "tokens-unreadable" }
  | { readonly code: "no-refresh-token" }
  | { readonly code: "no-registration" }
  | { readonly code: "confirm-needed" }
  | { readonly code: "not-on-the-sandbox" }
  | { readonly code: "sandbox-off" }
  | { readonly code: "unexpected" };

export type ApiFaultCode = ApiFault["code"];
export type ApiFaultOf<Code extends ApiFaultCode> = Extract<ApiFault, { code: Code }>;

export const apiFaultStatus = {
  "malformed-json": 400,
  "empty-body": 400,
  "not-utf-8": 400,
  "bad-field": 400,
  "unsupported-type": 415,
  "too-large": 413,
  "sign-in-needed": 401,
  "api-key-refused": 401,
  "cross-site": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-many": 429,
  "secret-missing": 409,
  "tokens-unreadable": 409,
  "no-refresh-token": 409,
  "no-registration": 409,
  "confirm-needed": 409,
  "not-on-the-sandbox": 409,
  "sandbox-off": 503,
  unexpected: 500,
} as const satisfies Record<ApiFaultCode, number>;

const mostErrors = 50;

/** What a fault adds to status and body, beside its words. */
export function fieldsOf(fault: ApiFault): Readonly<Record<string, unknown>> {
  switch (fault.code) {
    case "malformed-json":
      return { offset: fault.offset, line: fault.line, column: fault.column, expected: fault.expected };
    case "bad-field":
      return { field: fault.errors[0]?.path ?? "", errors: fault.errors.slice(0, mostErrors) };
    case "confirm-needed":
      return { field: "confirm" };
    case "too-large":
      return { limit_bytes: fault.limitBytes };
    case "too-many":
      return { retry_after: fault.retryAfterSeconds };
    default:
      return {};
  }
}

export function headersOf(fault: ApiFault): Readonly<Record<string, string>> {
  switch (fault.code) {
    case "sign-in-needed":
      return { "www-authenticate": 'Bearer realm="Auth Doctor"' };
    case "api-key-refused":
      return { "www-authenticate": 'Bearer realm="Auth Doctor", error="invalid_token"' };
    case "method-not-allowed":
      return { allow: fault.allowed.join(", ") };
    case "too-many":
      return { "retry-after": String(fault.retryAfterSeconds) };
    default:
      return {};
  }
}
