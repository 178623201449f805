import type { Clues } from "./clue";
import { param, proof, says, stack, when } from "./sign";

const atAuthorize = when({ endpoints: ["authorize"] });
const atToken = when({ endpoints: ["token"] });

export const authorizeClues = {
  "client-unknown": { reasons: { "typed-wrong": { is: [proof("client-id-shape")] } } },
  "redirect-uri-mismatch": {
    reasons: {
      "scheme-differs": { is: [proof("redirect-uri-not-registered", { part: "scheme" })] },
      "slash-differs": { is: [proof("redirect-uri-not-registered", { part: "trailing-slash" })] },
      "host-changed": { is: [proof("redirect-uri-not-registered", { part: /^(?:host|port)$/ })] },
      "path-differs": { is: [proof("redirect-uri-not-registered", { part: /^(?:path|query)$/ })] },
    },
  },
  "redirect-uri-malformed": {
    reasons: {
      "value-not-set": {
        is: [proof("redirect-uri-shape", { problem: "placeholder" })],
        may: [proof("param-missing", { name: "redirect_uri" })],
      },
      "encoded-twice": { is: [proof("redirect-uri-shape", { problem: "percent-encoded" })] },
      "not-absolute": { is: [proof("redirect-uri-shape", { problem: "not-absolute" })] },
      "too-long": { is: [proof("param-too-long")], not: [proof("param-missing")] },
    },
  },
  "response-type-unsupported": {
    reasons: {
      "parameter-missing": { is: [proof("param-missing")], not: [proof("param-value")] },
      "misspelt-or-comma": { is: [proof("param-value", { name: "response_type" })] },
    },
  },
  "response-mode-invalid": {
    reasons: {
      "query-with-id-token": { is: [proof("response-type-and-mode")] },
      misspelt: { is: [proof("param-value", { name: "response_mode" })] },
    },
  },
  "grant-not-allowed-for-client": {
    reasons: {
      "hybrid-by-code-client": { is: [param("response_type", /id_token/)], not: [atToken] },
      "grant-not-enabled": { is: [when({ grantTypes: ["client_credentials", "password"] })], not: [atAuthorize] },
    },
  },
  "request-parameter-invalid": {
    reasons: {
      missing: { is: [proof("param-missing"), proof("param-not-spelled")] },
      "too-long": { is: [proof("param-too-long")] },
      "value-not-valid": { is: [proof("param-value")] },
      "query-of-api": { is: [when({ endpoints: ["api"] })], not: [when({ not: { endpoints: ["api"] } })] },
    },
  },
  "scope-unknown": {
    reasons: {
      "wrong-separator": {
        is: [proof("scopes-separated-by-comma")],
        not: [param("scope", /^[^,]*$/)],
      },
      "prefix-missing": { is: [proof("scopes-not-in-table", { scopes: /(?:^|,)(?:read|write)_/ })] },
      "name-of-another-platform": { is: [proof("scopes-not-in-table")] },
    },
  },
  "scope-not-allowed-for-client": {
    reasons: {
      "private-app-only": {
        may: [param("scope", /_discounts\b/)],
        not: [param("scope", /^(?!.*_discounts\b)/)],
      },
    },
  },
  "scope-openid-missing": {
    reasons: {
      "token-of-another-flow": { is: [when({ endpoints: ["userinfo"] })], not: [atAuthorize] },
    },
  },
  "pkce-method-unsupported": {
    reasons: {
      "method-left-out": { is: [proof("param-missing", { name: "code_challenge_method" })] },
      "plain-sent": { is: [proof("param-value", { name: "code_challenge_method" })] },
      "challenge-damaged": { is: [proof("challenge-shape")] },
    },
  },
  "user-permission-denied": {
    reasons: { "staff-account": { is: [proof("owner-only-scopes")], may: [proof("not-owner")] } },
  },
  "client-config-missing": { reasons: { "provider-incomplete": { not: [proof("param-placeholder")] } } },
  "app-base-url-wrong": {
    reasons: {
      "preview-deployment": {
        is: [
          proof("redirect-host-not-public", { host: /vercel\.app|netlify\.app|pages\.dev|onrender\.com|railway\.app/ }),
        ],
        not: [proof("redirect-host-not-public", { host: /^(?:localhost|127\.)/ })],
      },
      "variable-not-set": { is: [proof("loopback-target")] },
      "domain-changed": { not: [proof("redirect-host-not-public")] },
      "internal-host": {
        may: [proof("redirect-host-not-public", { host: /\.(?:local|internal|lan|svc)\b|^(?:10|172|192)\./ })],
      },
    },
  },
  "proxy-scheme-lost": {
    useless: {
      "trust-in-node": [stack("dotnet")],
      "trust-in-aspnet": [stack("node")],
      "name-the-proxy": [stack("node")],
    },
  },
  "embedded-browser-blocked": {
    reasons: {
      "in-app-webview": {
        is: [proof("opened-in", { place: /webview/i }), says(/disallowed_useragent/)],
        not: [proof("opened-in", { place: /frame/i })],
      },
    },
  },
} as const satisfies Clues;
