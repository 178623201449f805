import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { apiCall, bearer } from "./api-call";
import { dummyJwt } from "./dummy-jwt";
import type { Example } from "./example";

const shop = { path: "/com/shop.json", status: 401 } as const;
const order = { path: "/com/orders/1256789012.json", status: 404 } as const;

/** An API that says in the header what it wants, as RFC 6750 and RFC 9470 have it. */
const challenged = (challenge: string, authorization: string = bearer.authorization): Evidence => ({
  step: "api",
  request: { method: "GET", url: "https://api.example.vn/v1/payouts", headers: { authorization } },
  response: { status: 401, headers: { "www-authenticate": `Bearer ${challenge}` } },
});

const otherAudience =
  'error="invalid_token", error_description="The audience \'https://accounts.example.vn/resources\' is invalid"';

const idToken = dummyJwt(
  { alg: "RS256", typ: "JWT" },
  {
    iss: "https://accounts.example.vn",
    aud: "app-one",
    nonce: "n-0S6_WzA2Mj",
    at_hash: "77QmUPtjPfzWtF2AnpK9RQ",
  },
);

export const accessTokenStateExamples = {
  "token-expired": {
    seen: apiCall({
      ...shop,
      observed: { token_age_s: 60_000, token_expires_in_s: 57_600, token_worked_before: true },
    }),
    certainty: "certain",
    lookAlike: {
      id: "token-revoked",
      seen: apiCall({
        ...shop,
        observed: { token_age_s: 600, token_expires_in_s: 57_600, token_worked_before: true },
      }),
    },
  },
  "token-revoked": {
    seen: apiCall({
      ...shop,
      observed: { token_age_s: 600, token_expires_in_s: 57_600, token_worked_before: true },
    }),
    certainty: "likely",
    lookAlike: {
      id: "app-uninstalled",
      seen: apiCall({
        ...shop,
        observed: {
          token_age_s: 600,
          token_expires_in_s: 57_600,
          token_worked_before: true,
          app_uninstalled_webhook_seen: true,
        },
      }),
    },
  },
  "token-for-other-store": {
    seen: apiCall({ ...order, observed: { token_org: "200000244883", requested_org: "1000114691" } }),
    certainty: "likely",
    lookAlike: {
      id: "resource-not-found",
      seen: apiCall({ ...order, observed: { token_org: "1000114691", requested_org: "1000114691" } }),
    },
  },
  "token-audience-wrong": {
    seen: challenged(otherAudience),
    certainty: "likely",
    lookAlike: { id: "token-wrong-kind", seen: challenged(otherAudience, `Bearer ${idToken}`) },
  },
  "step-up-required": {
    seen: challenged(
      'error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="mfa", max_age="300"',
    ),
    certainty: "certain",
    lookAlike: {
      id: "token-expired",
      seen: challenged('error="invalid_token", error_description="The access token expired"'),
    },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
