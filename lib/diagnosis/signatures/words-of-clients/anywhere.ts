import type { Sentence } from "./sentence";

/** The answer itself, as curl prints it or a library quotes it. */
export const quotedAnswers: readonly Sentence[] = [
  { says: /error_description="?the access token (?:has )?expired/, means: ["token-expired"], ask: ["token-history"] },
  {
    says: /[{,]\s*"(?:id_token|expires_in|refresh_token)":/,
    unless: /"?access_token"?['"]?:|"error"\s*:/,
    means: ["token-response-nonconforming"],
    ask: ["answer"],
  },
  {
    says: /"access_token":[\s\S]{0,3000}"expires_in":\s*"[^"\d]/,
    means: ["token-response-nonconforming"],
    ask: ["answer"],
  },
  {
    says: /"access_token":[^\n]*:\s*"[^"\n]*(?:\n|$)/,
    means: ["token-response-nonconforming", "connection-failed"],
    ask: ["answer"],
  },
];

/** OAuth codes that only a callback or a call with a token can have, whoever prints them. */
export const quotedCodes: readonly Sentence[] = [
  { says: /\blogin_required\b|\bloginrequired\b/, means: ["login-required"] },
  { says: /\b(?:consent|interaction)_required\b/, means: ["consent-required", "login-required"] },
  { says: /\baccess_denied\b/, means: ["consent-denied", "user-not-permitted"] },
  {
    says: /\binvalid_token\b/,
    means: ["token-revoked", "token-expired", "token-malformed"],
    even: true,
    ask: ["token-history"],
  },
  {
    says: /\binvalid_request\b/,
    means: ["content-type-wrong", "request-parameter-invalid", "http-method-wrong"],
    even: true,
    ask: ["raw-request"],
  },
  {
    says: /\bunauthorized_client\b/,
    means: ["token-redirect-uri-mismatch", "grant-not-allowed-for-client", "client-unknown"],
    even: true,
    ask: ["which-call", "authorize-request"],
  },
  { says: /\bunsupported_grant_type\b/, means: ["grant-type-unsupported", "content-type-wrong"], ask: ["raw-request"] },
  { says: /\binvalid_scope\b/, means: ["scope-unknown", "scope-not-allowed-for-client"], ask: ["scope-list"] },
  {
    says: /\binvalid_client\b/,
    means: ["client-secret-wrong", "client-unknown", "client-auth-method-wrong"],
    even: true,
    ask: ["client-passed-authorize"],
  },
  {
    says: /\binvalid_grant\b/,
    means: ["code-already-used", "code-expired", "token-redirect-uri-mismatch"],
    even: true,
    ask: ["code-history"],
  },
  {
    says: /\binsufficient_scope\b/,
    means: ["scope-openid-missing", "scope-missing"],
    ask: ["scopes-asked-and-granted"],
  },
];

/** A page where an answer was expected. */
export const quotedPages: readonly Sentence[] = [
  {
    says: /<!doctype html|<html\b|content-type: text\/html/,
    means: ["proxy-html-page", "discovery-failed", "wrong-base-url"],
    ask: ["who-answered", "which-call"],
  },
  {
    says: /\berror: 400\b|http\/\d(?:\.\d)? 200 ok[\s\S]{0,400}\n\s*$/,
    means: ["token-response-nonconforming", "client-secret-wrong", "code-already-used"],
    even: true,
    ask: ["answer"],
  },
];
