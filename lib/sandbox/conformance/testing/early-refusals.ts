import { long, page } from "./phrases";
import type { AuthorizeRow } from "./row";

/** Refused for who asks, or for a request object. */
export const earlyRefusals: readonly AuthorizeRow[] = [
  {
    id: "request-and-request-uri",
    change: { request: "a.b.c", request_uri: "https://shop-app.example/r" },
    reason: "one-request-parameter",
    lands: page("invalid_request", "Only one request parameter is allowed"),
  },
  {
    id: "request-uri",
    change: { request_uri: "https://shop-app.example/r" },
    reason: "request-uri-unsupported",
    lands: page("request_uri_not_supported", null),
  },
  {
    id: "request-object-at-limit",
    method: "POST",
    change: { request: long(51_200) },
    reason: "request-object-length",
    lands: page("invalid_request_object", "Invalid request value"),
  },
  {
    id: "request-object-under-limit",
    method: "POST",
    change: { request: long(51_199) },
    reason: "request-object-valid",
    lands: page("invalid_request_object", "Invalid JWT request"),
  },
  {
    id: "order-client-before-request-uri",
    change: { client_id: "nobody", request_uri: "https://shop-app.example/r" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "order-client-before-request-object",
    change: { client_id: null, request: "a.b.c", request_uri: "https://shop-app.example/r" },
    reason: "client-id-present",
    lands: page("invalid_request", "Invalid client_id"),
  },
  {
    id: "client-id-missing",
    change: { client_id: null },
    reason: "client-id-present",
    lands: page("invalid_request", "Invalid client_id"),
  },
  {
    id: "client-id-blank",
    change: { client_id: " " },
    reason: "client-id-present",
    lands: page("invalid_request", "Invalid client_id"),
  },
  {
    id: "client-id-101",
    change: { client_id: long(101) },
    reason: "client-id-present",
    knows: { length: "101" },
    lands: page("invalid_request", "Invalid client_id"),
  },
  {
    id: "client-id-100",
    change: { client_id: long(100) },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-unknown",
    change: { client_id: "nobody" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-other-case",
    change: { client_id: "Plain" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-space-behind",
    change: { client_id: "plain " },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-disabled",
    change: { client_id: "off" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-without-redirect-uri",
    change: { client_id: "nowhere" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "client-cors-origin-with-path",
    change: { client_id: "cors-path" },
    reason: "client-known",
    lands: page("unauthorized_client", "Unknown client or client not enabled"),
  },
  {
    id: "request-object-unreadable",
    change: { request: "eyJhbGciOiJub25lIn0.e30." },
    reason: "request-object-valid",
    lands: page("invalid_request_object", "Invalid JWT request"),
  },
];
