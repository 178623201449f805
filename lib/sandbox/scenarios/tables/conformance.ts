import type { CauseId } from "../../../diagnosis/cause-ids";
import { claim, forged, front, keysOf, member, rows, textOf } from "../effects";
import { type CallbackField, type Circumstances, type Effect, forgedKids, type Json, type Scenario } from "../scenario";

const stateOf = (fields: readonly CallbackField[]) => fields.filter(([name]) => name === "state");
const without = (name: string) => forged({ claims: (claims) => ({ ...claims, [name]: undefined }) });
const kidless = forged({ header: ({ kid: _, ...header }) => header });
const addKey = (change: (keys: readonly Json[], stranger: Json) => readonly Json[]): Effect => ({
  kind: "change",
  at: "jwks",
  change: (answer, { forgedKey }: Circumstances) => {
    const body: Json = JSON.parse(textOf(answer.body));
    return { ...answer, body: JSON.stringify({ keys: change(keysOf(body), forgedKey("stranger", "public")) }) };
  },
});
const bySecondKey = forged({ key: "stranger", header: (header) => ({ ...header, kid: forgedKids.stranger }) });

type Module = readonly [module: string, cause: CauseId | null, effects: Effect | readonly Effect[]];
const named = (table: readonly Module[]) =>
  table.map(([module, cause, effects]) => [`oidcc-client-test${module}`, cause, effects] as const);

/** The OpenID Foundation's relying-party modules that a server alone can play, under their own names. */
export const conformanceScenarios: readonly Scenario[] = [
  ...rows(
    "conformance",
    "inferred",
    named([
      ["", null, []],
      ["-invalid-iss", "issuer-mismatch", claim("iss", "https://accounts.example")],
      ["-missing-sub", "token-response-nonconforming", without("sub")],
      ["-invalid-aud", "audience-mismatch", claim("aud", "another-client")],
      ["-missing-aud", "audience-mismatch", without("aud")],
      ["-missing-iat", "token-response-nonconforming", without("iat")],
      ["-kid-absent-single-jwks", null, kidless],
      [
        "-kid-absent-multiple-jwks",
        "signing-key-not-found",
        [kidless, addKey((keys, stranger) => [...keys, stranger])],
      ],
      ["-idtoken-sig-rs256", null, []],
      [
        "-idtoken-sig-none",
        "signing-alg-unexpected",
        forged({ key: "none", header: (header) => ({ ...header, alg: "none" }) }),
      ],
      ["-invalid-sig-rs256", "signature-invalid", forged({ key: "stranger" })],
      ["-invalid-sig-es256", "signing-alg-unexpected", forged({ header: (header) => ({ ...header, alg: "ES256" }) })],
      [
        "-invalid-sig-hs256",
        "signing-alg-unexpected",
        forged({ key: "published", header: (header) => ({ ...header, alg: "HS256" }) }),
      ],
      ["-nonce-invalid", "nonce-mismatch", claim("nonce", "another-nonce")],
      ["-userinfo-invalid-sub", "token-response-nonconforming", member("userinfo", "sub", "200000999999")],
      ["-userinfo-bearer-header", null, []],
      ["-scope-userinfo-claims", null, []],
      ["-client-secret-basic", null, []],
      ["-refresh-token", null, []],
      ["-refresh-token-invalid-issuer", "issuer-mismatch", claim("iss", "https://accounts.example", "refresh")],
      ["-refresh-token-invalid-sub", "token-response-nonconforming", claim("sub", "200000999999", "refresh")],
      ["-discovery-openid-config", null, []],
      ["-discovery-jwks-uri-keys", null, []],
      ["-discovery-issuer-mismatch", "issuer-mismatch", member("discovery", "issuer", "https://accounts.example")],
      ["-signing-key-rotation", null, [bySecondKey, addKey((keys, stranger) => [...keys, stranger])]],
      ["-signing-key-rotation-just-before-signing", null, [bySecondKey, addKey((_, stranger) => [stranger])]],
    ]),
  ),
  ...rows(
    "conformance",
    "inferred",
    named([
      ["-invalid-chash", "token-hash-mismatch", claim("c_hash", "AAAAAAAAAAAAAAAAAAAAAA", "authorize")],
      [
        "-missing-chash",
        "token-hash-mismatch",
        forged({ claims: (claims) => ({ ...claims, c_hash: undefined }) }, "authorize"),
      ],
      ["-nonce-unless-code-flow", null, []],
      ["-form-post-error", "login-required", front((fields) => [["error", "login_required"], ...stateOf(fields)])],
    ]),
    "hybrid",
  ),
];
