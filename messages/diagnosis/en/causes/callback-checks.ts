import type { DiagnosisWords } from "@/lib/diagnosis";

export const callbackChecksCauses = {
  "state-mismatch": {
    title: "state differs",
    summary: "The state that came back is not the one this browser was sent away with.",
    meaning:
      "The app protects the login with a random value. The callback carried another one, or none, so it may belong to another attempt or to an attacker.",
    tellApart:
      "If no stored value was there at all, it is the missing cookie. Some libraries use one message for state and hmac: the log line above tells which check failed.",
    reasons: {
      "two-tabs": "Two logins at the same time in two tabs.",
      "old-link": "The back button, or an old callback address.",
      "kept-in-process": "The value is kept in the memory of one process and another one answers.",
      "keys-lost":
        "ASP.NET packs state with keys that were lost or are not shared: “Unable to unprotect the message.State.”",
      "forged-callback": "Somebody sent the browser a callback of their own.",
    },
    fixes: {
      "state-per-attempt": "Keep one state per attempt, not one per browser.",
      "start-again": "Start the login again from the beginning.",
      "shared-storage": "Keep the value in a signed cookie or in storage that all instances share.",
      "share-the-keys":
        "Keep the data protection keys across restarts and instances: AddDataProtection().PersistKeysToFileSystem(…).SetApplicationName(…).",
      "keep-the-check": "Keep refusing: this is the check doing its work.",
    },
    seenByMerchant: "Your app's error page; a second try usually works.",
  },
  "check-cookie-missing": {
    title: "Login cookie lost",
    summary: "The cookie that ties the callback to the login did not come back with the browser.",
    meaning:
      "State, nonce or PKCE verifier are kept in a cookie between the two legs. It was not in the callback request, so nothing could be compared. With Haravan's hybrid flow the trap is form_post: a POST from another site, to which the browser adds no SameSite=Lax cookie.",
    tellApart:
      "If a cookie was there with another value, it is a state mismatch. Over http behind a proxy look at the scheme first; in a frame, at the browser's console.",
    reasons: {
      "started-on-other-host": "The login started on another host than the callback, such as localhost and 127.0.0.1.",
      "lax-with-form-post":
        "response_mode=form_post is a cross-site POST, and SameSite=Lax cookies are not sent with it.",
      "secure-over-http": "A Secure cookie over http, or a proxy that hides https.",
      "browser-blocks": "The browser blocks the cookie in a frame.",
      "cookie-too-old": "The login page was open longer than the cookie lives; 15 minutes in next-auth.",
      "started-where-no-cookie-is-set":
        "The login started in code that cannot set cookies, such as a server component.",
      "callback-opened-twice": "The callback was opened a second time and the cookie was already spent.",
      "secret-changed": "The secret that encrypts the cookie changed in between.",
    },
    fixes: {
      "one-host": "Start the login on the same host that the redirect URL names.",
      "same-site-none-node": 'In Node give that cookie sameSite: "none", secure: true.',
      "same-site-none-aspnet":
        "In ASP.NET set CorrelationCookie.SameSite and NonceCookie.SameSite to SameSiteMode.None, and serve https.",
      "use-query": "Or use response_type=code with response_mode=query: a GET that Lax cookies go along with.",
      "trust-proxy": "Let the app trust the proxy, so that it knows the page is https.",
      "leave-the-frame": "Leave the frame before the login starts.",
      "start-again": "Start the login again from the beginning.",
      "start-in-route": "Start the login in a route handler or server action, which can set the cookie.",
      "keep-the-secret": "Keep the same cookie secret across deployments and instances.",
    },
    seenByMerchant: "Your app's error page after a login that went well, or the login again and again.",
  },
  "callback-hmac-invalid": {
    title: "Signature of the link does not match",
    summary: "The hmac in the link that opened the app does not fit its other parameters.",
    meaning:
      "The admin opens an app with orgid, shop, timestamp and hmac in the query. Haravan's own pages that we could read do not describe this hmac; public apps compute HMAC-SHA256 with the client secret over the query without hmac, in its original order.",
    tellApart:
      "Compute it twice, sorted and unsorted: if only the unsorted one fits, the order is the reason; if neither fits, the secret or the decoding. A webhook is signed over its body and is another check.",
    reasons: {
      "parameters-sorted": "The parameters are sorted first, as Shopify does; public Haravan apps keep the order.",
      "secret-of-other-app": "The secret belongs to another app or is an old one.",
      "decoded-values": "The values were signed in another form than they arrived in: decoded, or encoded again.",
      "too-old": "The timestamp is more than a few minutes away from this machine's clock.",
    },
    fixes: {
      "keep-the-order": "Take the pairs in the order in which they arrived, without hmac, joined with &.",
      "use-this-secret": "Use the client secret of the app that was opened.",
      "sign-the-raw-query":
        "Sign the raw query: req.originalUrl in Express, Request.QueryString.Value in ASP.NET, not the parsed object. Public apps try the decoded pairs as well.",
      "open-again": "Open the app from the admin again; a stored or shared link grows old.",
      "check-clock": "Synchronise this machine's clock.",
    },
    seenByMerchant: "The app refuses to open from the admin.",
  },
  "issuer-param-invalid": {
    title: "iss parameter missing or different",
    summary: "The iss parameter of the callback is missing or names another server than expected.",
    meaning:
      "Some servers name themselves in the callback, so that an app with several of them cannot mix up their answers. This is a parameter of the address, not the claim in the ID token. IdentityServer4 does not send it and no public Haravan app that we know reads it, so an app for Haravan should not demand it.",
    tellApart:
      "“iss missing from the response” and “iss mismatch” speak of the callback. “unexpected iss value” and “JWT” speak of the ID token.",
    reasons: {
      "parameter-dropped": "The app rebuilds the callback address with code and state only, and drops iss.",
      "issuer-not-configured": "The server sends iss, and the library's settings have no issuer, or another one.",
      "answer-of-other-server": "The answer came from another server or environment than the one that was asked.",
    },
    fixes: {
      "pass-everything":
        "Hand the whole callback to the library: client.callbackParams(req) in openid-client 5, the complete URL in version 6.",
      "set-the-issuer":
        "Set issuer to exactly what discovery says, https://accounts.haravan.com without a slash at its end.",
      "keep-the-check": "Keep refusing: an answer of another server must not be used.",
      "one-environment": "Take authorize address, issuer and client ID from one environment.",
    },
    seenByMerchant: "Your app's error page after the login.",
  },
  "id-token-unexpected": {
    title: "Library did not expect an ID token",
    summary: "The answer holds an ID token, and the library was set up for plain OAuth.",
    meaning:
      "Nothing failed at the platform: the tokens were issued. With openid in scope the answer carries an id_token, which a client declared as plain OAuth refuses, because it would go unchecked.",
    tellApart:
      "The exchange succeeded and the message names id_token. An ID token that is missing is the opposite case.",
    reasons: {
      "declared-as-oauth": "The provider is declared as OAuth, while openid is among its scopes.",
      "id-token-off": "idToken is false, or not set, in the provider's settings.",
      "oauth-callback-called": "The code calls oauthCallback() of openid-client.",
    },
    fixes: {
      "declare-oidc": 'Declare it as OpenID Connect: type: "oidc" with issuer in Auth.js.',
      "turn-id-token-on": "Set idToken: true and wellKnown in next-auth 4.",
      "call-oidc-callback": "Call client.callback() with the stored state and nonce.",
    },
    seenByMerchant: "Your app's error page after a login that went well.",
  },
  "account-not-linked": {
    title: "E-mail belongs to another login",
    summary: "The login worked, but the app already has an account with this e-mail that signs in another way.",
    meaning:
      "The app found the e-mail address with another sign-in method and refused to join the two by itself. That is right as a default: an address alone does not prove that both are the same person.",
    tellApart: "Tokens and ID token were fine; the refusal comes from the app's own user table.",
    reasons: {
      "signed-up-another-way": "The person signed up with a password or with another provider before.",
      "linking-not-allowed": "The app does not link accounts by itself.",
      "email-shared": "Several people at the store share one address.",
    },
    fixes: {
      "sign-in-and-link": "Sign in the usual way first, then connect Haravan from the account's settings.",
      "allow-for-trusted":
        "allowDangerousEmailAccountLinking: true in Auth.js, only if the platform verifies addresses.",
      "key-by-sub": "Find people by iss and sub of the ID token, and keep the address as a detail.",
    },
    seenByMerchant: "A message that the address is already in use.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
