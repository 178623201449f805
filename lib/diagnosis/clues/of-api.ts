import type { Clues } from "./clue";
import { path, platformHost, proof, type Sign, says, when } from "./sign";

const group = (name: string) => name.replace(/^(?:com|web)\./, "");

/** Asked for under the prefix of the other group. */
const underOtherPrefix: Sign = ({ scopesGranted, scopesRequested }, facts) => {
  const held = [...(scopesGranted ?? []), ...(scopesRequested ?? [])];
  return facts.some(
    (fact) =>
      fact.fact === "scope-needed" && held.some((name) => name !== fact.scope && group(name) === group(fact.scope)),
  );
};

const noOtherPrefix: Sign = (situation, facts) =>
  (situation.scopesGranted ?? situation.scopesRequested) !== null && !underOtherPrefix(situation, facts);

/** The documented path differs in this alone. */
const onlyDiffers =
  (change: (path: string) => string): Sign =>
  (_, facts) =>
    facts.some(
      (fact) =>
        fact.fact === "path-not-documented" &&
        fact.suggestion !== null &&
        change(fact.path.replace(/\/+$/, "")) === fact.suggestion,
    );

const isJwt = proof("token-kind", { kind: "jwt" });

const otherGroup = (it: string) => (it.startsWith("/com/") ? `/web/${it.slice(5)}` : it.replace(/^\/web\//, "/com/"));

export const apiClues = {
  "token-malformed": {
    reasons: {
      "variable-undefined": { is: [proof("token-shape", { problem: /^(?:placeholder|empty)$/ })] },
      "quotes-or-space": { is: [proof("token-shape", { problem: /^(?:quoted|white-space|scheme-repeated)$/ })] },
      "never-issued": { is: [proof("token-shape", { problem: "is-words" })] },
    },
  },
  "token-expired": {
    reasons: { "login-token-in-job": { is: [proof("token-from-login")], not: [when({ steps: ["userinfo"] })] } },
  },
  "token-revoked": { reasons: { "revoked-by-app": { is: [proof("revocation-called")] } } },
  "token-wrong-kind": {
    reasons: {
      "id-token-sent": { is: [proof("token-kind", { kind: "id-token" })], may: [proof("token-kind", { kind: "jwt" })] },
      "session-token-sent": { may: [proof("token-kind", { kind: "jwt" })] },
      "refresh-token-sent": { is: [proof("token-kind", { kind: "refresh-token" })], not: [isJwt] },
      "secret-or-code-sent": {
        is: [proof("token-kind", { kind: /^(?:client-secret|authorization-code|other-platform)$/ })],
        not: [isJwt],
      },
      "login-token-for-store-job": { is: [proof("token-from-login")], not: [isJwt] },
      "oauth-token-sent": {
        is: [proof("private-app-only"), proof("documented-private-only")],
        not: [isJwt, when({ status: [401] })],
      },
      "private-token-sent": { is: [proof("private-token-sent")], not: [isJwt] },
    },
  },
  "auth-header-wrong": {
    reasons: {
      "token-sent-twice": {
        is: [proof("token-in-two-places")],
        not: [proof("auth-scheme"), proof("auth-header-name")],
      },
    },
  },
  "auth-header-stripped": { reasons: { "apache-keeps-it-back": { is: [proof("server-drops-authorization")] } } },
  "scope-missing": {
    reasons: {
      "webhook-scope": {
        is: [proof("scope-needed", { scope: "wh_api" }), proof("scope-not-requested", { scope: "wh_api" })],
        not: [proof("scope-needed"), proof("scope-not-requested")],
      },
      "read-for-write": { is: [proof("only-read-scope"), proof("only-read-scopes")] },
      "other-group": { is: [underOtherPrefix], not: [noOtherPrefix] },
    },
  },
  "operation-not-permitted": {
    reasons: {
      "protected-object": { is: [path(/\/themes\/[^/]+\/assets/)] },
      "managed-by-platform": { is: [path(/^\/com\/collects/)] },
      "state-forbids": { is: [when({ status: [409, 422] })] },
    },
  },
  "rate-limited": {
    reasons: { "other-quota": { is: [proof("bucket-not-full")], not: [proof("bucket")] } },
  },
  "wrong-base-url": {
    reasons: {
      "json-left-out": { is: [onlyDiffers((it) => `${it}.json`)] },
      "com-or-web": { is: [onlyDiffers(otherGroup)] },
      "old-version": { is: [path(/^\/admin\//)] },
      "shop-domain": { is: [proof("host-not-expected")] },
    },
  },
  "request-body-invalid": {
    reasons: {
      "not-json": { is: [proof("body-not-json")], not: [proof("body-is-json"), when({ methods: ["GET", "HEAD"] })] },
      "field-refused": { is: [proof("fields-refused")] },
      "too-many-items": { is: [says(/tối đa chỉ được/), when({ status: [413] })] },
      "wrapper-missing": { not: [when({ methods: ["GET", "HEAD"] })] },
    },
  },
  "server-error": {
    reasons: {
      "stored-all-the-same": { not: [when({ methods: ["GET", "HEAD"] }), when({ endpoints: ["token", "userinfo"] })] },
    },
  },
  "upstream-bad-gateway": {
    reasons: {
      "own-proxy": { is: [when({ own: true })], not: [platformHost] },
      "answer-header-too-big": { is: [says(/upstream sent too big header/)], not: [platformHost] },
      "provider-deploying": { not: [when({ own: true })] },
    },
  },
  "service-unavailable": {
    reasons: {
      "answer-too-slow": { is: [when({ status: [504], endpoints: ["api"] })], not: [when({ status: [503] })] },
      "own-proxy": { not: [platformHost] },
    },
  },
} as const satisfies Clues;
