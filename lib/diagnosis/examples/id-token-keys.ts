import type { CauseId } from "../cause-ids";
import type { Evidence, Observed } from "../evidence";
import type { Example } from "./example";

const reported = (message: string, observed: Observed = {}): Evidence => ({
  step: "id-token",
  client_message: message,
  observed,
});

const badSignature = "RPError: failed to validate JWT signature";
const noSuchKey = `RPError: no valid key found in issuer's jwks_uri for key parameters {"kid":"9f8e7d6c","alg":"RS256"}`;

const loaded = (path: string, status: number, body: string, message: string): Evidence => ({
  step: "discovery",
  request: { method: "GET", url: `https://accounts.haravan.com${path}` },
  response: { status, headers: status === 200 ? { "content-type": "application/json" } : {}, body },
  client_message: message,
});

export const idTokenKeyExamples = {
  "signature-invalid": {
    seen: reported(badSignature, { id_token_checks_failed: ["signature"] }),
    certainty: "certain",
    lookAlike: { id: "signing-key-not-found", seen: reported(noSuchKey) },
  },
  "signing-key-not-found": {
    seen: reported(noSuchKey),
    certainty: "likely",
    lookAlike: { id: "signature-invalid", seen: reported(badSignature) },
  },
  "signing-alg-unexpected": {
    seen: reported("RPError: unexpected JWT alg received, expected RS256, got: HS256", {
      id_token_header_alg: "HS256",
    }),
    certainty: "certain",
    lookAlike: { id: "signature-invalid", seen: reported(badSignature, { id_token_header_alg: "RS256" }) },
  },
  "discovery-failed": {
    seen: loaded(
      "/connect/.well-known/openid-configuration",
      404,
      "",
      "OPError: expected 200 OK, got: 404 Not Found\n    at Issuer.discover (openid-client/lib/issuer.js:152:18)",
    ),
    certainty: "likely",
    lookAlike: {
      id: "issuer-mismatch",
      seen: loaded(
        "/.well-known/openid-configuration",
        200,
        '{"issuer":"https://accounts.haravan.com"}',
        "ClientError: discovered metadata issuer does not match the expected issuer",
      ),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
