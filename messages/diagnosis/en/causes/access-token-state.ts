import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessTokenStateCauses = {
  "token-expired": {
    title: "Access token expired",
    summary: "The access token is older than it lives.",
    meaning:
      "Once expires_in seconds have passed, the API no longer takes the token. Haravan documents one 401 for credentials that are missing or incorrect. It calls the token of a login short-lived and the token of an install with grant_service long-lived, without figures.",
    tellApart:
      "Age and lifetime decide: a revoked token gives the same 401. Working in the evening and 401 the next morning is typical of a login token in a job.",
    reasons: {
      "past-lifetime": "expires_in has passed.",
      "login-token-in-job": "A background job uses the token of a login.",
      "seconds-read-as-milliseconds": "expires_in was added as milliseconds, so the app keeps a wrong time of expiry.",
      "old-token-kept": "The token was refreshed, and the old one is still in use in a cache or another process.",
    },
    fixes: {
      "refresh-in-time":
        "Refresh before it expires, with the newest refresh token; that needs the scope offline_access.",
      "use-install-token": "Use the token of the install (grant_service) for jobs.",
      "convert-expiry":
        "expires_in is in seconds: Date.now() + expires_in * 1000 in JavaScript, DateTimeOffset.UtcNow.AddSeconds in .NET.",
      "save-new-token": "Save the new pair in one step and let every process read it from there.",
    },
    seenByMerchant: "The app shows no data, or asks for a new sign-in.",
  },
  "token-revoked": {
    title: "Access token revoked",
    summary: "The token was good and no longer is, before its time.",
    meaning:
      "Somebody took it back: a private token was deleted, a newer install replaced it, or the app revoked it. Haravan documents one 401 for credentials that are incorrect, whatever the reason.",
    tellApart:
      "It worked before and is within its lifetime: then it was taken back. If app/uninstalled arrived for the store, the app was removed.",
    reasons: {
      "private-token-deleted": "A private token was deleted on the partner dashboard or in the admin.",
      "replaced-by-new-install":
        "A newer install of the same store gave a newer token. That this ends the older one at Haravan is not documented.",
      "revoked-by-app": "The app revoked it, or revoked the refresh token that it came with.",
      "secret-renewed": "The client secret was renewed. That this ends tokens at Haravan is not documented.",
    },
    fixes: {
      "new-private-token": "Create a new private token and put it into the settings.",
      "use-newest-token": "Use the token of the newest install of this store.",
      "install-again": "Send the merchant through the install again.",
    },
    seenByMerchant: "The app stops showing data until it is installed again.",
  },
  "token-for-other-store": {
    title: "Token of another store",
    summary: "The access token is good, but it belongs to another store than the one meant.",
    meaning:
      "All stores share one API host, and the token alone chooses the store. So there is no 401: the call gives the other store's data, or 404 for an id which that store does not have.",
    tellApart:
      "Call shop.json with this token and compare id with the orgid you meant. If they are equal, the object is missing in the right store.",
    reasons: {
      "key-without-store": "Tokens or cached answers are kept without orgid in the key.",
      "session-of-other-store": "The person works in two stores, and the session still holds the first one.",
      "test-store-token": "The token of a test store stands in the production settings.",
    },
    fixes: {
      "key-by-orgid":
        "Keep tokens and caches by orgid; in .NET put it into the IMemoryCache key, in Node into the Map or Redis key.",
      "check-store-at-start":
        "When the app opens, compare orgid of the launch with the session's, and change the session if they differ.",
      "separate-environments": "Keep test and production settings apart, and call shop.json at start to be sure.",
    },
    seenByMerchant: "The app may show another store's data: stop writing until it is cleared up.",
  },
  "token-audience-wrong": {
    title: "Access token for another API",
    summary: "The token is valid, but it was not issued for this API.",
    meaning:
      "An API that checks JWT access tokens compares aud with its own name. Haravan's tokens are opaque, so this is met at your own API or at another provider.",
    tellApart:
      "Read aud in the token and the name that the API expects. With nonce or at_hash inside, it is an ID token and not an access token at all.",
    reasons: {
      "api-scope-missing":
        "No scope of this API was requested, so aud is empty or names another API; IdentityServer4 4.x sets aud from the API's scopes.",
      "api-expects-other-name":
        "The API expects another name: address in place of identifier, or with a slash at the end.",
      "token-of-other-api": "The token of another API is sent.",
    },
    fixes: {
      "ask-for-the-api": "Request a scope of this API, or its resource or audience parameter, and sign in again.",
      "align-audience":
        "Set the name that is in aud: JwtBearerOptions.Audience in ASP.NET, the audience option of jwtVerify (jose) in Node.",
      "use-right-token": "Keep one token for each API and send the one that belongs.",
    },
  },
  "step-up-required": {
    title: "Stronger or fresher sign-in needed",
    summary: "The token is valid, but this action wants a second factor or a recent sign-in.",
    meaning:
      "The answer insufficient_user_authentication names what is missing: acr_values for how, max_age for how recently. No such answer is known from Haravan; other providers send it.",
    tellApart:
      "The challenge names acr_values or max_age, and other calls with the same token work. A plain invalid_token is an expired token.",
    reasons: {
      "second-factor-wanted": "A rule asks for a second factor that this sign-in did not have.",
      "sign-in-too-old": "The sign-in is older than this action allows.",
      "policy-changed": "The rule was tightened after the person had signed in.",
    },
    fixes: {
      "ask-with-acr":
        "Send the person to authorize with the acr_values of the challenge; in ASP.NET in OnRedirectToIdentityProvider.",
      "ask-with-max-age":
        "Send the person to authorize with the max_age of the challenge (OpenIdConnectOptions.MaxAge).",
      "tell-the-person": "Say that their organisation asks for it, then send them on.",
    },
    seenByMerchant: "A request to sign in once more, perhaps with a second factor.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
