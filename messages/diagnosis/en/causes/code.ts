import type { DiagnosisWords } from "@/lib/diagnosis";

export const codeCauses = {
  "user-disabled": {
    title: "User account disabled",
    summary: "The account that signed in is no longer active.",
    meaning:
      "Between login and exchange, or since, the person's account was locked or removed. IdentityServer4 then answers a bare invalid_grant to exchange and refresh, and invalid_token to userinfo; it says nothing about the person.",
    tellApart:
      "One person is affected and everybody else can sign in: it is the account. If a fresh login with another account fails too, look at the code and the request.",
    reasons: {
      "account-locked": "The account was locked.",
      "staff-removed": "The staff member was removed from the store.",
      "job-of-former-staff": "A background job still refreshes with the token of somebody who has left.",
    },
    fixes: {
      "ask-owner": "Ask the store owner to enable the account again, then sign in again: the code is spent.",
      "other-account": "Sign in with another account of the store.",
      "end-this-session": "On invalid_grant at a refresh, end that person's session and stop the job; do not loop.",
      "install-by-owner":
        "Have the owner install with grant_service, and run jobs on that install's token instead of a staff member's login.",
    },
    seenByMerchant: "The sign-in seems to work, then the app says that it failed.",
  },
  "code-expired": {
    title: "Code expired",
    summary: "The authorization code was sent later than it lives.",
    meaning:
      "A code is meant for one exchange right after the callback. Haravan publishes no lifetime; IdentityServer4, which its account server resembles, allows 300 s by default and answers a bare invalid_grant afterwards.",
    tellApart:
      "Only the age of the code tells it from a used or a wrong one: the answer is the same. Record when the callback arrived and when the code was sent.",
    reasons: {
      "late-exchange": "The exchange ran long after the callback.",
      "pasted-by-hand": "The code was copied and pasted by hand, into Postman or curl for example.",
      queued: "A queue or a retry delayed the exchange.",
      "stopped-in-debugger": "The program stood at a breakpoint in the callback.",
    },
    fixes: {
      "exchange-at-once":
        "Exchange the code in the callback handler itself, before anything else. ASP.NET's AddOpenIdConnect and openid-client's authorizationCodeGrant do it there.",
      "start-again": "Get a new code: start the login or install again.",
    },
  },
  "code-already-used": {
    title: "Code already used",
    summary: "This authorization code was sent before, and a code works once.",
    meaning:
      "The first exchange spends the code. IdentityServer4 does so before it looks at age, redirect_uri, verifier and person, so a first try that failed on one of those spends it too. A wrong secret, a JSON body or another app's client ID does not.",
    tellApart:
      "Look for an earlier exchange of the same code. If it was refused, what that answer was about is the real cause.",
    reasons: {
      "callback-ran-twice":
        "The callback ran twice: page reload, prefetch, or a React effect that runs twice in development.",
      "first-try-burnt-it": "A first try failed on redirect_uri or verifier and burnt the code.",
      "exchanged-beside-the-library": "The library exchanged it, and code of the app did it again.",
      "two-instances": "Two instances handled the same callback.",
    },
    fixes: {
      "exchange-once": "Exchange once, then answer 303 to an address without the code.",
      "exchange-on-server": "Exchange in a route handler on the server, not in a React effect or while a page renders.",
      "read-first-answer": "Read the answer of the first exchange and repair that.",
      "leave-it-to-library":
        "ASP.NET: if OnAuthorizationCodeReceived exchanges by itself, call context.HandleCodeRedemption(); otherwise leave the code alone.",
      "claim-atomically":
        "Claim the code in shared storage before sending it (Redis SET … NX, or a unique key), so that one instance wins.",
    },
  },
  "code-malformed": {
    title: "Not a code of this server",
    summary: "The value sent as code is changed, cut off, or was never issued by this server.",
    meaning:
      "The server found nothing under this value. It says invalid_grant, exactly as for a code that was used up. The codes seen on Haravan are 64 hex characters; IdentityServer4 refuses anything above 100.",
    tellApart: "Compare the value with the one the callback delivered, character by character.",
    reasons: {
      "decoded-wrong": "The value was decoded once too often or too rarely.",
      "copied-too-much": "A piece of the address came along, such as #_=_ or &scope=…",
      "cut-off": "The end is missing.",
      "other-value-sent": "Another value was sent: a token, a client ID, a placeholder.",
      "other-server": "The code comes from another server, such as the test environment.",
    },
    fixes: {
      "pass-unchanged":
        "Take code from the parsed query or form (URLSearchParams, req.body, Request.Form) and send it unchanged.",
      "check-variable": "Check which variable is sent as code.",
      "one-server": "Use authorize and token endpoint of the same server.",
    },
  },
  "code-client-mismatch": {
    title: "Code of another app",
    summary: "The code was issued to one client ID and exchanged with another.",
    meaning:
      "A code belongs to the app that asked for it. The client ID and secret of the exchange are valid, but of another app. IdentityServer4 refuses them and keeps the code.",
    tellApart: "Compare client_id in the authorize request with the one in the exchange.",
    reasons: {
      "mixed-environments": "Authorize uses one environment's client ID, the exchange another's.",
      "two-registrations": "Two registrations of the same app are mixed up.",
    },
    fixes: {
      "one-app":
        "Read client ID and secret of both legs from one configuration, and write the client ID into the log of both.",
    },
  },
  "token-redirect-uri-mismatch": {
    title: "redirect_uri differs between the two legs",
    summary: "The redirect_uri of the exchange is missing, or not the one of the authorize request.",
    meaning:
      "The exchange must repeat the redirect_uri of the authorize request byte for byte, upper and lower case included. IdentityServer4 answers invalid_grant when it differs (unauthorized_client before version 4) and unauthorized_client when it is missing; the attempt spends the code.",
    tellApart:
      "Compare the two strings. An error page saying “Invalid redirect_uri” is the other one: not registered. If redirect_uri was sent and is the same, unauthorized_client is about the grant type.",
    reasons: {
      "two-settings": "The two legs read it from two settings, such as login URL and install URL.",
      "slash-or-case": "A slash, letter case or encoding differs.",
      "rebuilt-behind-proxy": "It is rebuilt from the incoming request, which says http behind a proxy.",
      "not-sent": "The exchange does not send it.",
    },
    fixes: {
      "send-same-string":
        "Keep the redirect_uri of the authorize request with the attempt and send the same string, with a fresh code.",
      "trust-proxy":
        "Let the app trust the proxy: app.set('trust proxy', 1) in Express, UseForwardedHeaders in ASP.NET.",
      "send-it": "Send redirect_uri in the exchange, with a fresh code.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
