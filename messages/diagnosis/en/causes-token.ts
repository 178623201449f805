import type { DiagnosisWords } from "@/lib/diagnosis";

/** Code exchange, client credentials, ID token. */
export const causesToken = {
  "code-expired": {
    title: "Code expired",
    summary: "The authorization code was sent later than it lives.",
    meaning:
      "A code is meant for one exchange right after the callback. Servers of this kind allow 300 s by default and answer a bare invalid_grant afterwards.",
    tellApart: "Only the age of the code tells it from a used or a wrong one: the answer is the same.",
    reasons: {
      "late-exchange": "The exchange ran long after the callback.",
      "pasted-by-hand": "The code was copied and pasted by hand.",
      queued: "A queue or a retry delayed the exchange.",
    },
    fixes: {
      "exchange-at-once": "Exchange the code in the callback itself, before anything else.",
      "start-again": "Get a new code: start the login or install again.",
    },
  },
  "code-already-used": {
    title: "Code already used",
    summary: "This authorization code was sent before, and a code works once.",
    meaning:
      "The first exchange spends the code, also when that exchange failed later on the redirect URI or the verifier. Every further one gets invalid_grant.",
    tellApart: "Look for an earlier exchange of the same code. What that one answered is the real cause.",
    reasons: {
      "callback-ran-twice":
        "The callback ran twice: page reload, prefetch, or an effect that runs twice in development.",
      "first-try-burnt-it": "A first try failed for another reason and burnt the code.",
      "two-instances": "Two instances handled the same callback.",
    },
    fixes: {
      "exchange-once": "Exchange once and redirect away from the callback URL at once.",
      "read-first-answer": "Read the answer of the first exchange and repair that.",
      "claim-atomically": "Claim the code in shared storage before sending it.",
    },
  },
  "code-malformed": {
    title: "Not a code of this server",
    summary: "The value sent as code is changed, cut off, or was never issued by this server.",
    meaning:
      "The server found nothing under this value. It says invalid_grant, exactly as for a code that was used up.",
    tellApart: "Compare the value with the one the callback delivered, character by character.",
    reasons: {
      "decoded-wrong": "The value was decoded once too often or too rarely.",
      "copied-too-much": "A piece of the address came along, such as #_=_ or &scope=…",
      "cut-off": "The end is missing.",
      "other-value-sent": "Another value was sent: a token, a client ID, a placeholder.",
      "other-server": "The code comes from another server, such as the test environment.",
    },
    fixes: {
      "pass-unchanged": "Take code from the parsed query or form and send it unchanged.",
      "check-variable": "Check which variable is sent as code.",
      "one-server": "Use authorize and token endpoint of the same server.",
    },
  },
  "code-client-mismatch": {
    title: "Code of another app",
    summary: "The code was issued to one client ID and exchanged with another.",
    meaning: "A code belongs to the app that asked for it. The server keeps it and refuses this client.",
    tellApart: "Compare client_id in the authorize request with the one in the exchange.",
    reasons: {
      "mixed-environments": "Authorize uses one environment's client ID, the exchange another's.",
      "two-registrations": "Two registrations of the same app are mixed up.",
    },
    fixes: { "one-app": "Use Client ID and secret of one and the same app on both legs." },
  },
  "token-redirect-uri-mismatch": {
    title: "redirect_uri differs between the two legs",
    summary: "The redirect_uri of the exchange is missing, or not the one of the authorize request.",
    meaning:
      "The exchange must repeat the redirect_uri byte for byte. The comparison is case-sensitive here, and the code is spent by the attempt.",
    tellApart: "Compare the two strings. A page saying “Invalid redirect_uri” is the other one: not registered.",
    reasons: {
      "two-settings": "The two legs read it from two settings, such as login URL and install URL.",
      "slash-or-case": "A slash, letter case or encoding differs.",
      "not-sent": "The exchange does not send it.",
    },
    fixes: {
      "send-same-string": "Keep the redirect_uri of the authorize request and send the same string.",
      "send-it": "Send redirect_uri in the exchange, with a fresh code.",
    },
  },
  "client-secret-wrong": {
    title: "Client secret wrong",
    summary: "The server knows the app but does not accept this client secret.",
    meaning: "On this platform that is a 400 with invalid_client, not a 401. The code is not spent by it.",
    tellApart:
      "An unknown client ID gives the same answer. If the client ID just passed the login page, it is the secret.",
    reasons: {
      "secret-renewed": "The secret was renewed and this deployment has the old one.",
      "secret-of-other-app": "It is the secret of another app.",
      "masked-value-copied": "The masked value was copied.",
      "newline-or-quotes": "A line break, space or quotes came along from the environment file.",
      "basic-not-encoded": "Sent as HTTP Basic without encoding + / % =.",
    },
    fixes: {
      "copy-secret": "Copy the secret again from the Partner Dashboard.",
      "trim-secret": "Remove white space and quotes around it.",
      "send-in-body": "Send client_id and client_secret as form fields.",
    },
  },
  "grant-type-unsupported": {
    title: "grant_type missing or unknown",
    summary: "The token endpoint does not know the grant_type that was sent, or none was sent.",
    meaning:
      "The server reads grant_type first to know what to do. Haravan's apps use authorization_code and refresh_token.",
    tellApart: "Some servers answer this to a JSON body, because they find no form field at all.",
    reasons: {
      misspelt: "A typing error in grant_type.",
      "field-missing": "The field is not in the form.",
      "grant-not-offered": "A grant that this server does not offer.",
    },
    fixes: { "send-known-grant": "Send grant_type=authorization_code, or refresh_token for a refresh." },
  },
  "content-type-wrong": {
    title: "Wrong Content-Type",
    summary: "The body is written in a format this endpoint does not read.",
    meaning:
      "The two hosts want opposite things: the token endpoint takes a form, the API takes JSON. The wrong one is a 400 on both.",
    tellApart: "Look at the Content-Type that was really sent, and at the host.",
    reasons: {
      "json-to-token-endpoint": "JSON was sent to the token endpoint.",
      "form-to-api": "A form was sent to the API.",
      "header-missing": "The Content-Type header is missing or set by a default.",
      multipart: "multipart/form-data was sent.",
    },
    fixes: {
      "form-for-token": "Token endpoint: application/x-www-form-urlencoded, with fields in the body.",
      "json-for-api": "API: Content-Type: application/json, with a JSON body.",
    },
  },
  "pkce-verifier-mismatch": {
    title: "PKCE verifier does not fit",
    summary: "The code_verifier does not belong to the code_challenge of this login.",
    meaning:
      "The server hashed the verifier and got another value than the challenge it was given. The code is spent by the attempt.",
    tellApart: "Compute S256 of the verifier and compare it with the challenge of the same attempt.",
    reasons: {
      "new-verifier": "A new verifier was made at the callback.",
      "two-tabs": "Two logins at once overwrote each other's verifier.",
      "wrong-encoding": "base64 instead of base64url, or hex of the digest.",
      "challenge-sent": "The challenge was sent in place of the verifier.",
    },
    fixes: {
      "same-attempt": "Keep the verifier with the attempt and send that one.",
      "base64url-of-digest": "code_challenge = base64url(SHA-256(verifier)), without padding.",
      "send-verifier": "Send the verifier itself, 43 to 128 characters.",
    },
  },
  "user-disabled": {
    title: "User account disabled",
    summary: "The account that signed in is no longer active.",
    meaning: "Between login and exchange, or since, the person's account was locked or removed.",
    tellApart: "Everything else equal and only one person affected: it is the account.",
    reasons: {
      "account-locked": "The account was locked.",
      "staff-removed": "The staff member was removed from the store.",
    },
    fixes: {
      "other-account": "Try with another account.",
      "ask-owner": "Ask the store owner to enable the account again.",
    },
  },
  "nonce-mismatch": {
    title: "nonce differs",
    summary: "The nonce in the ID token is not the one of this login.",
    meaning:
      "The nonce ties the ID token to one attempt. This token belongs to another one, or the app compares with the wrong value.",
    tellApart: "“expected undefined” means the app kept no nonce; “got undefined” means the token has none.",
    reasons: {
      "two-attempts": "Two logins ran at once.",
      "constant-nonce": "A constant nonce in one place, a random one in the other.",
      "not-expected": "The check was not given the nonce that was sent.",
      replay: "An old ID token was sent again.",
    },
    fixes: {
      "nonce-per-attempt": "Make one nonce per attempt and keep it with that attempt.",
      "hand-nonce-to-check": "Hand the kept nonce to the ID token check.",
      "keep-the-check": "Keep refusing such tokens.",
    },
  },
  "issuer-mismatch": {
    title: "Issuer differs",
    summary: "The iss in the ID token is not, character for character, the issuer this app trusts.",
    meaning: "The comparison is exact: a slash, http or another environment is enough.",
    tellApart: "Put the two strings side by side.",
    reasons: {
      "trailing-slash": "A trailing slash too many or too few.",
      "scheme-behind-proxy": "http instead of https behind a proxy.",
      "other-environment": "Token of one environment, settings of another.",
      "not-configured": "The app has no issuer configured.",
    },
    fixes: {
      "issuer-as-discovered":
        "Configure the issuer exactly as the discovery document writes it: https://accounts.haravan.com",
      "one-environment": "Use authorize, token and keys of one environment.",
    },
  },
  "audience-mismatch": {
    title: "ID token for another app",
    summary: "The aud of the ID token is not this app's client ID.",
    meaning: "The token was made for another client. Accepting it would let one app's login open another.",
    tellApart: "Compare aud with the client_id of the authorize request.",
    reasons: {
      "token-of-other-app": "The token belongs to another app.",
      "wrong-client-configured": "The app checks against another client ID than it sends.",
    },
    fixes: { "one-client-id": "Use one client ID for authorize, exchange and check." },
  },
  "signature-invalid": {
    title: "Signature does not verify",
    summary: "The signature of the token does not fit the keys of the issuer.",
    meaning:
      "Either the keys are those of another server, or the token was changed on the way. Nothing in it can be trusted.",
    tellApart: "If no key with the token's kid exists, the key set is old; here a key was found and did not fit.",
    reasons: {
      "keys-of-other-server": "Keys of another server or environment.",
      "token-altered": "The token was changed or cut.",
      "wrong-algorithm-key": "A shared secret where a public key belongs, or the other way round.",
    },
    fixes: {
      "jwks-of-issuer": "Load the keys from jwks_uri of the issuer's discovery document.",
      "pass-unchanged": "Pass the token on unchanged.",
    },
  },
  "id-token-expired": {
    title: "ID token expired",
    summary: "The exp of the ID token has passed by this machine's clock.",
    meaning: "An ID token proves a login at one moment. It was checked after its time, or by a clock that runs ahead.",
    tellApart: "A token that is seconds old points at the clock: compare the Date header with the local time.",
    reasons: {
      "clock-ahead": "The clock of this machine runs ahead.",
      "validated-late": "A stored token was checked long after the login.",
      "slow-exchange": "The exchange took too long.",
    },
    fixes: {
      "set-clock": "Synchronise the clock (NTP) and allow about 10 s between the clocks.",
      "validate-on-receipt": "Check the ID token when it arrives and keep a session of your own.",
      "exchange-at-once": "Exchange right after the callback.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
