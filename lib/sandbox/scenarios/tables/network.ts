import { deflateSync, gzipSync } from "node:zlib";
import { broken, changed, rows } from "../effects";
import type { Endpoint, Scenario } from "../scenario";

type Pack = (body: string | Uint8Array) => string | Uint8Array;

/** Nobody asked for it, and where nothing is packed it is not even true. */
const encoded = (at: Endpoint, encoding: string, pack: Pack = (body) => body) =>
  changed(at, ({ status, headers, body }) => ({
    status,
    headers: { ...headers, "Content-Encoding": encoding },
    body: pack(body),
  }));

/** Faults of the way there and back; the adapter that owns the socket plays them. */
export const networkScenarios: readonly Scenario[] = rows("network", "inferred", [
  ["token-hang", "timeout", broken("token", { kind: "hang" })],
  ["token-stall", "timeout", broken("token", { kind: "stall", afterBytes: 20 })],
  ["token-drip", "timeout", broken("token", { kind: "drip", bytesPerSecond: 4 })],
  ["token-reset", "connection-failed", broken("token", { kind: "reset", afterBytes: null })],
  ["token-reset-in-body", "connection-failed", broken("token", { kind: "reset", afterBytes: 20 })],
  ["token-short", "connection-failed", broken("token", { kind: "short" })],
  ["token-gzip-bomb", "token-response-nonconforming", broken("token", { kind: "bomb", bytes: 209_715_200 })],
  ["token-flood", "token-response-nonconforming", broken("token", { kind: "flood", bytes: 67_108_864 })],
  ["token-encoded-br", "token-response-nonconforming", encoded("token", "br")],
  ["token-encoded-zstd", "token-response-nonconforming", encoded("token", "zstd")],
  ["token-encoded-deflate", "token-response-nonconforming", encoded("token", "deflate", deflateSync)],
  [
    "token-gzip-twice",
    "token-response-nonconforming",
    encoded("token", "gzip, gzip", (body) => gzipSync(gzipSync(body))),
  ],
  ["discovery-hang", "timeout", broken("discovery", { kind: "hang" })],
  ["discovery-stall", "timeout", broken("discovery", { kind: "stall", afterBytes: 20 })],
  ["discovery-drip", "timeout", broken("discovery", { kind: "drip", bytesPerSecond: 4 })],
  ["discovery-reset", "connection-failed", broken("discovery", { kind: "reset", afterBytes: null })],
  ["jwks-hang", "timeout", broken("jwks", { kind: "hang" })],
  ["jwks-stall", "timeout", broken("jwks", { kind: "stall", afterBytes: 20 })],
  ["jwks-drip", "timeout", broken("jwks", { kind: "drip", bytesPerSecond: 4 })],
  ["jwks-reset", "connection-failed", broken("jwks", { kind: "reset", afterBytes: null })],
  ["userinfo-hang", "timeout", broken("userinfo", { kind: "hang" })],
  ["userinfo-stall", "timeout", broken("userinfo", { kind: "stall", afterBytes: 20 })],
  ["refresh-hang", "timeout", broken("refresh", { kind: "hang" })],
  ["refresh-stall", "timeout", broken("refresh", { kind: "stall", afterBytes: 20 })],
  ["refresh-reset", "connection-failed", broken("refresh", { kind: "reset", afterBytes: null })],
  ["api-hang", "timeout", broken("api", { kind: "hang" })],
  ["api-stall", "timeout", broken("api", { kind: "stall", afterBytes: 20 })],
  ["api-reset", "connection-failed", broken("api", { kind: "reset", afterBytes: null })],
  ["api-reset-in-body", "connection-failed", broken("api", { kind: "reset", afterBytes: 20 })],
  ["api-gzip-bomb", null, broken("api", { kind: "bomb", bytes: 209_715_200 })],
  ["api-flood", null, broken("api", { kind: "flood", bytes: 67_108_864 })],
]);
