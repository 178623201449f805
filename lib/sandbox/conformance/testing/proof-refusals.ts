import { long, page } from "./phrases";
import type { AuthorizeRow } from "./row";

/** Refused for proof or mode. */
export const proofRefusals: readonly AuthorizeRow[] = [
  {
    id: "challenge-missing",
    change: { client_id: "proof" },
    reason: "challenge-required",
    lands: page("invalid_request", "code challenge required"),
  },
  {
    id: "challenge-missing-public",
    change: { client_id: "app-only" },
    reason: "challenge-required",
    lands: page("invalid_request", "code challenge required"),
  },
  {
    id: "challenge-42",
    change: { client_id: "proof", code_challenge: long(42), code_challenge_method: "S256" },
    reason: "challenge-length",
    lands: page("invalid_request", "Invalid code_challenge"),
  },
  {
    id: "challenge-129",
    change: { client_id: "proof", code_challenge: long(129), code_challenge_method: "S256" },
    reason: "challenge-length",
    lands: page("invalid_request", "Invalid code_challenge"),
  },
  {
    id: "challenge-short-though-optional",
    change: { client_id: "plain", code_challenge: long(10), code_challenge_method: "S256" },
    reason: "challenge-length",
    lands: page("invalid_request", "Invalid code_challenge"),
  },
  {
    id: "challenge-method-omitted",
    change: { client_id: "proof", code_challenge: long(43) },
    reason: "challenge-method",
    lands: page("invalid_request", "Transform algorithm not supported"),
  },
  {
    id: "challenge-method-plain",
    change: { client_id: "proof", code_challenge: long(43), code_challenge_method: "plain" },
    reason: "challenge-method",
    lands: page("invalid_request", "Transform algorithm not supported"),
  },
  {
    id: "challenge-method-unknown",
    change: { client_id: "proof", code_challenge: long(128), code_challenge_method: "S384" },
    reason: "challenge-method",
    lands: page("invalid_request", "Transform algorithm not supported"),
  },
  {
    id: "challenge-method-lower-case",
    change: { client_id: "proof-plain", code_challenge: long(43), code_challenge_method: "s256" },
    reason: "challenge-method",
    lands: page("invalid_request", "Transform algorithm not supported"),
  },
  {
    id: "challenge-method-plain-though-optional",
    change: { code_challenge: long(43), code_challenge_method: "plain" },
    reason: "challenge-method",
    lands: page("invalid_request", "Transform algorithm not supported"),
  },
  {
    id: "mode-query-for-hybrid",
    base: "hybrid",
    change: { response_mode: "query" },
    reason: "response-mode-fits",
    lands: page("invalid_request", "Invalid response_mode for response_type"),
  },
  {
    id: "mode-query-for-implicit",
    base: "implicit",
    change: { response_mode: "query" },
    reason: "response-mode-fits",
    lands: page("invalid_request", "Invalid response_mode for response_type"),
  },
  {
    id: "mode-unknown",
    change: { response_mode: "post" },
    reason: "response-mode-known",
    lands: page("unsupported_response_type", "Invalid response_mode"),
  },
  {
    id: "mode-dash",
    change: { response_mode: "form-post" },
    reason: "response-mode-known",
    lands: page("unsupported_response_type", "Invalid response_mode"),
  },
  {
    id: "mode-upper-case",
    change: { response_mode: "FRAGMENT" },
    reason: "response-mode-known",
    lands: page("unsupported_response_type", "Invalid response_mode"),
  },
  {
    id: "mode-jwt",
    change: { response_mode: "form_post.jwt" },
    reason: "response-mode-known",
    lands: page("unsupported_response_type", "Invalid response_mode"),
  },
  {
    id: "mode-unknown-for-hybrid",
    base: "hybrid",
    change: { response_mode: "post" },
    reason: "response-mode-known",
    lands: page("unsupported_response_type", "Invalid response_mode"),
  },
];
