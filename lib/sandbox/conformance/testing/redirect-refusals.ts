import { redirectUri } from "../../testing/plain-world";
import { atLength, page } from "./phrases";
import type { AuthorizeRow } from "./row";

/** Refused for where the answer would go, or for the response type. */
export const redirectRefusals: readonly AuthorizeRow[] = [
  {
    id: "redirect-uri-missing",
    change: { redirect_uri: null },
    reason: "redirect-uri-present",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-empty",
    change: { redirect_uri: "" },
    reason: "redirect-uri-present",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-401",
    change: { redirect_uri: atLength(redirectUri, 401) },
    reason: "redirect-uri-present",
    knows: { length: "401" },
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-400",
    change: { redirect_uri: atLength(redirectUri, 400) },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-relative",
    change: { redirect_uri: "install/login" },
    reason: "redirect-uri-absolute",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-undefined",
    change: { redirect_uri: "undefined/install/login" },
    reason: "redirect-uri-absolute",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-encoded-twice",
    change: { redirect_uri: encodeURIComponent(redirectUri) },
    reason: "redirect-uri-absolute",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-port-not-a-number",
    change: { redirect_uri: redirectUri.replace(".example", ".example:PORT") },
    reason: "redirect-uri-absolute",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-without-host",
    change: { client_id: "federated", redirect_uri: "https://" },
    reason: "redirect-uri-absolute",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "client-other-protocol",
    change: { client_id: "federated" },
    reason: "client-protocol",
    lands: page("unauthorized_client", "Invalid protocol"),
  },
  {
    id: "redirect-uri-elsewhere",
    change: { redirect_uri: "https://shop-app.example/elsewhere" },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-slash-behind",
    change: { redirect_uri: `${redirectUri}/` },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-http",
    change: { redirect_uri: redirectUri.replace("https", "http") },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-port-named",
    change: { redirect_uri: redirectUri.replace(".example", ".example:443") },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-query-added",
    change: { redirect_uri: `${redirectUri}?a=1` },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-fragment-added",
    change: { redirect_uri: `${redirectUri}#a` },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-space-before",
    change: { redirect_uri: ` ${redirectUri}` },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-other-host-by-userinfo",
    change: { redirect_uri: redirectUri.replace(".example", ".example@evil.example") },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-escaped-letter",
    change: { redirect_uri: redirectUri.replace("login", "%6cogin") },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-dotless-letter",
    change: { redirect_uri: redirectUri.replace("login", "logın") },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-query-left-out",
    change: { redirect_uri: "https://shop-app.example/cb" },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-rooted-path",
    change: { redirect_uri: "/install/login" },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "redirect-uri-first-counts",
    change: { redirect_uri: ["https://evil.example/", redirectUri] },
    reason: "redirect-uri-registered",
    lands: page("invalid_request", "Invalid redirect_uri"),
  },
  {
    id: "response-type-missing",
    change: { response_type: null },
    reason: "response-type-present",
    lands: page("unsupported_response_type", "Missing response_type"),
  },
  {
    id: "response-type-empty",
    change: { response_type: "" },
    reason: "response-type-present",
    lands: page("unsupported_response_type", "Missing response_type"),
  },
  {
    id: "response-type-unknown",
    change: { response_type: "kode" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
  {
    id: "response-type-upper-case",
    change: { response_type: "Code" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
  {
    id: "response-type-comma",
    change: { response_type: "code,id_token" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
  {
    id: "response-type-two-spaces",
    change: { response_type: "code  id_token" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
  {
    id: "response-type-twice",
    change: { response_type: "code code" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
  {
    id: "response-type-none",
    change: { response_type: "none" },
    reason: "response-type-known",
    lands: page("unsupported_response_type", "Response type not supported"),
  },
];
