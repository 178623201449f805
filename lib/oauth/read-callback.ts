import { err, ok, type Result } from "@/lib/result/result";
import { plainText } from "@/lib/trace/plain-text";

export interface CallbackExpectation {
  /** The state that was sent. A caller that finds its transaction by state passes that transaction's own. */
  readonly state: string;
  readonly issuer: string;
  readonly responseType: "code" | "code id_token";
  readonly responseMode: "query" | "form_post";
  /** Discovery announced `authorization_response_iss_parameter_supported`. */
  readonly issuerAnnounced?: boolean;
}

export interface CallbackCode {
  readonly code: string;
  readonly idToken: string | null;
  readonly state: string;
  readonly scope: string | null;
  readonly issuer: "matches" | "absent";
}

export type CallbackFailure =
  | { readonly kind: "nothing" }
  | { readonly kind: "duplicate"; readonly name: string }
  | { readonly kind: "too-long"; readonly name: string; readonly length: number }
  | { readonly kind: "jarm-response" }
  | { readonly kind: "state-missing"; readonly hasCode: boolean; readonly hasError: boolean }
  | { readonly kind: "state-mismatch" }
  | { readonly kind: "issuer-mismatch"; readonly expected: string; readonly found: string }
  | { readonly kind: "issuer-missing"; readonly expected: string }
  | { readonly kind: "error-and-code"; readonly error: string }
  | { readonly kind: "error"; readonly error: string; readonly description: string | null }
  | { readonly kind: "id-token-in-query" }
  | { readonly kind: "code-missing" }
  | { readonly kind: "bad-code"; readonly fault: "empty" | "charset" }
  | { readonly kind: "id-token-missing" }
  | { readonly kind: "wrong-method"; readonly expected: "GET" | "POST" };

/** Longest value of each parameter that is read; others are never looked at. */
const longest: Readonly<Record<string, number>> = {
  code: 4096,
  id_token: 51_200,
  state: 1024,
  iss: 2048,
  error: 256,
  error_description: 102_400,
  error_uri: 2048,
  scope: 8192,
  session_state: 1024,
  response: 102_400,
};

/** The state, to find out which attempt is meant; null when it is absent or not single. */
export function readCallbackState(params: URLSearchParams): string | null {
  const [state, second] = params.getAll("state");
  const tooLong = state !== undefined && state.length > (longest["state"] ?? 0);
  return state === undefined || state === "" || second !== undefined || tooLong ? null : state;
}

/** @see RFC 6749 §4.1.2, RFC 9207 §2.4, OpenID Connect Core 1.0 §3.3.2.5 */
export function readCallback(
  input: { readonly method: "GET" | "POST"; readonly params: URLSearchParams },
  expected: CallbackExpectation,
): Result<CallbackCode, CallbackFailure> {
  const { params } = input;
  const failure = readShape(params) ?? readBinding(params, expected) ?? readError(params) ?? readMode(input, expected);
  if (failure) return err(failure);

  const code = params.get("code");
  const idToken = params.get("id_token") || null;
  if (code === null) return err({ kind: "code-missing" });
  if (code === "") return err({ kind: "bad-code", fault: "empty" });
  if (!/^[\x20-\x7e]+$/.test(code)) return err({ kind: "bad-code", fault: "charset" });
  if (expected.responseType === "code id_token" && idToken === null) return err({ kind: "id-token-missing" });
  const scope = params.get("scope");
  return ok({ code, idToken, state: expected.state, scope, issuer: params.has("iss") ? "matches" : "absent" });
}

type Params = URLSearchParams;

function readShape(params: Params): CallbackFailure | null {
  const names = Object.keys(longest);
  if (!names.some((name) => params.has(name) || params.has(`${name}[]`))) return { kind: "nothing" };
  for (const name of names) {
    const values = [...params.getAll(name), ...params.getAll(`${name}[]`)];
    if (values.length > 1 || params.has(`${name}[]`)) return { kind: "duplicate", name };
    const length = values[0]?.length ?? 0;
    if (length > (longest[name] ?? 0)) return { kind: "too-long", name, length };
  }
  return params.has("response") ? { kind: "jarm-response" } : null;
}

function readBinding(params: Params, expected: CallbackExpectation): CallbackFailure | null {
  const state = params.get("state");
  if (state === null || state === "") {
    return { kind: "state-missing", hasCode: Boolean(params.get("code")), hasError: Boolean(params.get("error")) };
  }
  if (state !== expected.state) return { kind: "state-mismatch" };
  const issuer = params.get("iss");
  if (issuer !== null && issuer !== expected.issuer) {
    return { kind: "issuer-mismatch", expected: expected.issuer, found: plainText(issuer, 300) };
  }
  // In the hybrid flow the ID token names the issuer. @see RFC 9207 §2.4
  const required = expected.issuerAnnounced === true && expected.responseType === "code";
  return issuer === null && required ? { kind: "issuer-missing", expected: expected.issuer } : null;
}

function readError(params: Params): CallbackFailure | null {
  const error = params.get("error");
  if (error === null) return null;
  if (params.get("code")) return { kind: "error-and-code", error: plainText(error, 256) };
  const description = params.get("error_description");
  return {
    kind: "error",
    error: plainText(error, 256),
    description: description === null ? null : plainText(description),
  };
}

function readMode(
  input: { method: "GET" | "POST"; params: Params },
  expected: CallbackExpectation,
): CallbackFailure | null {
  if (input.method === "GET" && input.params.has("id_token")) return { kind: "id-token-in-query" };
  const method = expected.responseMode === "query" ? "GET" : "POST";
  return input.method === method ? null : { kind: "wrong-method", expected: method };
}
