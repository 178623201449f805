import { expect, test } from "vitest";
import type { CauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";

const code = "5f0c".repeat(16);
const accounts = "https://accounts.haravan.com";
const token = (
  params: Record<string, string>,
  observed: Evidence["observed"] = {},
  error = "invalid_grant",
): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: `${accounts}/connect/token`,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: {
      grant_type: "authorization_code",
      client_id: "app-one",
      redirect_uri: "https://a.vn/cb",
      code,
      ...params,
    },
  },
  response: { status: 400, headers: { "content-type": "application/json" }, body: JSON.stringify({ error }) },
  observed,
});
const fresh = {
  code_age_s: 2,
  code_sent_before: false,
  code_matches_callback: true,
  client_id_at_authorize: "app-one",
  redirect_uri_at_authorize: "https://a.vn/cb",
};
const api = (status: number, path: string, more: Partial<Evidence> = {}, method = "GET", body?: string): Evidence => ({
  step: "api",
  request: {
    method,
    url: `https://apis.haravan.com${path}`,
    headers: { Authorization: "Bearer token#1a2b3c4d", "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body }),
  },
  response: { status },
  ...more,
});
const page = (error: string, description: string, params: Record<string, string> = {}): Evidence => ({
  step: "error-page",
  request: {
    method: "GET",
    url: `${accounts}/connect/authorize`,
    params: { client_id: "app-one", redirect_uri: "https://a.vn/cb", scope: "openid com.read_shop", ...params },
  },
  response: {
    status: 200,
    headers: { "content-type": "text/html" },
    body: `<h1>Error</h1><p>Sorry, there was an error : ${error}</p><p>${description}</p>`,
  },
});
const idToken = (failed: string): Evidence => ({ step: "id-token", observed: { id_token_checks_failed: [failed] } });
const scopes = ["openid", "grant_service", "com.read_products"];

/** One case for each cause: what is seen when nothing but this is wrong. A new cause does not compile without one. */
const cases: Readonly<Record<CauseId, readonly [Evidence, "certain" | "likely"]>> = {
  "client-unknown": [page("unauthorized_client", "Unknown client or client not enabled"), "likely"],
  "redirect-uri-mismatch": [page("invalid_request", "Invalid redirect_uri"), "certain"],
  "scope-unknown": [page("invalid_scope", "Invalid scope", { scope: "openid com.read_collections" }), "certain"],
  "consent-denied": [
    { step: "callback", request: { method: "GET", url: "https://a.vn/cb?error=access_denied&state=x#_=_" } },
    "likely",
  ],
  "state-mismatch": [{ step: "callback", observed: { check_cookie_present: true, state_matches: false } }, "certain"],
  "check-cookie-missing": [{ step: "callback", observed: { check_cookie_present: false } }, "certain"],
  "user-disabled": [token({}, { ...fresh, user_disabled: true }), "likely"],
  "code-expired": [token({}, { ...fresh, code_age_s: 420 }), "likely"],
  "code-already-used": [
    token({}, { ...fresh, code_sent_before: true, code_used_successfully_before: true }),
    "certain",
  ],
  "code-malformed": [token({ code: `${code}#_=_` }), "likely"],
  "code-client-mismatch": [token({}, { ...fresh, client_id_at_authorize: "app-two" }), "certain"],
  "token-redirect-uri-mismatch": [token({ redirect_uri: "https://a.vn/cb/" }, fresh), "certain"],
  "client-secret-wrong": [token({ client_secret: "secret#00aa11bb" }, fresh, "invalid_client"), "likely"],
  "grant-type-unsupported": [token({ grant_type: "authorisation_code" }, fresh, "unsupported_grant_type"), "certain"],
  "content-type-wrong": [
    {
      step: "token",
      request: {
        method: "POST",
        url: `${accounts}/connect/token`,
        headers: { "Content-Type": "application/json" },
        body: '{"grant_type":"authorization_code"}',
      },
      response: { status: 400, body: '{"error":"invalid_request"}' },
    },
    "certain",
  ],
  "pkce-verifier-mismatch": [
    token({ code_verifier: "v".repeat(43) }, { ...fresh, code_challenge_matches_verifier: false }),
    "certain",
  ],
  "nonce-mismatch": [idToken("nonce"), "certain"],
  "issuer-mismatch": [idToken("id-token-issuer"), "certain"],
  "audience-mismatch": [idToken("aud"), "certain"],
  "signature-invalid": [idToken("signature"), "certain"],
  "id-token-expired": [
    { step: "id-token", observed: { id_token_checks_failed: ["expired"], server_time_offset_s: 1 } },
    "certain",
  ],
  "token-missing": [
    api(401, "/com/shop.json", {
      request: { url: "https://apis.haravan.com/com/shop.json", headers: { accept: "*/*" } },
    }),
    "certain",
  ],
  "token-malformed": [
    api(401, "/com/shop.json", {
      request: { url: "https://apis.haravan.com/com/shop.json", headers: { authorization: "Bearer undefined" } },
    }),
    "certain",
  ],
  "token-expired": [
    api(401, "/com/shop.json", {
      observed: { token_age_s: 60_000, token_expires_in_s: 57_600, token_worked_before: true },
    }),
    "certain",
  ],
  "token-revoked": [
    api(401, "/com/shop.json", {
      observed: { token_age_s: 600, token_expires_in_s: 57_600, token_worked_before: true },
    }),
    "likely",
  ],
  "auth-header-wrong": [
    api(401, "/com/shop.json", {
      request: { url: "https://apis.haravan.com/com/shop.json", headers: { "X-Haravan-Access-Token": "t" } },
    }),
    "certain",
  ],
  "scope-missing": [
    api(403, "/com/orders.json", { observed: { scopes_requested: scopes, token_scopes: scopes } }),
    "certain",
  ],
  "scope-not-granted": [
    api(403, "/com/orders.json", {
      observed: { scopes_requested: [...scopes, "com.read_orders"], token_scopes: scopes },
    }),
    "certain",
  ],
  "user-permission-denied": [
    api(403, "/com/products.json", {
      observed: { scopes_requested: scopes, token_scopes: scopes, user_roles: ["staff"] },
    }),
    "likely",
  ],
  "rate-limited": [api(429, "/com/shop.json"), "certain"],
  "resource-not-found": [api(404, "/com/orders/7.json"), "likely"],
  "wrong-base-url": [api(404, "/com/blogs.json"), "certain"],
  "request-body-invalid": [api(400, "/com/products.json", {}, "POST", '{"product":{"title":"A",}}'), "certain"],
  "server-error": [api(500, "/com/shop.json"), "certain"],
  "upstream-bad-gateway": [api(502, "/com/shop.json"), "certain"],
  timeout: [
    { step: "network", observed: { transport_code: "deadline", transport_phase: "response", waited_s: 10 } },
    "certain",
  ],
  "connection-failed": [
    { step: "network", observed: { transport_code: "ECONNREFUSED", transport_phase: "connect" } },
    "certain",
  ],
};

test.each(Object.entries(cases))("%s is found, as sure as the evidence allows", (id, [evidence, certainty]) => {
  const diagnosis = diagnose(evidence);
  expect(diagnosis.causes[0]).toMatchObject({ id, certainty });
  expect(diagnosis.certainty).toBe(certainty);
  expect(diagnosis.causes[0]?.proof.length).toBeGreaterThan(0);
});

test.each(Object.entries(cases))("%s is the same on a sandbox with the same paths", (_, [evidence]) => {
  const url = evidence.request?.url;
  if (url === undefined) return;
  const moved = url
    .replace("https://accounts.haravan.com", "http://127.0.0.1:3000/sandbox/accounts")
    .replace("https://apis.haravan.com", "http://127.0.0.1:3000/sandbox/apis");
  expect(diagnose({ ...evidence, request: { ...evidence.request, url: moved } })).toEqual(diagnose(evidence));
});
