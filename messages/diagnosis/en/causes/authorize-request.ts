import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeRequestCauses = {
  "response-type-unsupported": {
    title: "response_type not accepted",
    summary: "The response_type of the authorize request is missing, misspelt or not offered.",
    meaning:
      "The server found no response_type it knows. In IdentityServer4's order of checks, client ID and redirect URL have been accepted by then. Haravan's pages show two values: code, and code id_token for the hybrid flow.",
    tellApart:
      "“Missing response_type” and “Response type not supported” are this: the value itself is unknown. “Invalid grant type for client” means that the value is known and this app may not use it; “Invalid response_mode” is about the other parameter.",
    reasons: {
      "parameter-missing": "The parameter was left out.",
      "misspelt-or-comma": "A typing error, or a comma in code id_token where a space belongs.",
      "type-not-enabled": "The type asks for tokens from the browser, and the server does not offer that.",
    },
    fixes: {
      "send-documented-value":
        'Send response_type=code: ResponseType = OpenIdConnectResponseType.Code in ASP.NET, response_type: "code" in Node libraries.',
      "separate-by-space": "Write code id_token with one space, which a URL carries as %20 or +.",
      "use-code": "Ask for code alone and take the ID token from the token endpoint.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "response-mode-invalid": {
    title: "response_mode does not fit",
    summary: "The response_mode cannot be used with this response_type, or its name is unknown.",
    meaning:
      "With code id_token the answer holds an ID token, which must not stand in a query. IdentityServer4 then allows form_post and fragment only, and form_post is what Haravan's hybrid page recommends. With code alone, query works too.",
    tellApart:
      "It shows in the request alone: response_mode=query together with id_token in response_type, or a name that does not exist. With a valid form_post and no code in your app there is no error at all: then the callback reads the wrong place.",
    reasons: {
      "query-with-id-token": "response_mode=query is sent together with code id_token.",
      misspelt: "A name that does not exist, such as form-post for form_post.",
    },
    fixes: {
      "use-form-post":
        "Send response_mode=form_post (OpenIdConnectResponseMode.FormPost in ASP.NET) and let the callback route accept POST.",
      "use-code-alone": "Use response_type=code with response_mode=query, as Haravan's get-started page does.",
      "spell-the-mode": "Write query, form_post or fragment, or leave response_mode out with response_type=code.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "grant-not-allowed-for-client": {
    title: "Flow not allowed for this app",
    summary: "The app is known, but it is not registered for the flow that it asks for.",
    meaning:
      "The server accepted the client ID and then refused the flow: the hybrid one at authorize, another grant_type at the token endpoint. Haravan documents the code and the hybrid flow; no public page or program shows client_credentials or password in use.",
    tellApart:
      "On the page, “Invalid grant type for client” is this and “Unknown client or client not enabled” is the client ID. At the token endpoint IdentityServer4 also says unauthorized_client when redirect_uri is missing: look at the form first.",
    reasons: {
      "hybrid-by-code-client": "code id_token is asked for by an app that may only use code.",
      "grant-not-enabled": "grant_type is client_credentials or password, which the app was never given.",
      "registered-for-other-flow": "The app was registered for another kind of use.",
    },
    fixes: {
      "use-code": "Send response_type=code; the ID token still comes with the token answer when openid is in scope.",
      "use-code-flow":
        "Use grant_type=authorization_code, and refresh_token afterwards. For one store of your own, use a private token.",
      "ask-platform": "Ask Haravan's partner support to enable the flow for this client ID.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
  "request-parameter-invalid": {
    title: "A parameter is missing or not valid",
    summary: "One parameter of the request is missing, too long, encoded twice or has a value that is not allowed.",
    meaning:
      "The server stopped at one parameter and, where it shows a description, names it: “Invalid client_id”, “Invalid scope”, “Invalid prompt”, “Invalid max_age”. IdentityServer4 allows 100 characters for client_id, 300 for scope and nonce, 400 for redirect_uri; whether Haravan keeps these limits is not documented.",
    tellApart:
      "invalid_request with “Invalid scope” means that scope is missing or too long; invalid_scope with the same words means that a name in it was refused. “Invalid nonce” without a nonce in the URL is a missing nonce. If no parameter arrived at all, look at the Content-Type.",
    reasons: {
      missing: "The parameter was not sent.",
      "encoded-twice": "The value was encoded twice, so %20 or %3A stands in it literally.",
      "too-long": "The value is too long; a list of all com. and web. scopes exceeds 300 characters.",
      "value-not-valid":
        "The value is not allowed, such as prompt=none together with login, or a line break in client_id.",
      "sent-twice": "The parameter is in the request twice.",
      "query-of-api":
        "An API call has a query parameter or an id that its page does not allow: a limit above the maximum, a date in another form, letters where a number belongs.",
    },
    fixes: {
      "send-it": "Send the parameter that the description names.",
      "encode-once": "Let URLSearchParams in Node or QueryHelpers.AddQueryString in ASP.NET do the only encoding.",
      "shorten-it": "Ask only for the scopes that the app uses; a write scope includes reading, says the scope page.",
      "correct-value": "Build the URL in code instead of pasting it, and send prompt=none alone.",
      "send-once": "Set each parameter once: set() instead of append() on URLSearchParams.",
      "compare-with-page":
        "Compare query and path with the page of the resource: leave all parameters out, then add them one by one until the refused one shows.",
    },
    seenByMerchant: "An error page of Haravan instead of the login.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
