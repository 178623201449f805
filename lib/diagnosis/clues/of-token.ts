import type { Clues } from "./clue";
import { header, param, proof, says, stack, when } from "./sign";

const atToken = when({ endpoints: ["token"] });
const atApi = when({ endpoints: ["api", "webhook"] });
const atCallback = when({ endpoints: ["callback"] });
const refreshing = when({ steps: ["refresh"] });

export const tokenClues = {
  "user-disabled": { reasons: { "job-of-former-staff": { is: [refreshing], not: [when({ steps: ["token"] })] } } },
  "code-already-used": {
    reasons: {
      "callback-ran-twice": { is: [proof("callback-hits")], may: [says(/strictmode|useeffect/)] },
      "first-try-burnt-it": { not: [proof("code-gave-tokens-before")] },
    },
    useless: { "leave-it-to-library": [stack("node")] },
  },
  "code-malformed": {
    reasons: {
      "copied-too-much": { is: [proof("code-shape", { problem: "fragment-attached" })] },
      "decoded-wrong": { is: [proof("code-shape", { problem: /^(?:percent-encoded|white-space|quoted)$/ })] },
      "other-value-sent": { is: [proof("code-shape", { problem: /^(?:placeholder|empty|is-client-id|is-words)$/ })] },
      "cut-off": { may: [proof("code-shape", { problem: "cut-or-not-a-handle" })] },
      "other-server": { not: [proof("code-not-as-delivered")] },
    },
  },
  "token-redirect-uri-mismatch": {
    reasons: {
      "not-sent": { is: [proof("redirect-uri-not-sent")], not: [proof("redirect-uris-differ")] },
      "rebuilt-behind-proxy": {
        is: [proof("redirect-uris-differ", { part: "scheme" })],
        not: [proof("redirect-uris-differ")],
      },
    },
  },
  "client-secret-wrong": {
    reasons: {
      "newline-or-quotes": { is: [proof("secret-shape", { problem: /^(?:white-space|quoted)$/ })] },
      "basic-not-encoded": {
        may: [header("authorization", /^basic\s/i)],
        not: [param("client_secret", /./)],
      },
    },
  },
  "client-auth-missing": {
    reasons: {
      "in-the-query": { is: [proof("credentials-sent", { how: "query" })] },
      "value-empty": { is: [param("client_id", /^$/), param("client_secret", /^$/)] },
    },
  },
  "client-auth-method-wrong": {
    reasons: { "sent-both-ways": { is: [proof("credentials-sent", { how: "basic" })] } },
  },
  "grant-type-unsupported": {
    reasons: {
      "field-missing": { is: [proof("grant-type-sent", { value: null })] },
      "grant-not-offered": { is: [param("grant_type", /^(?:password|client_credentials|implicit|urn:)/)] },
      misspelt: { is: [proof("grant-type-sent", { value: /./ })] },
    },
  },
  "content-type-wrong": {
    reasons: {
      "json-to-token-endpoint": { is: [proof("content-type-sent", { sent: /json/i, wanted: /form/ })] },
      multipart: { is: [proof("content-type-sent", { sent: /multipart/i })] },
      "form-to-api": { is: [proof("content-type-sent", { sent: /urlencoded/i, wanted: /json/ })] },
      "header-missing": { is: [proof("content-type-sent", { sent: null })] },
    },
    useless: { "json-for-api": [atToken], "form-for-token": [atApi] },
  },
  "http-method-wrong": {
    reasons: {
      "verb-not-offered": { not: [atToken] },
      "opened-in-browser": { not: [atApi] },
      "callback-without-post": { is: [atCallback], not: [when({ not: { endpoints: ["callback"] } })] },
    },
  },
  "cors-blocked": {
    reasons: {
      "token-from-browser": { is: [atToken, says(/\/connect\/token/)], not: [atApi] },
      "api-from-browser": { may: [atApi], not: [atToken] },
    },
  },
  "token-response-nonconforming": {
    reasons: {
      "error-with-200": { is: [when({ status: [200], coded: true })] },
      "other-success-status": { is: [proof("wire-status", { status: /^20[1-9]$/ })] },
      "field-missing": { is: [proof("answer-lacks")] },
      "body-empty-or-cut": { is: [proof("answer-empty"), proof("body-not-json")] },
      "sign-in-too-old": { is: [proof("answer-refused", { check: /^(?:id_token_)?max[-_]age$/ })] },
      "claim-faulty": {
        is: [proof("answer-refused", { check: /^(?:id_token_)?(?:subject|same-subject|typ|crit)$|-malformed$/ })],
      },
    },
  },
  "pkce-verifier-missing": {
    reasons: { "wrong-length": { is: [proof("verifier-shape")], not: [proof("verifier-not-sent")] } },
  },
  "pkce-verifier-mismatch": {
    reasons: { "wrong-encoding": { is: [param("code_verifier", /[=+/]/)] } },
  },
  "refresh-token-revoked": { reasons: { "revoked-by-app": { is: [proof("revocation-called")] } } },
  "refresh-token-reused": { reasons: { "two-at-once": { is: [proof("refreshes-in-parallel")] } } },
  "refresh-token-unknown": {
    reasons: {
      placeholder: { is: [proof("refresh-token-shape", { problem: /^(?:placeholder|empty)$/ })] },
      "other-value-sent": { is: [proof("refresh-token-shape", { problem: /^(?:is-jwt|is-words)$/ })] },
      "cut-in-storage": { is: [proof("refresh-token-shape", { problem: /^(?:white-space|quoted|too-long)$/ })] },
    },
  },
  "refresh-token-missing": {
    reasons: {
      "offline-access-not-asked": { is: [proof("scope-not-requested")] },
      "given-only-once": { not: [when({ haravan: true })] },
    },
  },
} as const satisfies Clues;
