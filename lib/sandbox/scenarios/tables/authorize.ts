import { limits } from "../../accounts/authorize/limits";
import { mistake, rows, state } from "../effects";
import type { RequestChange, Scenario } from "../scenario";

const send = (change: RequestChange) => mistake("authorize", change);
const set = (name: string, value: string) => send({ set: { [name]: value } });
const drop = (...names: string[]) => send({ drop: names });
const long = (length: number) => "a".repeat(length + 1);

/** In the order in which IdentityServer4 checks; each ends on the hosted error page, and the app hears nothing. */
export const authorizeScenarios: readonly Scenario[] = [
  ...rows("authorize", "inferred", [
    [
      "authorize-two-request-parameters",
      "request-parameter-invalid",
      send({ set: { request: "a.b.c", request_uri: "https://app.example/request" } }),
    ],
    ["authorize-request-uri", "request-parameter-invalid", set("request_uri", "https://app.example/request")],
    ["authorize-client-id-too-long", "request-parameter-invalid", set("client_id", long(limits.clientId))],
    ["authorize-client-unknown", "client-unknown", set("client_id", "00000000000000000000000000000000")],
    [
      "authorize-client-disabled",
      "client-disabled",
      state("authorize", { client: (client) => ({ ...client, enabled: false }) }),
    ],
    [
      "authorize-client-misconfigured",
      "client-unknown",
      state("authorize", { client: (client) => ({ ...client, corsOrigins: ["https://app.example/"] }) }),
    ],
    ["authorize-request-object", "request-parameter-invalid", set("request", "a.b.c")],
    ["authorize-redirect-uri-missing", "redirect-uri-malformed", drop("redirect_uri")],
    [
      "authorize-redirect-uri-too-long",
      "redirect-uri-malformed",
      set("redirect_uri", `https://app.example/${long(limits.redirectUri)}`),
    ],
    ["authorize-redirect-uri-relative", "redirect-uri-malformed", set("redirect_uri", "/install/login")],
    [
      "authorize-client-protocol",
      "grant-not-allowed-for-client",
      state("authorize", { client: (client) => ({ ...client, protocol: "wsfed" }) }),
    ],
    ["authorize-response-type-missing", "response-type-unsupported", drop("response_type")],
    ["authorize-response-type-unknown", "response-type-unsupported", set("response_type", "kode")],
    [
      "authorize-pkce-required",
      "pkce-challenge-missing",
      [
        state("authorize", { client: (client) => ({ ...client, pkce: "required" }) }),
        drop("code_challenge", "code_challenge_method"),
      ],
    ],
    [
      "authorize-challenge-short",
      "pkce-method-unsupported",
      send({ set: { code_challenge: "short", code_challenge_method: "S256" } }),
    ],
    [
      "authorize-challenge-method-unknown",
      "pkce-method-unsupported",
      send({ set: { code_challenge: "c".repeat(43), code_challenge_method: "S512" } }),
    ],
    [
      "authorize-challenge-plain",
      "pkce-method-unsupported",
      send({ set: { code_challenge: "c".repeat(43) }, drop: ["code_challenge_method"] }),
    ],
    [
      "authorize-response-mode-query-hybrid",
      "response-mode-invalid",
      send({ set: { response_type: "code id_token", response_mode: "query", nonce: "n-0S6_WzA2Mj" } }),
    ],
    ["authorize-response-mode-unknown", "response-mode-invalid", set("response_mode", "post")],
    [
      "authorize-grant-not-allowed",
      "grant-not-allowed-for-client",
      state("authorize", { client: (client) => ({ ...client, grants: ["client_credentials"] }) }),
    ],
    [
      "authorize-browser-token",
      "grant-not-allowed-for-client",
      send({ set: { response_type: "code id_token token", response_mode: "form_post", nonce: "n-0S6_WzA2Mj" } }),
    ],
    ["authorize-scope-missing", "request-parameter-invalid", drop("scope")],
    ["authorize-scope-too-long", "request-parameter-invalid", send({ append: { scope: ` ${long(limits.scope)}` } })],
    [
      "authorize-id-token-without-openid",
      "scope-openid-missing",
      send({
        set: {
          response_type: "code id_token",
          response_mode: "form_post",
          nonce: "n-0S6_WzA2Mj",
          scope: "com.read_products",
        },
      }),
    ],
    [
      "authorize-identity-scope-without-openid",
      "scope-openid-missing",
      send({ set: { response_type: "code", response_mode: "query", scope: "profile email" } }),
    ],
    [
      "authorize-scope-fits-not",
      "response-type-unsupported",
      [
        state("authorize", { client: (client) => ({ ...client, grants: [...client.grants, "implicit"] }) }),
        send({
          set: {
            response_type: "id_token",
            response_mode: "form_post",
            nonce: "n-0S6_WzA2Mj",
            scope: "openid com.read_products",
          },
        }),
      ],
    ],
    [
      "authorize-nonce-missing",
      "nonce-missing",
      send({ set: { response_type: "code id_token", response_mode: "form_post" }, drop: ["nonce"] }),
    ],
    ["authorize-nonce-too-long", "request-parameter-invalid", set("nonce", long(limits.nonce))],
    ["authorize-prompt-none-login", "request-parameter-invalid", set("prompt", "none login")],
    ["authorize-ui-locales-too-long", "request-parameter-invalid", set("ui_locales", long(limits.uiLocales))],
    ["authorize-max-age-text", "request-parameter-invalid", set("max_age", "soon")],
    ["authorize-login-hint-too-long", "request-parameter-invalid", set("login_hint", long(limits.loginHint))],
    ["authorize-acr-values-too-long", "request-parameter-invalid", set("acr_values", long(limits.acrValues))],
  ]),
  ...rows("authorize", "observed", [
    ["authorize-client-id-missing", "request-parameter-invalid", drop("client_id")],
    ["authorize-redirect-uri-other", "redirect-uri-mismatch", send({ append: { redirect_uri: "/somewhere-else" } })],
    ["authorize-scope-unknown", "scope-unknown", send({ append: { scope: " com.read_everything" } })],
  ]),
  ...rows("authorize", "documented", [
    [
      "authorize-scope-not-allowed",
      "scope-not-allowed-for-client",
      state("authorize", {
        client: (client) => ({
          ...client,
          scopes: client.scopes.filter((scope) => !scope.startsWith("com.") && !scope.startsWith("web.")),
        }),
      }),
    ],
  ]),
];
