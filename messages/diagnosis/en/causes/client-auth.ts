import type { DiagnosisWords } from "@/lib/diagnosis";

export const clientAuthCauses = {
  "client-secret-wrong": {
    title: "Client secret wrong",
    summary: "The server knows the app but does not accept this client secret.",
    meaning:
      "IdentityServer4 answers 400 with invalid_client, not 401 as others do, and names no reason. It checks the secret before it touches the code, so the code is not spent.",
    tellApart:
      "An unknown client ID gives the same answer. If the client ID just passed the login page, it is the secret.",
    reasons: {
      "secret-renewed": "The secret was renewed and this deployment has the old one.",
      "secret-of-other-app": "It is the secret of another app.",
      "masked-value-copied": "The masked value was copied.",
      "newline-or-quotes": "A line break, space or quotes came along from the environment file.",
      "basic-not-encoded":
        "Sent as HTTP Basic with + or % unencoded: IdentityServer4 decodes the value, so + becomes a space.",
    },
    fixes: {
      "copy-secret": "Copy the secret again from the Partner Dashboard.",
      "trim-secret": "Remove white space and quotes around it; log its length, never its value.",
      "send-in-body":
        'Send client_id and client_secret as form fields: ClientSecretPost in openid-client 6, token_endpoint_auth_method: "client_secret_post" in next-auth. ASP.NET\'s AddOpenIdConnect does so anyway.',
      "encode-for-basic": "For HTTP Basic, encode both values with encodeURIComponent before base64.",
    },
  },
  "client-secret-expired": {
    title: "Client secret expired",
    summary: "The client secret was right, but its end date has passed.",
    meaning:
      "Some servers give every secret an end date, Entra for one, and name it in the answer. IdentityServer4 can have one too and then answers the same invalid_client as for a wrong secret. No Haravan page that we know mentions an end date.",
    tellApart:
      "It worked with these very settings, nothing was deployed, and it fails for everybody from one moment on. AADSTS7000222 says it outright.",
    reasons: {
      "end-date-reached": "The end date of the secret has been reached.",
      "old-one-withdrawn": "After a renewal the old secret was kept for a while, and now no longer is.",
    },
    fixes: {
      "create-secret": "Create a new secret, put it into every deployment, then remove the old one.",
      "watch-end-date": "Note the end date where somebody is reminded of it.",
    },
  },
  "client-auth-missing": {
    title: "No client credentials sent",
    summary: "The token request carries neither client ID nor client secret where the server looks for them.",
    meaning:
      "IdentityServer4 looks into the form body and into an Authorization: Basic header, nowhere else. If it finds no client there, it answers 400 invalid_client. The code is not spent.",
    tellApart:
      "Look at the request as it left: are client_id and client_secret in the body, or is there a Basic header? If they are, the values are the question.",
    reasons: {
      "in-the-query": "They are in the query string of the token URL.",
      "form-not-encoded": "The body is an object or an empty string instead of an encoded form.",
      "value-empty": "The variables are not set in this deployment.",
      "lost-on-redirect": "The first address redirects, and header or body got lost on the way.",
      "over-the-limit": "Client ID or secret is longer than 100 characters, which IdentityServer4 reads as absent.",
    },
    fixes: {
      "send-in-form": "Put client_id and client_secret among the form fields, never into the URL: it ends up in logs.",
      "encode-the-form":
        "Encode the body: new URLSearchParams({ … }) with fetch or axios, FormUrlEncodedContent with HttpClient.",
      "set-both-values": "Set both variables and let the app refuse to start without them.",
      "call-final-address": "Call https://accounts.haravan.com/connect/token directly, without a redirect before it.",
      "copy-again":
        "Copy client ID and secret again, without anything around them; the client IDs seen on Haravan have 32 characters.",
    },
  },
  "client-auth-method-wrong": {
    title: "Credentials sent the wrong way",
    summary: "Client ID and secret may be right, but this server wants them sent in another way.",
    meaning:
      "A secret travels as form fields (client_secret_post) or as HTTP Basic (client_secret_basic). IdentityServer4 reads both, and every Haravan sample uses form fields; other servers insist on the registered one. A public client must send none.",
    tellApart:
      "The same values work with the other method. Some servers name the method in error_description; a client that prints only “got: 401” hides it.",
    reasons: {
      "server-wants-the-other": "The client library's default is not what the server has registered.",
      "secret-for-public-client": "The app is registered as a public client, and a secret was sent.",
      "sent-both-ways": "Credentials are in the header and in the body; IdentityServer4 then reads only the header.",
    },
    fixes: {
      "set-method":
        "Name the method: ClientSecretPost() or ClientSecretBasic() in openid-client 6, client: { token_endpoint_auth_method } in next-auth and Auth.js, ClientCredentialStyle in Duende.IdentityModel.",
      "drop-secret": "Send only client_id with PKCE, or register the app as a web app that keeps a secret.",
      "send-one-way": "Send the credentials in one place only; for Haravan in the form.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
