import type { Clues } from "./clue";
import { proof, says, stack, when } from "./sign";

export const callbackClues = {
  "consent-denied": { reasons: { "person-refused": { may: [proof("callback-error", { description: null })] } } },
  "code-missing": {
    reasons: {
      "form-post-not-read": { is: [proof("response-mode-form-post")] },
      "fragment-on-server": {
        is: [proof("answer-in-fragment"), proof("param-value", { name: "response_mode", value: "fragment" })],
      },
      "body-parser-missing": { not: [when({ endpoints: ["callback"], methods: ["GET"] })] },
    },
  },
  "state-mismatch": {
    reasons: {
      "keys-lost": { is: [says(/unable to unprotect the message\.state/)], not: [stack("node")] },
    },
  },
  "check-cookie-missing": {
    reasons: {
      "lax-with-form-post": {
        is: [proof("form-post-drops-lax-cookie")],
        not: [when({ endpoints: ["callback"], methods: ["GET"] })],
      },
      "started-on-other-host": { is: [proof("login-started-elsewhere")] },
    },
    useless: { "same-site-none-node": [stack("dotnet")], "same-site-none-aspnet": [stack("node")] },
  },
  "callback-hmac-invalid": {
    reasons: {
      // The pairs as they came do fit: it was not the secret, and not the time.
      "parameters-sorted": {
        is: [proof("launch-hmac", { order: "original" })],
        not: [proof("launch-hmac", { order: "neither" })],
      },
    },
  },
  "id-token-unexpected": {
    reasons: {
      "oauth-callback-called": {
        is: [says(/use client\.callback\(\)/)],
        not: [when({ clients: ["next-auth", "auth-js"] })],
      },
    },
  },
} as const satisfies Clues;
