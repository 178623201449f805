import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeClientCauses = {
  "client-unknown": {
    title: "Client ID not known",
    summary: "The account server does not know this client ID, or the app behind it is not active.",
    meaning:
      "The server looks the client_id up before anything else and found no active app. On IdentityServer4, which Haravan's account server resembles, it then shows a page of its own and never calls your app back.",
    tellApart:
      "“Unknown client or client not enabled” on the page is this, or an app that was switched off: only whether it worked before tells the two apart. At the token endpoint a wrong secret gives the same invalid_client: if this client_id got past the login page minutes ago, it is the secret.",
    reasons: {
      "typed-wrong": "A typing error, a stray space or a line break in the client ID.",
      "other-environment": "The client ID of another app or environment.",
      "app-deleted": "The app was deleted in the Partner Dashboard.",
      "registration-incomplete":
        "The registration is not complete: IdentityServer4 treats an app without any redirect URL as unknown.",
    },
    fixes: {
      "copy-client-id":
        "Copy the client ID from the Partner Dashboard again and compare it with client_id in the authorize URL.",
      "check-deployment": "Check which variable this deployment reads its client ID from, and what stands in it.",
      "check-dashboard": "Open the app in the Partner Dashboard and see whether it still exists and is active.",
      "complete-registration": "Save at least one redirect URL for the app in the Partner Dashboard, then try again.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "client-disabled": {
    title: "App switched off",
    summary: "The app exists, but the platform no longer lets it sign anybody in.",
    meaning:
      "The client_id is right and belongs to an app that is blocked, unpublished or suspended. IdentityServer4 answers exactly as for an unknown client; some other servers say that the application is disabled.",
    tellApart:
      "Only history decides: it worked before, the client_id is unchanged, and the app still stands in the Partner Dashboard.",
    reasons: {
      "blocked-by-platform": "The platform blocked the app.",
      "app-unpublished": "The app was taken out of the app store or unpublished.",
      "partner-account-suspended": "The partner account that owns the app is suspended.",
    },
    fixes: {
      "check-status":
        "Open the app in the Partner Dashboard, read its status and any notice there, and activate it again.",
      "ask-platform": "Ask Haravan's partner support why the app is off; send the client ID, never the secret.",
    },
    seenByMerchant: "An error page of Haravan instead of the login, in every store at once.",
  },
  "redirect-uri-mismatch": {
    title: "Redirect URL not registered",
    summary: "The redirect_uri of the authorize request is not one of the URLs registered for this app.",
    meaning:
      "The client ID was accepted. The server then compared the whole redirect_uri with the registered list and found no equal string, so it shows its own page and never calls your app. IdentityServer4 ignores letter case here and nothing else; at the token endpoint letter case counts too.",
    tellApart:
      "Print the first part that differs. Only http instead of https: the proxy hides the scheme. localhost or an old domain: the app builds its address wrongly. Not a complete URL: it is malformed. The same complaint at the token endpoint means that the two steps sent different values.",
    reasons: {
      "never-registered": "This URL was never added in the Partner Dashboard.",
      "scheme-differs": "http in one, https in the other, often behind a proxy.",
      "slash-differs": "A slash at the end, or two slashes in a row.",
      "host-changed": "Another host or port: a new tunnel address, localhost instead of 127.0.0.1.",
      "path-differs": "A difference in the path, such as /install/login for /install/grandservice.",
      "other-app-edited": "The URL was added to another app.",
    },
    fixes: {
      "register-exactly": "Add exactly this URL under Redirect URLs of the app in the Partner Dashboard.",
      "trust-proxy":
        'Make the app trust its proxy: app.set("trust proxy", 1) in Express, UseForwardedHeaders in ASP.NET.',
      "set-base-url": "Set the public address of this deployment (AUTH_URL or NEXTAUTH_URL) instead of deriving it.",
      "same-app": "Make sure that the URL is on the app whose client_id is sent.",
    },
    seenByMerchant: "An error page of Haravan with “Invalid redirect_uri”; your app is never opened.",
  },
  "redirect-uri-malformed": {
    title: "redirect_uri is not a usable URL",
    summary: "The redirect_uri is missing, not a complete URL, encoded twice or too long.",
    meaning:
      "The server could not even compare this value with the registered list. IdentityServer4 wants an absolute URL of at most 400 characters, and shows the same “Invalid redirect_uri” as for one that is not registered.",
    tellApart:
      "Look at redirect_uri in the address bar. If, decoded once, it is a complete URL as you meant it, it is not registered; if it still contains %3A, starts with undefined, or ends at an & or #, it is this.",
    reasons: {
      "value-not-set": "The base address is not set, so the URL starts with undefined or null.",
      "not-encoded": "The value was pasted into the URL unencoded and is cut at its first & or #.",
      "encoded-twice": "The value was encoded twice: the server reads https%3A%2F%2F… as a relative address.",
      "not-absolute": "Only a path was sent, without scheme and host.",
      "too-long": "The URL is longer than 400 characters, often because state was packed into it.",
    },
    fixes: {
      "set-base-url":
        "Set the public address of the app (AUTH_URL, NEXTAUTH_URL or your own variable) and stop at start if it is empty.",
      "encode-once":
        "Build the authorize URL with URLSearchParams in Node or QueryHelpers.AddQueryString in ASP.NET, and encode nothing by hand.",
      "absolute-url": "Send the complete URL: https, host and path.",
      shorten: "Keep the redirect URL short and fixed; carry what belongs to the attempt in state.",
    },
    seenByMerchant: "An error page of Haravan with “Invalid redirect_uri”.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
