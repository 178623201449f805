import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessTokenSentCauses = {
  "token-missing": {
    title: "No access token sent",
    summary: "The request has no Authorization header, so the API does not know who is calling.",
    meaning:
      "Haravan's API wants Authorization: Bearer on every call and answers 401 when credentials are missing. It gives the same 401 for a token that is wrong, so the request is what to look at.",
    tellApart:
      "If your code does set the header, look at the request as it left the machine: a redirect or a proxy may have dropped it. A token under another header name counts as not sent as well.",
    reasons: {
      "header-not-set": "The header is not set on this call.",
      "variable-empty": "The variable that should hold the token is empty.",
      "store-not-installed": "There is no stored token for this store, and the call is made all the same.",
    },
    fixes: {
      "send-bearer": "Send Authorization: Bearer, one space, and the access token.",
      "check-variable": "Check that the token was loaded before the call, and refuse to call without one.",
      "look-up-installation": "Look up the installation by orgid first; without one, start the install.",
    },
  },
  "token-malformed": {
    title: "Not a token of this platform",
    summary: "What was sent as access token is damaged, or was never issued.",
    meaning:
      "The server found nothing under this value. Haravan documents one 401 for credentials that are missing or incorrect, so only the value itself tells it from a revoked or an expired token.",
    tellApart:
      "Compare with access_token as it was issued, character by character. Tokens seen from Haravan are 64 hex characters; what has dots in it is a JWT and so another kind.",
    reasons: {
      "variable-undefined": "The word undefined or null was sent in place of a value.",
      "quotes-or-space": "Quotes, a space or a line break came along.",
      "cut-off": "The value was cut, often by a database column that is too short.",
      "never-issued": "The value was never an access token: a made-up one, or one of another platform.",
    },
    fixes: {
      "check-variable": "Check which variable is sent, and stop when it is empty.",
      "send-unchanged": "Store and send the token unchanged, in a column that holds at least 100 characters.",
      "use-issued-token": "Send access_token of the token answer.",
    },
  },
  "token-wrong-kind": {
    title: "Another kind of token or credential",
    summary: "What was sent is real, but it is not an access token for this API.",
    meaning:
      "ID tokens, session tokens, refresh tokens, codes and the client secret are all made for other places. In the place of the access token each of them gets 401.",
    tellApart:
      "Decode it: three parts with dots, and nonce or at_hash inside, is an ID token; dest and a life of about a minute is a session token. An opaque value that works nowhere is a damaged token.",
    reasons: {
      "id-token-sent": "id_token was taken from the answer in place of access_token.",
      "session-token-sent": "The session token of the embedded page was sent on to the API.",
      "login-token-for-store-job": "The short-lived token of a login stands where the token of the install is needed.",
      "secret-or-code-sent": "The client secret, a code, or another key was pasted into the setting.",
      "refresh-token-sent": "The refresh token was sent.",
      "oauth-token-sent": "The call is for private apps only, and the token of an install was sent.",
      "private-token-sent":
        "A private token was sent where only a token of OAuth fits: at userinfo, or at the webhook subscription of an app. That it fits neither is inferred.",
    },
    fixes: {
      "send-access-token": "Send the field access_token of the token answer, not id_token or refresh_token.",
      "exchange-on-server":
        "Check the session token in your own back end, then call the API there with the store's access token.",
      "use-install-token": "Use the access token of the install (with grant_service) for work on the store.",
      "check-variable": "Check which setting the value comes from.",
      "renew-exposed-secret": "If the client secret was sent to a wrong place or logged, renew it.",
      "use-private-token":
        "Have the owner make a private token with this scope, in the admin under Apps, and use it for that one store.",
      "use-token-of-install":
        "Use the access token of an OAuth install: openid for userinfo, wh_api for webhooks. Webhooks of one store without an app are made in its admin, under Settings > Notifications.",
    },
  },
  "auth-header-wrong": {
    title: "Token in the wrong place",
    summary: "A token was sent, but not as Authorization: Bearer.",
    meaning:
      "apis.haravan.com is documented with the Authorization header and the scheme Bearer. Older libraries, written for the API on the store's domain, send X-Haravan-Access-Token, which one public integration found refused here.",
    tellApart: "Look at the raw request: header name, the word before the token, and whether it stands twice.",
    reasons: {
      "header-of-other-platform":
        "A header of another platform or of Haravan's first API, such as X-Shopify-Access-Token.",
      "scheme-not-bearer": "Another word, or none, stands before the token.",
      "scheme-lower-case":
        "bearer is written in lower case; the server software that Haravan's accounts resemble compares it exactly.",
      "token-sent-twice": "The token is in the header and in the query or body.",
    },
    fixes: {
      "send-bearer": "Send Authorization: Bearer, with a capital B and one space, and the access token.",
      "send-once": "Send the token in the header only.",
    },
  },
  "auth-header-stripped": {
    title: "Authorization header lost on the way",
    summary: "Your code sent the Authorization header, but the server never saw it.",
    meaning:
      "Something between your code and the one who checks the token took the header out. HTTP clients do this on purpose when a redirect leads to another host.",
    tellApart:
      "Log the request on both ends. Sent here and absent there is this; absent here already means that no token was sent.",
    reasons: {
      "redirect-drops-it":
        "A redirect was followed: http to https, another host, a slash. fetch drops the header across origins, .NET's HttpClient on every redirect.",
      "apache-keeps-it-back": "Apache does not hand Authorization to CGI and FastCGI programs such as PHP.",
      "gateway-removes-it": "A gateway, a load balancer or a login proxy removes it or puts its own there.",
    },
    fixes: {
      "call-final-url":
        'Call the final https address directly. To find the redirect: fetch with redirect: "manual", or AllowAutoRedirect = false in .NET.',
      "apache-pass-auth": "Set CGIPassAuth On in Apache for the directory of the program.",
      "forward-header":
        "Pass Authorization on: in nginx proxy_set_header Authorization $http_authorization, in a gateway its allow list.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
