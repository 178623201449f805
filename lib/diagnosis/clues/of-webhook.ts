import type { Clues } from "./clue";
import { proof, says, stack, when } from "./sign";

const redirected = [301, 302, 303, 307, 308];

export const webhookClues = {
  "webhook-signature-mismatch": {
    reasons: {
      "hex-for-base64": {
        is: [
          proof("webhook-hmac-encoding", { encoding: /hex/i }),
          says(/[:= '"][a-z0-9+/]{43}=[\s\S]{1,200}[:= '"][0-9a-f]{64}\b/),
        ],
      },
    },
  },
  "webhook-body-altered": {
    reasons: {
      "parsed-before-check": { is: [proof("developer-says", { text: /stringify/i })] },
      "model-binding-first": { not: [stack("node")] },
    },
    useless: { "verify-raw-bytes": [stack("dotnet")] },
  },
  "webhook-endpoint-failing": {
    reasons: {
      "redirect-or-login": { is: [when({ status: redirected })], may: [when({ status: [401, 403] })] },
      "work-before-answer": { is: [when({ status: [408, 504] })] },
      "handler-throws": { is: [when({ status: [500] })] },
      "tunnel-or-host-gone": { may: [when({ status: [404, 410, 502] })] },
    },
  },
  "webhook-challenge-failed": {
    reasons: {
      "only-post-route": { is: [when({ status: [404, 405] })], not: [when({ status: [200, 401, 403] })] },
      "token-differs": { may: [when({ status: [401, 403] })], not: [when({ status: [200, ...redirected] })] },
      "challenge-not-echoed": { is: [proof("challenge-not-echoed")] },
      "behind-login": { is: [when({ status: redirected })] },
    },
  },
  "webhook-url-rejected": {
    reasons: {
      "not-https": { is: [proof("webhook-url-not-public", { url: /^http:\/\/(?!localhost|127\.)/ })] },
      "local-or-private": {
        is: [proof("webhook-url-not-public", { url: /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.)/ })],
      },
    },
  },
} as const satisfies Clues;
