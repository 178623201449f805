import type { CauseId } from "../cause-ids";
import type { AskId } from "../diagnosis";
import type { Guard } from "../guard";
import type { Signature, Tier } from "../signature";

const here: Guard = { endpoints: ["token"] };

const oauth = [
  "invalid_grant",
  "invalid_client",
  "invalid_request",
  "unauthorized_client",
  "unsupported_grant_type",
  "invalid_scope",
] as const;

const code = (id: string, error: string, causes: Signature["causes"], more: Partial<Signature> = {}): Signature => ({
  id: `token-${id}`,
  when: { ...here, error: [error], ...more.when },
  reach: more.reach ?? "lists",
  causes,
  proof: "wire",
  ask: more.ask ?? [],
});

/** The code says by itself that it comes from a token endpoint. */
const anywhere = (
  id: string,
  error: readonly string[],
  causes: Signature["causes"],
  when: Guard,
  ask: readonly AskId[] = [],
): Signature => ({ id: `token-${id}`, when: { ...when, error }, reach: "lists", causes, proof: "wire", ask });

/** Causes that only a fact can bring up: listing them all beside the usual ones would help nobody. */
const seldom: readonly [CauseId, ...CauseId[]] = [
  "code-missing",
  "pkce-verifier-unexpected",
  "pkce-verifier-missing",
  "app-uninstalled",
  "refresh-token-missing",
  "client-config-missing",
  "request-parameter-invalid",
  "http-method-wrong",
];

/** OAuth error codes of the token endpoint. */
export const tokenCodes: Tier = [
  {
    id: "token-wrong-path",
    when: { ...here, status: [404, 410], not: { error: oauth } },
    reach: "suggests",
    causes: ["wrong-base-url", "service-unavailable"],
    proof: "wire",
    ask: ["worked-before"],
  },
  {
    id: "token-method",
    when: { ...here, status: [405], not: { error: oauth } },
    reach: "suggests",
    causes: ["http-method-wrong", "wrong-base-url"],
    proof: "wire",
    ask: ["raw-request"],
  },
  {
    id: "token-redirected",
    when: { ...here, status: [301, 302, 307, 308], error: "none", html: false },
    reach: "suggests",
    causes: ["wrong-base-url"],
    proof: "wire",
  },
  {
    id: "token-media-type",
    when: { ...here, status: [415] },
    reach: "decides",
    causes: ["content-type-wrong"],
    proof: "wire",
  },
  // Haravan's documents and samples know no challenge, so a verifier there is likelier one too many than a wrong one.
  anywhere(
    "invalid-grant-with-verifier",
    ["invalid_grant"],
    ["code-expired", "code-already-used", "pkce-verifier-unexpected", "pkce-verifier-mismatch"],
    { has: ["code_verifier"], identityServer: true, not: { steps: ["refresh", "api", "callback"] } },
    ["code-history", "authorize-request", "fresh-login"],
  ),
  anywhere(
    "invalid-grant",
    ["invalid_grant"],
    [
      "code-expired",
      "code-already-used",
      "code-malformed",
      "token-redirect-uri-mismatch",
      "pkce-verifier-mismatch",
      "code-client-mismatch",
      "pkce-verifier-missing",
      "pkce-verifier-unexpected",
      "user-disabled",
    ],
    { not: { steps: ["refresh", "api", "callback"] } },
    ["code-history", "authorize-request", "fresh-login"],
  ),
  anywhere(
    "invalid-client",
    ["invalid_client"],
    ["client-secret-wrong", "client-unknown", "client-disabled", "client-auth-missing", "client-auth-method-wrong"],
    { not: { steps: ["api", "id-token", "callback", "error-page", "authorize"] } },
    ["client-passed-authorize", "raw-request"],
  ),
  code("invalid-client-by-settings", "invalid_client", ["client-config-missing"], { reach: "offers" }),
  code("unsupported-grant", "unsupported_grant_type", ["grant-type-unsupported", "content-type-wrong"], {
    reach: "suggests",
    ask: ["raw-request"],
  }),
  code(
    "invalid-request",
    "invalid_request",
    ["content-type-wrong", "request-parameter-invalid", "http-method-wrong", "code-missing"],
    { when: { not: { steps: ["refresh"] } }, ask: ["raw-request"] },
  ),
  code(
    "refresh-invalid-request",
    "invalid_request",
    ["refresh-token-missing", "content-type-wrong", "request-parameter-invalid"],
    { when: { steps: ["refresh"] }, ask: ["raw-request"] },
  ),
  code(
    "invalid-request-by-history",
    "invalid_request",
    [
      "code-already-used",
      "code-malformed",
      "token-redirect-uri-mismatch",
      "grant-type-unsupported",
      "pkce-verifier-missing",
      "client-auth-missing",
    ],
    { reach: "offers" },
  ),
  code("unauthorized-client", "unauthorized_client", ["grant-not-allowed-for-client", "token-redirect-uri-mismatch"], {
    ask: ["raw-request", "authorize-request"],
  }),
  code("unauthorized-client-by-history", "unauthorized_client", ["client-unknown", "client-secret-wrong"], {
    reach: "offers",
  }),
  code("scope", "invalid_scope", ["scope-unknown", "scope-not-allowed-for-client", "scope-not-granted"], {
    reach: "lists",
    ask: ["scope-list"],
  }),
  code("denied", "access_denied", ["user-not-permitted", "consent-denied"], { ask: ["other-account"] }),
  code("denied-code", "access_denied", ["ip-not-allowed"], { reach: "offers" }),
  code("step-up", "interaction_required", ["step-up-required", "consent-required"], {
    reach: "suggests",
    ask: ["other-account"],
  }),
  code("consent", "consent_required", ["consent-required"], { reach: "suggests" }),
  code("invalid-token", "invalid_token", ["client-auth-method-wrong", "client-secret-wrong"]),
  {
    ...anywhere("by-facts", ["invalid_grant", "invalid_request"], seldom, {
      not: { steps: ["api", "callback", "error-page", "authorize"] },
    }),
    reach: "offers",
  },
  {
    id: "token-unauthorized",
    when: { ...here, status: [401], html: false, not: { error: oauth } },
    reach: "lists",
    causes: ["client-secret-wrong", "client-auth-method-wrong", "client-unknown", "client-auth-missing"],
    proof: "wire",
    ask: ["raw-request", "response-data"],
  },
  {
    id: "token-forbidden",
    when: { ...here, status: [403], html: false, not: { error: oauth } },
    reach: "lists",
    causes: ["waf-blocked", "ip-not-allowed", "client-disabled"],
    proof: "wire",
    ask: ["who-answered"],
  },
  {
    id: "token-bad-request",
    when: { ...here, status: [400, 422], error: "none", html: false },
    reach: "lists",
    causes: ["content-type-wrong", "request-parameter-invalid", "code-expired"],
    proof: "wire",
    ask: ["response-data"],
  },
  {
    id: "token-answer-odd",
    when: { ...here, status: [200, 201, 202, 204], html: false, not: { error: oauth } },
    reach: "offers",
    causes: ["token-response-nonconforming", "id-token-missing", "refresh-token-missing", "scope-not-granted"],
    proof: "none",
    ask: ["answer"],
  },
  {
    id: "introspection-unauthorized",
    when: { endpoints: ["introspection", "revocation"], status: [401, 403] },
    reach: "lists",
    causes: ["client-secret-wrong", "client-auth-missing", "client-unknown"],
    proof: "wire",
    ask: ["raw-request"],
  },
];
