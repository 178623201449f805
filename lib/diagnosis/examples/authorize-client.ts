import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import type { Example } from "./example";
import { clientId, hostedPage, redirectUri } from "./hosted-page";

const unknownClient = "Unknown client or client not enabled";
const invalidRedirect = (sent: string, registered: readonly string[] = [redirectUri]): Evidence => ({
  ...hostedPage("invalid_request", "Invalid redirect_uri", { redirect_uri: sent }),
  observed: { redirect_uris_registered: registered },
});

/** IdentityServer4 does not tell a disabled app from an unknown one; servers that do say it like this. */
const refusedByName = (description: string): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: "https://login.example.com/oauth2/v2.0/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: { grant_type: "authorization_code", client_id: clientId, code: "code#a1b2c3d4", redirect_uri: redirectUri },
  },
  response: {
    status: 400,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error: "unauthorized_client", error_description: description }),
  },
});

export const authorizeClientExamples = {
  "client-unknown": {
    seen: hostedPage("unauthorized_client", unknownClient),
    certainty: "likely",
    lookAlike: {
      id: "client-secret-wrong",
      seen: {
        step: "token",
        request: {
          method: "POST",
          url: "https://accounts.haravan.com/connect/token",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          params: {
            grant_type: "authorization_code",
            client_id: clientId,
            client_secret: "secret#00aa11bb",
            code: "code#a1b2c3d4",
            redirect_uri: redirectUri,
          },
        },
        response: {
          status: 400,
          headers: { "content-type": "application/json; charset=UTF-8" },
          body: '{"error":"invalid_client"}',
        },
        observed: { client_id_at_authorize: clientId },
      },
    },
  },
  "client-disabled": {
    seen: refusedByName(`AADSTS7000112: Application '${clientId}' is disabled.`),
    certainty: "likely",
    lookAlike: {
      id: "client-unknown",
      seen: refusedByName(`AADSTS700016: Application with identifier '${clientId}' was not found in the directory.`),
    },
  },
  "redirect-uri-mismatch": {
    seen: invalidRedirect(`${redirectUri}/`),
    certainty: "certain",
    lookAlike: { id: "proxy-scheme-lost", seen: invalidRedirect(redirectUri.replace("https:", "http:")) },
  },
  "redirect-uri-malformed": {
    seen: invalidRedirect(encodeURIComponent(redirectUri)),
    certainty: "certain",
    lookAlike: {
      id: "redirect-uri-mismatch",
      seen: invalidRedirect(redirectUri, ["https://app.example.vn/install/grandservice"]),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
