import { generateKeyPairSync } from "node:crypto";
import { badGateway, loginHtml } from "../answers";
import { forged, instead, keysOf, member, members, rows, text, textOf } from "../effects";
import { type Effect, type ForgedKey, forgedKids, type Json, type Scenario } from "../scenario";

const keys = (change: (keys: readonly Json[]) => readonly unknown[]) =>
  members("jwks", (body) => ({ keys: change(keysOf(body)) }));
const withoutKid = ({ kid: _, ...key }: Json): Json => key;
const old = (at: number): Json => ({ kty: "RSA", use: "sig", kid: `old-${at}`, e: "AQAB", n: "AQAB" });
/** The ID token is signed with another key, and the key set holds that key. */
const signedBy = (which: ForgedKey, part: "public" | "private"): readonly Effect[] => [
  forged({ key: which, header: (seen) => ({ ...seen, kid: forgedKids[which] }) }),
  {
    kind: "change",
    at: "jwks",
    change: (answer, { forgedKey }) => ({
      ...answer,
      body: JSON.stringify({ keys: [...keysOf(JSON.parse(textOf(answer.body))), forgedKey(which, part)] }),
    }),
  },
];
/** A point that is on no curve. */
const offCurve: Json = { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43), use: "sig", kid: "off-curve" };
const throwAwayKey = (): Json => ({
  ...generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }),
  use: "sig",
  kid: "leaked",
});

/** Discovery and key set. */
export const keysScenarios: readonly Scenario[] = rows("keys", "inferred", [
  ["disc-404", "discovery-failed", instead("discovery", 404, "")],
  ["disc-html", "discovery-failed", instead("discovery", 200, loginHtml)],
  ["disc-502", "discovery-failed", instead("discovery", 502, badGateway)],
  ["disc-redirect", "discovery-failed", instead("discovery", 302, "", { Location: "https://www.example/" })],
  ["disc-truncated", "discovery-failed", instead("discovery", 200, '{"issuer":"http')],
  ["disc-huge", "discovery-failed", text("discovery", (body) => body + " ".repeat(10_485_760))],
  ["disc-issuer-other", "issuer-mismatch", member("discovery", "issuer", "https://accounts.example")],
  ["disc-issuer-slash", "issuer-mismatch", members("discovery", (body) => ({ ...body, issuer: `${body["issuer"]}/` }))],
  ["disc-no-token-endpoint", "discovery-failed", member("discovery", "token_endpoint", undefined)],
  ["disc-no-jwks-uri", "discovery-failed", member("discovery", "jwks_uri", undefined)],
  ["disc-jwks-elsewhere", "discovery-failed", member("discovery", "jwks_uri", "http://10.0.0.1/jwks")],
  ["disc-jwks-other-host", "discovery-failed", member("discovery", "jwks_uri", "https://keys.example/jwks")],
  ["disc-jwks-loopback", "discovery-failed", member("discovery", "jwks_uri", "http://127.0.0.1:9/jwks")],
  ["disc-token-http", "discovery-failed", member("discovery", "token_endpoint", "http://accounts.example/token")],
  ["jwks-404", "discovery-failed", instead("jwks", 404, "")],
  ["jwks-html", "discovery-failed", instead("jwks", 200, loginHtml)],
  ["jwks-502", "discovery-failed", instead("jwks", 502, badGateway)],
  ["jwks-empty", "signing-key-not-found", keys(() => [])],
  ["jwks-for-encryption", "signing-key-not-found", keys((own) => own.map((key) => ({ ...key, use: "enc" })))],
  ["jwks-without-kid", "signing-key-not-found", keys((own) => own.map(withoutKid))],
  ["jwks-many", null, keys((own) => [...Array.from({ length: 30 }, (_, at) => old(at)), ...own])],
  ["jwks-too-many", "discovery-failed", keys((own) => [...Array.from({ length: 10_000 }, (_, at) => old(at)), ...own])],
  // Made for this answer: nothing of the sandbox is signed with it.
  ["jwks-private-key", null, keys((own) => [...own, throwAwayKey()])],
  ["jwks-signing-key-private", "signing-key-not-found", signedBy("stranger", "private")],
  ["jwks-signing-key-short", "signing-key-not-found", signedBy("weak", "public")],
  ["jwks-off-curve", null, keys((own) => [offCurve, ...own])],
  ["jwks-symmetric", "signing-key-not-found", keys(() => [{ kty: "oct", k: "AAAA", kid: "oct" }])],
]);
