import type { DiagnosisWords } from "@/lib/diagnosis";

export const callbackArrivalCauses = {
  "consent-denied": {
    title: "Access was refused",
    summary: "The person on the consent page did not agree, so the platform sent access_denied instead of a code.",
    meaning:
      "The request was right; somebody, or a policy, said no. Nothing was granted. It is one of the five errors that IdentityServer4 sends back to the app at all, with #_=_ at the end of the address.",
    tellApart:
      "A description that names a policy or an assignment is about the account. With grant_service or wh_api in the request, ask who was signed in: staff may not be able to agree.",
    reasons: {
      "person-refused": "The person pressed Cancel, or took back a scope that the app needs.",
      "wrong-account": "Signed in with an account that should not install this app.",
      "policy-refused": "A rule of the store or organisation refused.",
    },
    fixes: {
      "explain-scopes": "Tell the merchant why each scope is needed, before the consent page.",
      "offer-retry": "Read error before code in the callback, and show a page with a button that starts again.",
      "sign-in-as-owner": "Sign in as the owner of the store and start again.",
      "ask-administrator": "Ask the administrator which rule refused the app.",
    },
    seenByMerchant: "Your app's page after pressing Cancel.",
  },
  "login-required": {
    title: "Nobody is signed in",
    summary: "The app asked for a login without showing a page, and the browser has no session at the platform.",
    meaning:
      "prompt=none means: answer at once, show nothing. Without a session the only possible answer is login_required. No Haravan page that we know mentions prompt; IdentityServer4 answers so.",
    tellApart:
      "prompt=none is in the authorize request. consent_required instead would mean that there is a session and the person never agreed to these scopes.",
    reasons: {
      "silent-without-session": "A silent renewal ran after the session had ended, or in a private window.",
      "cookies-blocked-in-frame":
        "The renewal runs in a hidden frame, where the browser withholds the platform's cookies.",
    },
    fixes: {
      "sign-in-interactively": "Start the login again without prompt=none and let the person sign in.",
      "top-level-redirect": "Redirect the whole window instead of using a hidden frame.",
      "use-refresh-token": "Renew on the server with a refresh token (scope offline_access) instead of in the browser.",
    },
    seenByMerchant: "Being signed out of the app, or a login that starts by itself.",
  },
  "consent-required": {
    title: "Agreement needed first",
    summary: "There is a session, but the person never agreed to this app or these scopes, and no page could ask.",
    meaning:
      "The request forbade a page with prompt=none, or came from a server, and the platform may not grant the scopes without asking. With a page it would simply have asked.",
    tellApart:
      "The code of the answer decides: login_required is no session, consent_required is no agreement; interaction_required leaves open which. A person who was asked and said no gives access_denied.",
    reasons: {
      "never-agreed": "A silent login before the first visible one.",
      "scopes-added": "Scopes were added since the person agreed.",
      "agreement-withdrawn": "The agreement was withdrawn, or the app was removed from the store.",
    },
    fixes: {
      "show-consent-once": "Send the person through authorize once without prompt=none.",
      "ask-for-agreed-scopes": "Keep the silent request to the scopes that were agreed to.",
    },
    seenByMerchant: "The app asks to sign in again.",
  },
  "code-missing": {
    title: "No code arrived",
    summary: "The callback ran, or the exchange was sent, without an authorization code.",
    meaning:
      "The code comes where response_mode puts it: form_post in the body of a POST, query in the address, fragment behind the #, which no server ever sees. IdentityServer4 uses fragment when code id_token is asked for without a response_mode. It answers an exchange without a code with the same bare invalid_grant as one with a wrong code.",
    tellApart:
      "See how the callback arrived. An error in it means that there was no code to send; a POST answered with 404, 405 or 415 never reached your code.",
    reasons: {
      "form-post-not-read": "form_post was asked for, and the route handles GET only or reads the query.",
      "fragment-on-server": "The answer came in the fragment, which the browser does not send.",
      "body-parser-missing": "The POST arrived, and no form parser read its body.",
      "opened-by-hand": "The callback address was opened by hand, by a prefetch or by a monitor.",
    },
    fixes: {
      "accept-post":
        "Handle POST at the callback: app.post in Express, export async function POST with request.formData() in Next.js; AddOpenIdConnect in ASP.NET does it by itself.",
      "use-query": "Or ask with response_type=code and response_mode=query, and read the query.",
      "name-the-mode": "Name the mode: response_mode=form_post with code id_token, since its default is the fragment.",
      "parse-form": "Put express.urlencoded({ extended: false }) before the route.",
      "start-again": "Start the login again from the beginning.",
    },
    seenByMerchant: "Your app's error page, or the login again and again.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
