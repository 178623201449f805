import { redirectUri } from "../../testing/plain-world";
import { atLength, long } from "./phrases";
import type { AuthorizeRow, Landing } from "./row";

type Mode = "query" | "fragment" | "form_post";

const back = (callback: Mode, fields: readonly string[], more: { scope?: string; to?: string } = {}): Landing => ({
  callback,
  fields,
  to: redirectUri,
  scope: "openid profile",
  ...more,
});

/** A refusal that the app does hear of. */
const heard = (error: string, callback: Mode = "query", to = redirectUri): Landing => ({
  callback,
  fields: ["error", "state", "session_state"],
  to,
  error,
  ...(callback === "query" ? { tail: "#_=_" as const } : {}),
});

const code = ["code", "scope", "state", "session_state"];
const hybrid = ["code", "id_token", "scope", "state", "session_state"];
const token = ["access_token", "token_type", "expires_in", "scope", "state", "session_state"];
const orders = "com.read_orders";

const answers: readonly AuthorizeRow[] = [
  { id: "code", lands: back("query", code) },
  { id: "code-posted", method: "POST", lands: back("query", code) },
  { id: "code-by-fragment", change: { response_mode: "fragment" }, lands: back("fragment", code) },
  { id: "code-by-form", change: { response_mode: "form_post" }, lands: back("form_post", code) },
  { id: "mode-empty-is-default", change: { response_mode: "" }, lands: back("query", code) },
  { id: "hybrid", base: "hybrid", lands: back("form_post", hybrid) },
  { id: "hybrid-default-mode", base: "hybrid", change: { response_mode: null }, lands: back("fragment", hybrid) },
  {
    id: "hybrid-swapped",
    base: "hybrid",
    change: { response_type: "id_token code" },
    lands: back("form_post", hybrid),
  },
  {
    id: "hybrid-code-token",
    base: "hybrid",
    change: { client_id: "mixed-token", response_type: "code token" },
    lands: back("form_post", ["code", ...token]),
  },
  {
    id: "hybrid-everything",
    base: "hybrid",
    change: { client_id: "mixed-token", response_type: "token code id_token" },
    lands: back("form_post", ["code", "id_token", ...token]),
  },
  { id: "implicit", base: "implicit", lands: back("fragment", ["id_token", ...token]) },
  {
    id: "implicit-id-token-by-form",
    base: "implicit",
    change: { response_type: "id_token", response_mode: "form_post" },
    lands: back("form_post", ["id_token", "scope", "state", "session_state"]),
  },
  {
    id: "implicit-token-only",
    base: "implicit",
    change: { response_type: "token", scope: orders },
    lands: back("fragment", token.slice(0, -1), { scope: orders }),
  },
  { id: "state-left-out", change: { state: null }, lands: back("query", ["code", "scope", "session_state"]) },
  { id: "state-empty-is-dropped", change: { state: "" }, lands: back("query", ["code", "scope", "session_state"]) },
  { id: "without-openid", change: { scope: orders }, lands: back("query", code.slice(0, -1), { scope: orders }) },
  {
    id: "redirect-uri-other-case",
    change: { redirect_uri: redirectUri.replace("login", "LOGIN") },
    lands: back("query", code, { to: redirectUri.replace("login", "LOGIN") }),
  },
  {
    id: "redirect-uri-with-query",
    change: { redirect_uri: "https://shop-app.example/cb?tenant=7" },
    lands: back("query", ["tenant", ...code], { to: "https://shop-app.example/cb" }),
  },
  { id: "redirect-uri-first-is-right", change: { redirect_uri: [redirectUri, "x"] }, lands: back("query", code) },
  { id: "parameter-names-ignore-case", change: { scope: null, SCOPE: "openid profile" }, lands: back("query", code) },
  { id: "scope-spaces-and-doubles", change: { scope: " openid  profile openid " }, lands: back("query", code) },
  { id: "scope-line-breaks-around", change: { scope: "\u0085openid profile\r\n" }, lands: back("query", code) },
  {
    id: "scope-keeps-its-order",
    change: { scope: `${orders} profile openid` },
    lands: back("query", code, { scope: `${orders} profile openid` }),
  },
  {
    id: "challenge-43",
    change: { client_id: "proof", code_challenge: long(43), code_challenge_method: "S256" },
    lands: back("query", code),
  },
  {
    id: "challenge-128-plain-omitted",
    change: { client_id: "proof-plain", code_challenge: long(128) },
    lands: back("query", code),
  },
  { id: "challenge-empty-is-none", change: { code_challenge: "" }, lands: back("query", code) },
  { id: "nonce-300", change: { nonce: long(300) }, lands: back("query", code) },
  { id: "login-hint-100", change: { login_hint: long(100) }, lands: back("query", code) },
  { id: "ui-locales-100", change: { ui_locales: long(100) }, lands: back("query", code) },
  { id: "acr-values-300", change: { acr_values: long(300) }, lands: back("query", code) },
  { id: "max-age-largest", change: { max_age: "2147483647" }, lands: back("query", code) },
  { id: "unknown-parameter", change: { orgid: "700001", x: atLength("y", 900) }, lands: back("query", code) },
  {
    id: "prompt-suppressed-is-no-parameter",
    change: { suppressed_prompt: "none consent" },
    lands: back("query", code),
  },
  { id: "prompt-unknown-is-ignored", change: { prompt: "none create" }, lands: back("query", code) },
];

