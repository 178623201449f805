import type { DiagnosisWords } from "@/lib/diagnosis";

/** Authorize, hosted page, callback. */
export const causesStart = {
  "client-unknown": {
    title: "Client ID not known",
    summary: "The account server does not know this client ID, or the app behind it is not active.",
    meaning:
      "The server looked the client_id up before anything else and found no active app. It shows its own page and never calls your app back.",
    tellApart:
      "On the error page the text names it. At the token endpoint a wrong secret gives the same invalid_client: if this client_id got past the login page minutes ago, it is the secret.",
    reasons: {
      "typed-wrong": "A typing error or a stray space in the client ID.",
      "other-environment": "The client ID of another app or environment.",
      "app-deleted": "The app was deleted in the Partner Dashboard.",
      "app-disabled": "The app was disabled by the platform.",
    },
    fixes: {
      "copy-client-id":
        "Copy the Client ID from the Partner Dashboard again and compare it with the one in the authorize URL.",
      "check-deployment": "Check which environment this deployment reads its client ID from.",
      "check-dashboard": "Open the app in the Partner Dashboard and see whether it still exists and is active.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "redirect-uri-mismatch": {
    title: "Redirect URL not registered",
    summary: "The redirect_uri of the authorize request is not one of the URLs registered for this app.",
    meaning:
      "The client ID was accepted. The server then compared the whole redirect_uri with the registered list and found no equal string, so it shows its own page and never calls your app.",
    tellApart:
      "“Invalid redirect_uri” on the page is this. The same code at the token endpoint is about the two legs being different.",
    reasons: {
      "never-registered": "This URL was never added in the Partner Dashboard.",
      "scheme-differs": "http in one, https in the other, often behind a proxy.",
      "slash-differs": "A trailing slash, or two slashes in a row.",
      "host-changed": "Another host or port: a new tunnel address, localhost instead of 127.0.0.1.",
      "path-differs": "A difference in the path.",
      "other-app-edited": "The URL was added to another app.",
    },
    fixes: {
      "register-exactly": "Add exactly this URL under Redirect URLs of the app in the Partner Dashboard.",
      "trust-proxy": "Let the app trust the proxy in front of it, so that it builds https URLs.",
      "set-base-url": "Set the public base URL of this deployment instead of deriving it.",
      "same-app": "Make sure the URL is on the app whose client ID is sent.",
    },
    seenByMerchant: "An error page of Haravan with “Invalid redirect_uri”.",
  },
  "scope-unknown": {
    title: "Scope not accepted",
    summary: "At least one requested scope does not exist, or is not enabled for this app.",
    meaning:
      "Client ID and redirect URL were accepted. One bad scope name makes the server refuse the whole authorize request.",
    tellApart:
      "The page names neither the scope nor the reason: compare each name with the documented list, then with what is ticked in the Partner Dashboard.",
    reasons: {
      "prefix-missing": "The prefix is missing: read_orders instead of com.read_orders.",
      "wrong-separator": "Scopes separated by commas instead of spaces.",
      "name-of-another-platform": "A scope name of another platform, or one that was guessed.",
      "not-ticked": "The scope exists but is not ticked for this app.",
    },
    fixes: {
      "use-documented-names": "Use the scope names of Haravan's access-scopes page.",
      "separate-by-space": "Separate the scopes by single spaces.",
      "tick-in-dashboard": "Tick the scope in the Partner Dashboard, then run the install again.",
    },
    seenByMerchant: "An error page of Haravan with “Invalid scope”.",
  },
  "consent-denied": {
    title: "Access was refused",
    summary: "The person on the consent page did not agree, so the platform sent access_denied instead of a code.",
    meaning: "The request was right; somebody, or a policy, said no. Nothing was granted.",
    tellApart: "With owner-only scopes in the request, ask who was signed in: staff cannot agree to them.",
    reasons: {
      "person-refused": "The person pressed Cancel.",
      "wrong-account": "Signed in with an account that should not install this app.",
      "policy-refused": "A rule of the store or organisation refused.",
    },
    fixes: {
      "explain-scopes": "Tell the merchant why each scope is needed, then start again.",
      "sign-in-as-owner": "Sign in as the owner of the store and start again.",
      "ask-administrator": "Ask the administrator which rule refused the app.",
    },
  },
  "state-mismatch": {
    title: "state differs",
    summary: "The state that came back is not the one this browser was sent away with.",
    meaning:
      "The app protects the login with a random value. The callback carried another one, so it may belong to another attempt or to an attacker.",
    tellApart: "If no stored value was there at all, it is the missing cookie.",
    reasons: {
      "two-tabs": "Two logins at the same time in two tabs.",
      "old-link": "The back button, or an old callback address.",
      "kept-in-process": "The value is kept in the memory of one process and another one answers.",
      "forged-callback": "Somebody sent the browser a callback of their own.",
    },
    fixes: {
      "state-per-attempt": "Keep one state per attempt, not one per browser.",
      "start-again": "Start the login again from the beginning.",
      "shared-storage": "Keep the value in a signed cookie or in storage that all instances share.",
      "keep-the-check": "Keep refusing: this is the check doing its work.",
    },
  },
  "check-cookie-missing": {
    title: "Login cookie lost",
    summary: "The cookie that ties the callback to the login did not come back with the browser.",
    meaning:
      "State, nonce or PKCE verifier are kept in a cookie between the two legs. It was not in the callback request, so nothing could be compared.",
    tellApart: "If a cookie was there with another value, it is a state mismatch.",
    reasons: {
      "started-on-other-host": "The login started on another host than the callback, such as localhost and 127.0.0.1.",
      "lax-with-form-post":
        "response_mode=form_post is a cross-site POST, and SameSite=Lax cookies are not sent with it.",
      "secure-over-http": "A Secure cookie over http, or a proxy that hides https.",
      "browser-blocks": "The browser blocks the cookie in a frame.",
      "cookie-too-old": "The login page was open longer than the cookie lives.",
      "callback-opened-twice": "The callback was opened a second time and the cookie was already spent.",
      "secret-changed": "The secret that encrypts the cookie changed in between.",
    },
    fixes: {
      "one-host": "Start the login on the same host that the redirect URL names.",
      "same-site-none": "Give that cookie SameSite=None; Secure, or use response_mode=query with response_type=code.",
      "trust-proxy": "Let the app trust the proxy, so that it knows the page is https.",
      "leave-the-frame": "Leave the frame before the login starts.",
      "start-again": "Start the login again from the beginning.",
      "keep-the-secret": "Keep the same cookie secret across deployments and instances.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
