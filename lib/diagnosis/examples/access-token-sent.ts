import type { CauseId } from "../cause-ids";
import type { Evidence } from "../evidence";
import { apiCall, bearer } from "./api-call";
import { dummyJwt } from "./dummy-jwt";
import type { Example } from "./example";

const shop = { path: "/com/shop.json", status: 401 } as const;

/** What a token endpoint gives as id_token, with made-up values and no signature worth the name. */
const idToken = dummyJwt(
  { alg: "RS256", kid: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", typ: "JWT" },
  {
    iss: "https://accounts.haravan.com",
    aud: "app-one",
    nonce: "n-0S6_WzA2Mj",
    at_hash: "77QmUPtjPfzWtF2AnpK9RQ",
    sub: "1000200300",
    orgid: "200000244883",
    role: "admin",
  },
);

/** The app's own API, in PHP behind Apache. */
const behindApache = (headers: Readonly<Record<string, string>>): Evidence => ({
  step: "api",
  request: { method: "GET", url: "https://app.example.vn/api/orders.php", headers },
  response: {
    status: 401,
    headers: {
      server: "Apache/2.4.58 (Ubuntu)",
      "content-type": "application/json",
      "www-authenticate": 'Bearer realm="api"',
    },
    body: '{"message":"Missing Authorization header"}',
  },
});

export const accessTokenSentExamples = {
  "token-missing": {
    seen: apiCall({ ...shop, headers: { accept: "application/json" } }),
    certainty: "certain",
    lookAlike: {
      id: "token-malformed",
      seen: apiCall({ ...shop, headers: { accept: "application/json", authorization: "Bearer undefined" } }),
    },
  },
  "token-malformed": {
    seen: apiCall({ ...shop, headers: { authorization: "Bearer undefined" } }),
    certainty: "certain",
    lookAlike: {
      id: "token-expired",
      seen: apiCall({ ...shop, observed: { token_age_s: 60_000, token_expires_in_s: 57_600 } }),
    },
  },
  "token-wrong-kind": {
    seen: apiCall({ ...shop, headers: { authorization: `Bearer ${idToken}` } }),
    certainty: "certain",
    lookAlike: {
      id: "token-malformed",
      seen: apiCall({ ...shop, headers: bearer, observed: { token_matches_issued: false } }),
    },
  },
  "auth-header-wrong": {
    seen: apiCall({ ...shop, headers: { "x-haravan-access-token": "access_token#a1b2c3d4" } }),
    certainty: "certain",
    lookAlike: {
      id: "token-missing",
      seen: apiCall({ ...shop, headers: { "content-type": "application/json" } }),
    },
  },
  "auth-header-stripped": {
    seen: behindApache(bearer),
    certainty: "likely",
    lookAlike: { id: "token-missing", seen: behindApache({ accept: "application/json" }) },
  },
} as const satisfies Partial<Record<CauseId, Example>>;
