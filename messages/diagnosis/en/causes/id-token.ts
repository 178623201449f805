import type { DiagnosisWords } from "@/lib/diagnosis";

export const idTokenCauses = {
  "nonce-mismatch": {
    title: "nonce differs",
    summary: "The nonce in the ID token is not the one of this login.",
    meaning:
      "The nonce ties the ID token to one attempt. This token belongs to another one, or the app compares with the wrong value.",
    tellApart:
      "“expected undefined” means the app handed no nonce to the check; “got undefined” means the token has none. ASP.NET writes IDX21323 also when its nonce cookie is lost.",
    reasons: {
      "two-attempts": "Two logins ran at once.",
      "constant-nonce":
        "A constant nonce in one place, a random one in the other; Haravan's PHP sample has a constant one.",
      "not-expected": "The check was not given the nonce that was sent.",
      "token-of-a-refresh": "It is the ID token of a refresh: IdentityServer4 puts no nonce into that one.",
      replay: "An old ID token was sent again.",
    },
    fixes: {
      "nonce-per-attempt": "Make one random nonce per attempt and keep it with that attempt, next to state.",
      "hand-nonce-to-check":
        'Hand the kept nonce to the check: expectedNonce in openid-client 6, nonce among the checks of openid-client 5, checks: ["nonce"] in Auth.js. ASP.NET does it by itself if its nonce cookie comes back.',
      "no-nonce-after-refresh": "Expect a nonce only in the ID token of a login.",
      "keep-the-check": "Keep refusing such tokens.",
    },
  },
  "issuer-mismatch": {
    title: "Issuer differs",
    summary: "The iss in the ID token is not, character for character, the issuer this app trusts.",
    meaning:
      "The comparison is exact: a slash, http or another environment is enough. The same rule holds for issuer in the discovery document against the address that it was loaded from.",
    tellApart:
      "Put the two strings side by side. If they are equal, look at aud and signature. A complaint about the iss parameter of the callback is another cause.",
    reasons: {
      "trailing-slash": "A trailing slash too many or too few.",
      "other-environment": "Token of one environment, settings of another.",
      "scheme-behind-proxy": "Your own identity server stands behind a proxy and calls itself http.",
      "not-configured": "The app has no issuer configured.",
    },
    fixes: {
      "issuer-as-discovered":
        "Configure the issuer exactly as the discovery document writes it: https://accounts.haravan.com, without a slash at the end (Authority in ASP.NET, discovery(new URL(…)) in openid-client 6).",
      "one-environment": "Use authorize, token and keys of one environment.",
      "trust-proxy":
        "Let that server trust the proxy's X-Forwarded-Proto (UseForwardedHeaders), or set its public origin.",
    },
  },
  "audience-mismatch": {
    title: "ID token for another app",
    summary: "The aud of the ID token is not this app's client ID.",
    meaning:
      "The token was made for another client. Accepting it would let one app's login open another. On Haravan aud is the client ID, as public apps have seen it.",
    tellApart:
      "Compare aud with the client_id of the authorize request. An API that complains about the aud of an access token is another cause.",
    reasons: {
      "wrong-client-configured": "The app checks against another client ID than it sends.",
      "token-of-other-app": "The token belongs to another app, or to another environment's registration.",
      "passed-on-to-another-app": "Another of your apps passed its ID token on.",
    },
    fixes: {
      "one-client-id":
        "Use one client ID for authorize, exchange and check: ClientId in ASP.NET, which is also the audience; audience in jose and jsonwebtoken.",
      "own-login": "Let each app have its own login instead of passing ID tokens on.",
    },
  },
  "id-token-expired": {
    title: "ID token expired",
    summary: "The exp of the ID token has passed by this machine's clock.",
    meaning:
      "An ID token proves a login at one moment. It was checked after its time. IdentityServer4 lets it live 300 s by default; the one token seen in public code, of 2018 and a test host of Haravan, had 16 h.",
    tellApart: "A token that is seconds old points at the clock: compare the Date header with the local time.",
    reasons: {
      "validated-late": "A stored token was checked long after the login.",
      "slow-exchange": "The exchange took too long.",
      "clock-ahead": "The clock of this machine runs ahead.",
    },
    fixes: {
      "validate-on-receipt":
        "Check the ID token when it arrives, then keep a session of your own; do not send it along as an access token.",
      "exchange-at-once": "Exchange right after the callback.",
      "set-clock": "Synchronise the clock (NTP) and allow about 10 s between the clocks.",
    },
  },
  "clock-skew": {
    title: "Clocks differ",
    summary: "This machine's clock and the provider's are too far apart to judge the times in the token.",
    meaning:
      "iat, nbf and exp are compared with the local clock. If that is behind, a fresh token is not valid yet; if it is ahead, a fresh token has already expired.",
    tellApart:
      "Take the Date header of any answer minus the local time. A few seconds mean tolerance; minutes mean the clock; about 7 h mean Vietnam's local time read as UTC. No difference: the token really is old.",
    reasons: {
      "clock-not-synchronised": "The machine does not synchronise its clock.",
      "machine-was-asleep": "A virtual machine, container host or WSL was suspended and lags since.",
      "no-tolerance": "The check allows no difference at all, and rounding makes one second.",
      "local-time-as-utc": "Code of the app compares local time with times in UTC.",
    },
    fixes: {
      "sync-clock": "Switch on NTP: chrony or systemd-timesyncd on Linux, w32tm /resync on Windows; restart WSL.",
      "allow-tolerance":
        "Allow 10 to 60 s: client[custom.clock_tolerance] = 10 in openid-client 5 and clockTolerance in jose (0 by default), [client.clockTolerance] in openid-client 6 (30 s by default), TokenValidationParameters.ClockSkew in ASP.NET (5 min by default).",
      "count-in-utc":
        "Compare in seconds since 1970: Math.floor(Date.now() / 1000), DateTimeOffset.UtcNow.ToUnixTimeSeconds().",
    },
  },
  "id-token-missing": {
    title: "No ID token in the answer",
    summary: "Tokens came back, but no id_token is among them.",
    meaning:
      "An ID token is given when openid was requested and the provider speaks OpenID Connect. Haravan's login asks for openid; plain OAuth and some refresh answers have no ID token.",
    tellApart:
      "The requested scopes decide: without openid it is that. If the body holds error or nothing at all, the answer is the cause.",
    reasons: {
      "openid-not-asked": "openid was not among the requested scopes, or not granted.",
      "provider-is-plain-oauth": "The provider is plain OAuth, and the library was told OpenID Connect.",
      "answer-of-a-refresh": "It is the answer of a refresh, which need not hold an ID token.",
      "error-in-the-answer": "The body holds an error, and the app did not look.",
    },
    fixes: {
      "ask-openid": "Ask for openid first in scope: openid profile email org userinfo.",
      "declare-plain-oauth": 'Declare such a provider as type: "oauth" in next-auth and Auth.js, AddOAuth in ASP.NET.',
      "keep-identity-of-login": "Keep who signed in from the login; after a refresh take only the new tokens.",
      "read-error-first": "Look at status and error before id_token.",
    },
  },
  "token-hash-mismatch": {
    title: "Code or token does not belong to the ID token",
    summary: "The c_hash or at_hash in the ID token does not fit the code or access token beside it.",
    meaning:
      "The ID token carries a hash of the code (c_hash, in the callback of code id_token) or of the access token (at_hash, from the token endpoint). Signature, issuer, audience and nonce are checked apart from that.",
    tellApart:
      "c_hash: the code was swapped or cut. at_hash: the access token is of another answer, or the check was not given it. A failed signature comes first.",
    reasons: {
      "two-responses-mixed": "Code and ID token, or the two tokens, come from two answers.",
      "code-changed": "The code was decoded wrongly or cut before the check.",
      "token-not-given-to-check": "The library checks at_hash and was not given the access token.",
      "answer-was-swapped": "Somebody exchanged the code in the callback for another one.",
    },
    fixes: {
      "one-response": "Take code and id_token of one callback, and both tokens of one token answer; then start again.",
      "pass-unchanged": "Take code from the parsed form and pass it on unchanged.",
      "hand-token-to-check":
        "Hand the access token to the check: access_token=… of jwt.decode in python-jose, VerifyAccessToken in go-oidc.",
      "keep-the-check": "Keep refusing: this check finds swapped codes.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
