import { hash } from "node:crypto";
import { claim, forged, rows, type Where } from "../effects";
import type { Json, Scenario } from "../scenario";

const without = (name: string) => (claims: Json) => ({ ...claims, [name]: undefined });
const header = (change: Json) => forged({ header: (seen) => ({ ...seen, ...change }) });
const times = (change: (nowSeconds: number) => Json) =>
  forged({ claims: (claims, nowSeconds) => ({ ...claims, ...change(nowSeconds) }) });
/** Half of a SHA-384 digest, where the signature's algorithm asks for SHA-256. */
const otherDigest = (name: string, of: "code" | "accessToken", at: Where) =>
  forged(
    {
      claims: (claims, _, beside) => ({
        ...claims,
        [name]: hash("sha384", beside[of] ?? "", "buffer")
          .subarray(0, 24)
          .toString("base64url"),
      }),
    },
    at,
  );
const parts = (change: (head: string, body: string, signature: string) => string) =>
  forged({
    text: (jwt) => {
      const [head = "", body = "", signature = ""] = jwt.split(".");
      return change(head, body, signature);
    },
  });
const signature = (change: (bytes: Buffer, text: string) => string) =>
  parts((head, body, text) => `${head}.${body}.${change(Buffer.from(text, "base64url"), text)}`);
/** The same bytes by another spelling: the last character of a signature of 256 bytes has four bits that say nothing. */
const withStrayBit = (text: string): string => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return text.slice(0, -1) + alphabet.charAt(alphabet.indexOf(text.slice(-1)) + 1);
};
const encode = (text: string): string => Buffer.from(text).toString("base64url");
const decode = (part: string): string => Buffer.from(part, "base64url").toString("utf8");
const hour = 3600;
const nonconforming = "token-response-nonconforming";

