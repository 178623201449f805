import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeScopeCauses = {
  "scope-unknown": {
    title: "Scope does not exist",
    summary: "At least one requested scope is not a name that the platform knows.",
    meaning:
      "On IdentityServer4 client ID and redirect URL have been accepted by then, and one unknown name makes the server refuse the whole authorize request, and the page names neither the scope nor the reason.",
    tellApart:
      "The page is the same for a scope that exists and is not ticked for this app. Compare each name with Haravan's pages: access-scopes, the hybrid flow (offline_access), the resource's own (com.read_shop). A name on none of them is most likely this.",
    reasons: {
      "prefix-missing": "The prefix is missing: read_orders instead of com.read_orders.",
      "wrong-separator": "Scopes separated by commas instead of spaces.",
      "name-of-another-platform":
        "A scope name of another platform, or one that was guessed, such as com.read_collections.",
      "two-names-in-documents":
        "A name that Haravan's pages write in two ways: com.read_contents on one page, web.read_contents on another.",
    },
    fixes: {
      "use-documented-names":
        "Use the scope names of Haravan's access-scopes page and resource pages; add them one by one until the refused one shows.",
      "separate-by-space":
        'Separate the scopes by single spaces: scopes.join(" ") in Node, one Scope.Add per name in ASP.NET.',
      "try-the-other-prefix": "For contents and script tags take the web. names, which the endpoints have too.",
    },
    seenByMerchant: "An error page of Haravan, probably with “Invalid scope”.",
  },
  "scope-not-allowed-for-client": {
    title: "Scope not enabled for this app",
    summary: "The scope exists, but this app is not allowed to ask for it.",
    meaning:
      "Haravan wants scopes to be ticked for the app before they are passed at the install. One that is not ticked makes IdentityServer4 refuse the whole authorize request with invalid_scope; versions before 4 say unauthorized_client.",
    tellApart:
      "All names are documented, and still it says “Invalid scope”: then compare them with what is ticked in the Partner Dashboard. If the owner gets through and staff do not, it is the account.",
    reasons: {
      "not-ticked": "The scope is not ticked for this app in the Partner Dashboard, or the change was not saved.",
      "ticked-at-other-app": "It was ticked on another app than the one whose client_id is sent.",
      "private-app-only": "com.read_discounts and com.write_discounts are documented for private apps only.",
      "needs-approval": "The scope is one that the platform has to grant first.",
    },
    fixes: {
      "tick-in-dashboard":
        "Tick the scope under Haraweb or Commerce in the Partner Dashboard, save, and run the install again.",
      "same-app": "Compare the client_id of the authorize URL with the app in which the scope is ticked.",
      "leave-out": "Leave the scope out, or use a private token for it.",
      "ask-platform": "Ask Haravan's partner support whether the scope needs approval.",
    },
    seenByMerchant: "An error page of Haravan, probably with “Invalid scope”.",
  },
  "scope-openid-missing": {
    title: "Scope openid missing",
    summary: "The request needs the scope openid, and it is not in the list.",
    meaning:
      "openid is what makes the request a login. Without it there is no ID token; IdentityServer4 refuses code id_token with “Missing openid scope” and answers 403 insufficient_scope at userinfo.",
    tellApart:
      "Look whether openid stands in the requested scopes. If it does, “Invalid scope” is about another name or the length, and a missing ID token has another reason.",
    reasons: {
      "list-without-openid": "The scope list was put together without openid, often for the install step.",
      "defaults-replaced": "Setting scopes replaced the library's own list, which had openid in it.",
      "token-of-another-flow": "userinfo is called with a token that was granted without openid.",
    },
    fixes: {
      "put-openid-first": "Start every list with openid profile email org userinfo, also in the install step.",
      "keep-defaults":
        'After Scope.Clear() in ASP.NET add "openid" again; in next-auth name it in authorization.params.scope.',
      "ask-again-with-openid": "Send the person through authorize again with openid, and use the new token.",
    },
    seenByMerchant: "An error page of Haravan, or a login that ends without a name.",
  },
  "nonce-missing": {
    title: "nonce missing",
    summary: "The hybrid flow needs a nonce, and the authorize request has none.",
    meaning:
      "When an ID token comes through the browser, OpenID Connect requires a random nonce that ties it to this login. IdentityServer4 shows “Invalid nonce” and stops; Haravan's hybrid sample sends one.",
    tellApart:
      "The same words appear for a nonce of more than 300 characters: look whether nonce is in the URL at all. A nonce that comes back different is a later check, made by your app.",
    reasons: {
      "not-sent": "The URL is built by hand, with code id_token and no nonce.",
      "library-check-off": "The library's nonce check is switched off, so it sends none.",
    },
    fixes: {
      "send-nonce":
        "Send a fresh value per login, crypto.randomUUID() in Node, keep it for this browser, and compare it with the nonce of the ID token.",
      "use-code-alone": "Use response_type=code, where IdentityServer4 does not ask for a nonce; still send one.",
      "turn-nonce-on": 'checks: ["state", "nonce"] in next-auth; ProtocolValidator.RequireNonce = true in ASP.NET.',
    },
    seenByMerchant: "An error page of Haravan, probably with “Invalid nonce”.",
  },
  "pkce-challenge-missing": {
    title: "PKCE required",
    summary: "The server wants a code_challenge, and the authorize request has none.",
    meaning:
      "IdentityServer4 from version 4 requires PKCE unless the app's registration says otherwise. No Haravan page or sample that we know uses it, so it seems not to be required there as a rule; where the page says “code challenge required”, this app needs it.",
    tellApart:
      "No code_challenge in the URL: this. One that is refused gives other words. Where the page hides its description, a bare invalid_request can also be the redirect URL.",
    reasons: {
      "library-without-pkce": "The library, or the code by hand, does not send PKCE.",
      "pkce-switched-off": "PKCE is switched off in the library.",
    },
    fixes: {
      "send-challenge":
        "Send code_challenge with code_challenge_method=S256, keep the verifier for this browser, and send it as code_verifier with the exchange.",
      "turn-pkce-on": 'checks: ["pkce", "state"] in next-auth; UsePkce = true with ResponseType Code in ASP.NET.',
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "pkce-method-unsupported": {
    title: "PKCE challenge refused",
    summary: "A code_challenge was sent, but its method or its form is not accepted.",
    meaning:
      "Without code_challenge_method the method is plain, and IdentityServer4 refuses plain unless the app is allowed to use it: “Transform algorithm not supported”. A challenge that is not 43 to 128 characters long gives “Invalid code_challenge”.",
    tellApart:
      "A code_challenge is in the URL, so it is not a missing one. A verifier that does not fit shows later, at the token endpoint.",
    reasons: {
      "method-left-out": "code_challenge_method was left out, which means plain.",
      "plain-sent": "code_challenge_method=plain was sent.",
      "challenge-damaged": "The challenge is not base64url: padded with =, in hex, or cut.",
    },
    fixes: {
      "send-s256": "Send code_challenge_method=S256.",
      "build-challenge":
        'Take the SHA-256 of the verifier as base64url: createHash("sha256").update(verifier).digest("base64url") in Node, Base64UrlEncoder.Encode in .NET.',
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