const pages: readonly AuthorizeRow[] = [
  { id: "prompt-none-signed-in", signedIn: true, change: { prompt: "none" }, lands: back("query", code) },
  {
    id: "prompt-none",
    change: { prompt: "none" },
    reason: "prompt-none",
    knows: { login: "signed-out" },
    lands: heard("login_required"),
  },
  {
    id: "prompt-none-signed-in-otherwise",
    signedIn: true,
    change: { prompt: "none", acr_values: "idp:elsewhere" },
    reason: "prompt-none",
    knows: { login: "acr_values" },
    lands: heard("login_required"),
  },
  {
    id: "prompt-none-by-form",
    base: "hybrid",
    change: { prompt: "none" },
    reason: "prompt-none",
    lands: heard("login_required", "form_post"),
  },
  {
    id: "prompt-none-by-fragment",
    change: { prompt: "none", response_mode: "fragment" },
    reason: "prompt-none",
    lands: heard("login_required", "fragment"),
  },
  {
    id: "prompt-none-needs-consent",
    signedIn: true,
    change: { client_id: "asks", prompt: "none" },
    reason: "prompt-none",
    lands: heard("consent_required"),
  },
  { id: "prompt-login-signed-in", signedIn: true, change: { prompt: "login" }, lands: back("query", code) },
  { id: "prompt-select-signed-in", signedIn: true, change: { prompt: "select_account" }, lands: back("query", code) },
  {
    id: "prompt-is-forgotten-at-the-login-page",
    signedIn: true,
    change: { prompt: "login consent" },
    lands: back("query", code),
  },
  {
    id: "prompt-consent-of-a-client-that-asks",
    signedIn: true,
    change: { client_id: "asks", prompt: "login consent" },
    lands: { page: "consent" },
  },
  { id: "prompt-consent", signedIn: true, change: { prompt: "consent" }, lands: { page: "consent" } },
  { id: "consent-asked", change: { client_id: "asks" }, lands: { page: "consent" } },
  { id: "consent-given", change: { client_id: "asks" }, consent: "allow", lands: back("query", code) },
  {
    id: "consent-in-part",
    change: { client_id: "asks" },
    consent: ["openid"],
    lands: back("query", code, { scope: "openid" }),
  },
  {
    id: "consent-denied",
    change: { client_id: "asks" },
    consent: "deny",
    reason: "consent-given",
    lands: heard("access_denied"),
  },
  {
    id: "consent-denied-by-form",
    change: { client_id: "asks", response_mode: "form_post" },
    consent: "deny",
    reason: "consent-given",
    lands: heard("access_denied", "form_post"),
  },
  { id: "put", method: "PUT", reason: "method-allowed", lands: { status: 405 } },
  { id: "delete", method: "DELETE", reason: "method-allowed", lands: { status: 405 } },
  { id: "head", method: "HEAD", reason: "method-allowed", lands: { status: 405 } },
  { id: "json", method: "POST", contentType: "application/json", reason: "form-posted", lands: { status: 415 } },
  {
    id: "multipart",
    method: "POST",
    contentType: "multipart/form-data",
    reason: "form-posted",
    lands: { status: 415 },
  },
];

/** The requests that pass every check, and what the pages in between make of them. */
export const landings: readonly AuthorizeRow[] = [...answers, ...pages];