/** Every claim, header and hash of an ID token, broken on its own. @see OpenID Connect Core 1.0, 3.1.3.7 */
export const idTokenScenarios: readonly Scenario[] = [
  ...rows("id-token", "inferred", [
    ["id-iss-slash", "issuer-mismatch", forged({ claims: (claims) => ({ ...claims, iss: `${claims["iss"]}/` }) })],
    ["id-iss-other", "issuer-mismatch", claim("iss", "https://accounts.example")],
    ["id-aud-other", "audience-mismatch", claim("aud", "another-client")],
    ["id-aud-missing", "audience-mismatch", forged({ claims: without("aud") })],
    ["id-aud-number", "audience-mismatch", claim("aud", 7)],
    ["id-aud-empty", "audience-mismatch", claim("aud", [])],
    [
      "id-aud-many",
      "audience-mismatch",
      forged({ claims: (claims) => ({ ...claims, aud: [claims["aud"], "another"] }) }),
    ],
    [
      "id-aud-many-azp-other",
      "audience-mismatch",
      forged({ claims: (claims) => ({ ...claims, aud: [claims["aud"], "another"], azp: "another" }) }),
    ],
    ["id-azp-other", "audience-mismatch", claim("azp", "another-client")],
    ["id-expired", "id-token-expired", times((now) => ({ exp: now - hour }))],
    ["id-exp-missing", nonconforming, forged({ claims: without("exp") })],
    ["id-exp-text", nonconforming, claim("exp", "tomorrow")],
    ["id-exp-far", null, times((now) => ({ exp: now + 365 * 24 * hour }))],
    ["id-iat-missing", nonconforming, forged({ claims: without("iat") })],
    ["id-future", "clock-skew", times((now) => ({ iat: now + hour, nbf: now + hour, exp: now + 2 * hour }))],
    ["id-iat-future", "clock-skew", times((now) => ({ iat: now + hour }))],
    ["id-iat-text", nonconforming, claim("iat", "just now")],
    ["id-iat-old", "clock-skew", times((now) => ({ iat: now - 7 * 24 * hour, nbf: now - 7 * 24 * hour }))],
    ["id-nbf-future", "clock-skew", times((now) => ({ nbf: now + hour }))],
    ["id-nbf-text", nonconforming, claim("nbf", "soon")],
    ["id-auth-time-text", nonconforming, claim("auth_time", "this morning")],
    ["id-auth-time-old", null, times((now) => ({ auth_time: now - 30 * 24 * hour }))],
    ["id-auth-time-future", "clock-skew", times((now) => ({ auth_time: now + hour }))],
    ["id-nonce-other", "nonce-mismatch", claim("nonce", "another-nonce")],
    ["id-nonce-missing", "nonce-mismatch", forged({ claims: without("nonce") })],
    [
      "id-nonce-of-login-before",
      "nonce-mismatch",
      forged({
        claims: (claims, _, { earlierNonce }) => ({ ...claims, nonce: earlierNonce ?? "of-an-earlier-login" }),
      }),
    ],
    ["id-nonce-list", "nonce-mismatch", claim("nonce", ["n-0S6_WzA2Mj"])],
    ["id-sub-missing", nonconforming, forged({ claims: without("sub") })],
    ["id-sub-empty", nonconforming, claim("sub", "")],
    ["id-sub-long", nonconforming, claim("sub", "9".repeat(300))],
    ["id-sub-nul", nonconforming, forged({ claims: (claims) => ({ ...claims, sub: `${claims["sub"]}\u0000` }) })],
    ["id-sub-number", nonconforming, claim("sub", 200_000_100_001)],
    ["id-sig-bad", "signature-invalid", forged({ key: "stranger" })],
    [
      "id-kid-unknown",
      "signing-key-not-found",
      forged({ key: "stranger", header: (seen) => ({ ...seen, kid: "FFFF" }) }),
    ],
    [
      "id-embedded-key",
      "signature-invalid",
      forged({
        key: "stranger",
        header: (seen) => ({
          ...seen,
          jku: "https://attacker.example/jwks",
          jwk: { kty: "RSA", e: "AQAB", n: "AQAB" },
        }),
      }),
    ],
    [
      "id-embedded-certificate",
      "signature-invalid",
      forged({
        key: "stranger",
        header: (seen) => ({ ...seen, x5u: "https://attacker.example/cert.pem", x5c: ["MIIB"] }),
      }),
    ],
    ["id-alg-none", "signing-alg-unexpected", forged({ key: "none", header: (seen) => ({ ...seen, alg: "none" }) })],
    [
      "id-alg-none-cased",
      "signing-alg-unexpected",
      forged({ key: "none", header: (seen) => ({ ...seen, alg: "NonE" }) }),
    ],
    ["id-alg-missing", "signing-alg-unexpected", header({ alg: undefined })],
    [
      "id-alg-hs256",
      "signing-alg-unexpected",
      forged({ key: "published", header: (seen) => ({ ...seen, alg: "HS256" }) }),
    ],
    [
      "id-alg-hs256-secret",
      "signing-alg-unexpected",
      forged({ key: "secret", header: (seen) => ({ ...seen, alg: "HS256", kid: undefined }) }),
    ],
    ["id-alg-es256", "signing-alg-unexpected", header({ alg: "ES256" })],
    ["id-crit", nonconforming, header({ crit: ["x"], x: true })],
    ["id-b64", nonconforming, header({ crit: ["b64"], b64: false })],
    ["id-typ-access-token", nonconforming, header({ typ: "at+jwt" })],
    ["id-typ-logout", nonconforming, header({ typ: "logout+jwt" })],
    ["id-at-hash", "token-hash-mismatch", claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA", ["token", "refresh"])],
    ["id-at-hash-missing", null, forged({ claims: without("at_hash") }, ["token", "refresh"])],
    ["id-at-hash-other-digest", "token-hash-mismatch", otherDigest("at_hash", "accessToken", ["token", "refresh"])],
    ["id-garbage", "token-malformed", forged({ text: () => "not.a.token" })],
    ["id-two-parts", "token-malformed", parts((head, body) => `${head}.${body}`)],
    ["id-four-parts", "token-malformed", forged({ text: (jwt) => `${jwt}.more` })],
    [
      "id-encrypted",
      "token-malformed",
      forged({ text: () => `${encode('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.a.b.c.d` }),
    ],
    ["id-payload-list", "token-malformed", parts((head, _, signature) => `${head}.${encode("[]")}.${signature}`)],
    ["id-payload-null", "token-malformed", parts((head, _, signature) => `${head}.${encode("null")}.${signature}`)],
    [
      "id-claim-twice",
      "token-malformed",
      parts((head, body, signature) => `${head}.${encode(decode(body).replace("{", '{"aud":"first",'))}.${signature}`),
    ],
    ["id-padded", "token-malformed", parts((head, body, signature) => `${head}.${body}==.${signature}`)],
    ["id-plain-base64", "token-malformed", signature((bytes) => bytes.toString("base64"))],
    ["id-line-break", "token-malformed", signature((_, text) => `${text.slice(0, 64)}\n${text.slice(64)}`)],
    ["id-stray-bits", "token-malformed", signature((_, text) => withStrayBit(text))],
    [
      "id-trailing-bytes",
      "signature-invalid",
      signature((bytes) => Buffer.concat([bytes, Buffer.alloc(3)]).toString("base64url")),
    ],
    [
      "id-odd-claims",
      null,
      forged({
        claims: (claims) => ({
          ...claims,
          toString: "<img src=x onerror=alert(1)>\u202E",
          ["__proto__"]: { admin: true },
        }),
      }),
    ],
  ]),
  ...rows(
    "id-token",
    "inferred",
    [
      ["id-auth-time-missing", nonconforming, forged({ claims: without("auth_time") })],
      ["id-auth-time-too-old", nonconforming, times((now) => ({ auth_time: now - hour }))],
    ],
    "max-age",
  ),
  ...rows(
    "id-token",
    "inferred",
    [
      ["id-c-hash", "token-hash-mismatch", claim("c_hash", "AAAAAAAAAAAAAAAAAAAAAA", "authorize")],
      ["id-c-hash-missing", "token-hash-mismatch", forged({ claims: without("c_hash") }, "authorize")],
      ["id-c-hash-short", "token-hash-mismatch", claim("c_hash", "AAAA", "authorize")],
      ["id-c-hash-other-digest", "token-hash-mismatch", otherDigest("c_hash", "code", "authorize")],
      ["id-s-hash", "token-hash-mismatch", claim("s_hash", "AAAAAAAAAAAAAAAAAAAAAA", "authorize")],
    ],
    "hybrid",
  ),
];
