import type { DiagnosisWords } from "@/lib/diagnosis";

export const pkceCauses = {
  "pkce-verifier-missing": {
    title: "PKCE verifier not sent",
    summary: "The login sent a code_challenge, but the exchange has no usable code_verifier.",
    meaning:
      "Who sends a challenge must prove at the exchange to be the same program. IdentityServer4 answers a bare invalid_grant when the verifier is missing, empty, or not 43 to 128 characters long; the code is spent by the attempt.",
    tellApart:
      "The authorize URL has code_challenge and the form has no code_verifier. If it is there, ask whether it fits.",
    reasons: {
      "lost-with-session": "The verifier was lost with session or cookie, or kept in the memory of another instance.",
      "request-by-hand": "The token request is written by hand and leaves it out.",
      "library-not-told": "One library made the authorize URL, another one exchanges.",
      "wrong-length": "The value has fewer than 43 or more than 128 characters.",
    },
    fixes: {
      "keep-with-attempt": "Keep the verifier with state, per attempt, until the exchange is over.",
      "shared-storage": "Keep it in a signed cookie or in storage that every instance reads.",
      "send-verifier":
        'Send it: pkceCodeVerifier in openid-client 6, code_verifier among the checks of openid-client 5, checks: ["pkce"] in Auth.js. ASP.NET: UsePkce = true does both ends, only with ResponseType = "code".',
      "make-it-fit": "Make it of 32 random bytes in base64url without padding: 43 characters.",
    },
  },
  "pkce-verifier-mismatch": {
    title: "PKCE verifier does not fit",
    summary: "The code_verifier does not belong to the code_challenge of this login.",
    meaning:
      "The server hashed the verifier and got another value than the challenge it was given. IdentityServer4 says only invalid_grant, and the code is spent by the attempt.",
    tellApart: "Compute S256 of the verifier and compare it with the challenge of the same attempt.",
    reasons: {
      "new-verifier": "A new verifier was made at the callback.",
      "two-tabs": "Two logins at once overwrote each other's verifier.",
      "wrong-encoding": "base64 instead of base64url, padding, or hex of the digest.",
      "challenge-sent": "The challenge was sent in place of the verifier.",
    },
    fixes: {
      "same-attempt": "Keep the verifier with the attempt, found by its state, and send that one.",
      "base64url-of-digest":
        'code_challenge = base64url(SHA-256(verifier)), without padding: digest("base64url") in Node, Base64UrlEncoder.Encode in .NET.',
      "send-verifier": "Send the verifier itself, 43 to 128 characters.",
    },
  },
  "pkce-verifier-unexpected": {
    title: "PKCE verifier without challenge",
    summary: "The exchange sends a code_verifier, but the login had no code_challenge.",
    meaning:
      "A verifier for a code without challenge is a sign of a PKCE downgrade, so servers refuse it. IdentityServer4 answers a bare invalid_grant and the code is spent. No Haravan page that we know mentions PKCE, and Haravan's samples send neither.",
    tellApart:
      "Look at the authorize URL that the browser really opened: no code_challenge in it means this. If there is one, the verifier does not fit it.",
    reasons: {
      "authorize-by-hand": "The authorize URL is built by hand, while a library does the exchange with PKCE.",
      "only-at-token-step": "Only the token request was switched to PKCE.",
      "challenge-dropped": "The challenge was lost when the authorize URL was rewritten, shortened or copied.",
    },
    fixes: {
      "both-or-none":
        "Send code_challenge with code_challenge_method=S256 at authorize and code_verifier at the exchange, or neither. Let one library do both: buildAuthorizationUrl and authorizationCodeGrant in openid-client 6, UsePkce in ASP.NET.",
      "pass-whole-url": "Redirect to the authorize URL as the library returns it, unchanged.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
