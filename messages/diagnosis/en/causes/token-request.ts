import type { DiagnosisWords } from "@/lib/diagnosis";

export const tokenRequestCauses = {
  "grant-type-unsupported": {
    title: "grant_type missing or unknown",
    summary: "The token endpoint does not know the grant_type that was sent, or none was sent.",
    meaning:
      "grant_type says what the request is for. Haravan's pages and public apps use authorization_code and refresh_token. IdentityServer4 has accepted client ID and secret before it looks at it, and the code is not spent.",
    tellApart:
      "A known grant that this app may not use is unauthorized_client. A JSON body is invalid_request on IdentityServer4, but unsupported_grant_type on servers that find no form field in it.",
    reasons: {
      misspelt: "A typing error in grant_type.",
      "field-missing": "The field is not in the form.",
      "grant-not-offered": "A grant that this server does not offer, such as password or client_credentials.",
    },
    fixes: {
      "send-known-grant": "Send grant_type=authorization_code, or grant_type=refresh_token for a refresh.",
      "encode-the-form": "Put it into the body: new URLSearchParams({ grant_type: … }) or FormUrlEncodedContent.",
      "use-code-flow":
        "Get tokens by login or install (authorization_code); nothing shows that Haravan offers other grants to apps.",
    },
  },
  "content-type-wrong": {
    title: "Wrong Content-Type",
    summary: "The body is written in a format this endpoint does not read.",
    meaning:
      "The two hosts want opposite things: the token endpoint takes a form, the API takes JSON. Haravan documents the 400 of its API; at the token endpoint IdentityServer4 answers 400 invalid_request before it looks at client or code.",
    tellApart:
      "Look at the Content-Type that was really sent, and at the host. GET on the token endpoint gives the same answer: look at the method too.",
    reasons: {
      "json-to-token-endpoint": "JSON was sent to the token endpoint.",
      "form-to-api": "A form was sent to the API.",
      "header-missing": "The Content-Type header is missing or set by a default.",
      multipart: "multipart/form-data was sent, by FormData or axios.postForm for example.",
    },
    fixes: {
      "form-for-token":
        "Token endpoint: application/x-www-form-urlencoded. Node: body: new URLSearchParams({ … }), also with axios; ASP.NET: new FormUrlEncodedContent(…).",
      "json-for-api":
        "API: Content-Type: application/json with JSON.stringify(…) in Node, JsonContent.Create(…) in ASP.NET.",
    },
  },
  "http-method-wrong": {
    title: "Wrong HTTP method",
    summary: "The request reached the right address with a method that is not accepted there.",
    meaning:
      "The token endpoint takes POST only. IdentityServer4 answers a GET there with 400 invalid_request, the same as for a wrong Content-Type; elsewhere 405 is usual. The code is not spent.",
    tellApart:
      "Look at the method that arrived, not at the one in your code: a redirect can change it. If the method was POST, look at Content-Type, then at the path.",
    reasons: {
      "opened-in-browser": "The token URL was opened in the browser, or built as a link with parameters.",
      "turned-into-get":
        "A redirect (301 or 302) turned POST into GET: http instead of https, www, a slash at the end.",
      "verb-not-offered": "The API has this path, but not for this method.",
      "callback-without-post": "The answer comes by form_post, and the callback route takes GET only.",
    },
    fixes: {
      "send-post": "Send POST with the fields in the body.",
      "call-final-address":
        'Call the final address. To see the redirect, use redirect: "manual" with fetch, AllowAutoRedirect = false on HttpClientHandler.',
      "documented-verb": "Use the method that the documentation gives for this resource.",
      "take-post":
        "Let the callback take POST as well: app.post in Express, export async function POST in Next.js; or ask with response_type=code and response_mode=query.",
    },
  },
  "cors-blocked": {
    title: "Browser blocked the call",
    summary: "A page called another origin, and the answer does not allow it.",
    meaning:
      "No Access-Control-Allow-Origin header allows this page, so the browser hid the answer or, after a preflight, did not send the call at all. No server has refused the credentials. A token call in the browser would also show the client secret to everyone.",
    tellApart:
      "The same call works with curl or on the server, and the console names CORS. “Failed to fetch” without that line can also be a connection that failed.",
    reasons: {
      "token-from-browser": "The page calls the token endpoint itself.",
      "api-from-browser": "The page calls the Haravan API itself.",
      "origin-not-allowed": "This origin is not on the server's list.",
      "error-without-header":
        "An error page (5xx, firewall) carries no CORS header, so the browser reports CORS instead.",
    },
    fixes: {
      "exchange-on-server":
        "Exchange on the server: route handler in Next.js or Express, AddOpenIdConnect in ASP.NET. If the secret was in the page, renew it.",
      "call-own-server": "Let the page call your own server, and the server call Haravan with the store's token.",
      "repeat-with-curl": "Repeat the call with curl -i and read what the server really answers.",
    },
  },
  "token-response-nonconforming": {
    title: "Token answer not as the standard says",
    summary: "The token endpoint answered, but not in the form that OAuth prescribes and the library expects.",
    meaning:
      "A success is status 200 with JSON that has access_token and token_type; an error is 400 or 401 with error. Some servers answer an error with 200, or a success with 201. Nothing of the kind is known of Haravan.",
    tellApart:
      "Read the raw body. If tokens are in it, the form is at fault; if error is in it, that is the cause; if it is HTML, somebody else answered.",
    reasons: {
      "error-with-200": "The body holds error, with status 200.",
      "other-success-status": "The status is 201 or another one of success.",
      "field-missing": "token_type or another field that the library requires is missing.",
      "body-empty-or-cut": "The body is empty or ends in the middle.",
      "sign-in-too-old": "max_age was sent, and auth_time in the ID token is older than that, or missing.",
      "claim-faulty": "A claim or a header of the ID token is missing, or not of the kind it has to be.",
    },
    fixes: {
      "read-error-first": "Look for error in the body before access_token, whatever the status.",
      "adapt-answer":
        "Correct the answer before the library reads it: token.conform in Auth.js, customFetch in openid-client 6, a DelegatingHandler as BackchannelHttpHandler in ASP.NET.",
      "look-at-body":
        "Log status, Content-Type and length of the body, without its values, and repeat the call with curl -i.",
      "ask-for-password-again":
        "Send prompt=login beside max_age, so that the server asks for the password whatever it remembers. Where auth_time stays away, max_age proves nothing: tell whoever runs the server.",
      "refuse-and-report":
        "Do not let this token through: it says nothing that can be relied on. Copy the report for whoever runs the accounts server.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
