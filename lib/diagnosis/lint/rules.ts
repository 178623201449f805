import { authorizeSources } from "@/lib/haravan/authorize-parameters";
import { scopeMistakesSource } from "@/lib/haravan/scope-mistakes";
import { documented, observed, type Source } from "@/lib/haravan/source";
import type { CauseId } from "../cause-ids";

interface Entry {
  readonly severity: "error" | "warning" | "note";
  readonly cause: CauseId | null;
  readonly source: Source;
}

const as = (severity: Entry["severity"]) => (cause: CauseId | null, source: Source) => ({ severity, cause, source });
const error = as("error");
const warning = as("warning");
const note = as("note");

const { validator, modes, redirectUris, lengths, oauth, oauthThreats, openid, pkce, uri } = authorizeSources;
const scopePage = scopeMistakesSource;
const hybridPage = documented("tutorials/authentication/sign-in-using-the-hybrid-flow");
const createAppPage = documented("get-started/create-app");
const connectPage = documented("tutorials/create-app-and-connect-api");

/** Every rule, in the order in which the account server checks: what stands first is what its page would name. */
export const lintRules = {
  "address-placeholder": error("client-config-missing", uri),
  "address-relative": error("wrong-base-url", uri),
  "address-broken": error(null, uri),
  "line-break": error("request-parameter-invalid", authorizeSources.publicApps),
  "address-white-space": warning("request-parameter-invalid", uri),
  "address-not-https": error("wrong-base-url", hybridPage),
  "address-host": error("wrong-base-url", hybridPage),
  "address-host-unknown": warning("wrong-base-url", hybridPage),
  "address-path": error("wrong-base-url", hybridPage),
  "address-too-long": warning("request-too-large", authorizeSources.requestLine),
  "address-fragment": warning("request-parameter-invalid", uri),
  "secret-in-url": error(null, oauthThreats),
  "parameter-repeated": warning("request-parameter-invalid", oauth),
  "parameter-misspelt": warning("request-parameter-invalid", validator),
  "parameter-unknown": note(null, validator),
  "parameter-escape-broken": warning("request-parameter-invalid", uri),
  "parameter-white-space": warning("request-parameter-invalid", validator),
  "request-object-twice": error("request-parameter-invalid", validator),
  "request-uri-unsupported": error("request-parameter-invalid", validator),
  "client-id-missing": error("request-parameter-invalid", validator),
  "client-id-placeholder": error("client-config-missing", validator),
  "parameter-too-long": error("request-parameter-invalid", lengths),
  "client-id-white-space": error("client-unknown", validator),
  "client-id-not-registered": error("client-unknown", validator),
  "client-id-shape": warning("client-unknown", documented("omni-apis/subscription")),
  "redirect-urls-missing": error("client-unknown", validator),
  "request-object-unsupported": error("request-parameter-invalid", validator),
  "redirect-uri-missing": error("redirect-uri-malformed", validator),
  "redirect-uri-placeholder": error("redirect-uri-malformed", validator),
  "redirect-uri-double-encoded": error("redirect-uri-malformed", validator),
  "redirect-uri-cut": error("redirect-uri-malformed", uri),
  "redirect-uri-too-long": error("redirect-uri-malformed", lengths),
  "redirect-uri-white-space": error("redirect-uri-malformed", validator),
  "redirect-uri-relative": error("redirect-uri-malformed", validator),
  "redirect-uri-fragment": error("redirect-uri-malformed", oauth),
  "redirect-uri-scheme-differs": error("proxy-scheme-lost", redirectUris),
  "redirect-uri-other-host": error("app-base-url-wrong", redirectUris),
  "redirect-uri-unregistered": error("redirect-uri-mismatch", redirectUris),
  "redirect-uri-letter-case": note("token-redirect-uri-mismatch", redirectUris),
  "redirect-uri-http": warning("proxy-scheme-lost", oauthThreats),
  "redirect-uri-not-encoded": note("redirect-uri-malformed", uri),
  "redirect-uri-localhost": note("app-base-url-wrong", authorizeSources.loopback),
  "redirect-uri-tunnel": note("redirect-uri-mismatch", authorizeSources.tunnels),
  "redirect-url-repeated": note(null, redirectUris),
  "redirect-url-single": note("redirect-uri-mismatch", connectPage),
  "response-type-missing": error("response-type-unsupported", validator),
  "response-type-unknown": error("response-type-unsupported", validator),
  "pkce-challenge-missing": error("pkce-challenge-missing", validator),
  "pkce-challenge-length": error("pkce-method-unsupported", pkce),
  "pkce-challenge-alphabet": warning("pkce-verifier-mismatch", pkce),
  "pkce-method-missing": error("pkce-method-unsupported", pkce),
  "pkce-method-plain": error("pkce-method-unsupported", validator),
  "pkce-method-unknown": error("pkce-method-unsupported", validator),
  "pkce-method-alone": note("pkce-challenge-missing", pkce),
  "pkce-undocumented": note(null, authorizeSources.publicApps),
  "response-mode-query": error("response-mode-invalid", modes),
  "response-mode-unknown": error("response-mode-invalid", validator),
  "response-mode-absent": warning("code-missing", modes),
  "response-mode-fragment": warning("code-missing", modes),
  "response-type-not-allowed": error("grant-not-allowed-for-client", validator),
  "response-type-browser-token": error("grant-not-allowed-for-client", validator),
  "response-type-without-code": warning("grant-not-allowed-for-client", createAppPage),
  "scope-missing": error("request-parameter-invalid", validator),
  "scope-too-long": error("request-parameter-invalid", lengths),
  "scope-openid-missing": error("scope-openid-missing", validator),
  "scope-double-encoded": error("scope-unknown", validator),
  "scope-separator": error("scope-unknown", oauth),
  "scope-unknown": error("scope-unknown", scopePage),
  "scope-not-ticked": warning("scope-not-allowed-for-client", scopePage),
  "scope-private-app": warning("scope-not-allowed-for-client", documented("omni-apis/discount/discount-codes")),
  "scope-undocumented": note("scope-unknown", observed("https://github.com/F1GENZ/Haravan-Server--CheckOrders")),
  "scope-openid-absent": warning("scope-openid-missing", scopePage),
  "scope-for-response-type": error("request-parameter-invalid", validator),
  "scope-grant-service-missing": warning("token-wrong-kind", scopePage),
  "scope-offline-missing": note("refresh-token-missing", hybridPage),
  "scope-owner-only": note("user-permission-denied", scopePage),
  "scope-write-alone": note(null, scopePage),
  "scope-repeated": note(null, oauth),
  "scope-extra-spaces": note(null, oauth),
  "nonce-missing": error("nonce-missing", validator),
  "nonce-absent": note(null, openid),
  "nonce-constant": warning(null, openid),
  "nonce-short": warning(null, openid),
  "nonce-guessable": warning(null, openid),
  "state-missing": warning(null, oauthThreats),
  "state-constant": warning(null, oauthThreats),
  "state-equals-nonce": warning(null, oauthThreats),
  "state-short": warning(null, oauthThreats),
  "state-guessable": warning(null, oauthThreats),
  "prompt-combined": error("request-parameter-invalid", openid),
  "prompt-none": note("login-required", openid),
  "prompt-unknown": note(null, validator),
  "max-age-invalid": error("request-parameter-invalid", validator),
  "orgid-not-a-number": warning("wrong-tenant", authorizeSources.publicApps),
} as const satisfies Record<string, Entry>;

export type LintRule = keyof typeof lintRules;

const position: ReadonlyMap<string, number> = new Map(Object.keys(lintRules).map((rule, index) => [rule, index]));

export const lintOrder = (rule: LintRule): number => position.get(rule) ?? 0;
