import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { buildExchange, clientId, sendWithout } from "./build-token-call";
import type { Example } from "./example";

const refused = buildExchange({}, {}, "invalid_client");

/** Of a client ID nobody knows whether it ever got past the login page. */
const neverSeenAtAuthorize: Evidence = {
  ...buildExchange({ client_id: `${clientId} ` }, {}, "invalid_client"),
  observed: {},
};

/** Another provider's refusal that says why; IdentityServer4 never does. */
const said = (url: string, description: string): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: { grant_type: "authorization_code", client_id: "app", client_secret: "client_secret#5e6f7a8b" },
  },
  response: {
    status: 401,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ error: "invalid_client", error_description: description }),
  },
});

const entra = "https://login.microsoftonline.com/common/oauth2/v2.0/token";
const wrongSecret = said(entra, "AADSTS7000215: Invalid client secret provided.");

export const clientAuthExamples = {
  "client-secret-wrong": {
    seen: refused,
    certainty: "likely",
    lookAlike: { id: "client-unknown", seen: neverSeenAtAuthorize },
  },
  "client-secret-expired": {
    seen: said(entra, "AADSTS7000222: The provided client secret keys for app 'app' are expired."),
    certainty: "certain",
    lookAlike: { id: "client-secret-wrong", seen: wrongSecret },
  },
  "client-auth-missing": {
    seen: sendWithout(refused, "client_id", "client_secret"),
    certainty: "certain",
    lookAlike: { id: "client-secret-wrong", seen: sendWithout(refused) },
  },
  "client-auth-method-wrong": {
    seen: said(
      entra,
      "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    ),
    certainty: "certain",
    lookAlike: { id: "client-secret-wrong", seen: wrongSecret },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
