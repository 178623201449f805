import { expect, test } from "vitest";
import type { CauseId } from "./cause-ids";
import { diagnose } from "./diagnose";
import type { DiagnosisCertainty } from "./diagnosis";
import type { Evidence } from "./evidence";
import { hostedPage, redirectUri } from "./examples/hosted-page";

const scopes = (scope: string, observed: Evidence["observed"] = {}): Evidence => ({
  ...hostedPage("invalid_scope", "Invalid scope", { scope }),
  observed,
});

const sentAddress = (sent: string, observed: Evidence["observed"] = {}): Evidence => ({
  ...hostedPage("invalid_request", "Invalid redirect_uri", { redirect_uri: sent }),
  observed,
});

const forClient = (id: string): Evidence =>
  hostedPage("unauthorized_client", "Unknown client or client not enabled", { client_id: id });

const subscribe = (url: string): Evidence => ({
  step: "webhook",
  request: {
    method: "POST",
    url: "https://api.bigcommerce.com/stores/abc/v3/hooks",
    headers: { "x-auth-token": "token#a1b2c3d4", "content-type": "application/json" },
    body: JSON.stringify({ scope: "store/order/created", destination: url }),
  },
  response: { status: 422, headers: { "content-type": "application/json" }, body: '{"title":"Unprocessable"}' },
});

const rows: readonly (readonly [name: string, cause: CauseId, sure: DiagnosisCertainty, evidence: Evidence])[] = [
  [
    "address encoded twice, list unknown",
    "redirect-uri-malformed",
    "certain",
    sentAddress(encodeURIComponent(redirectUri)),
  ],
  ["address with undefined", "redirect-uri-malformed", "certain", sentAddress("undefined/install/login")],
  ["client_id=undefined", "client-config-missing", "certain", forClient("undefined")],
  ["client_id=null", "client-config-missing", "certain", forClient("null")],
  [
    "client_id empty",
    "client-config-missing",
    "certain",
    hostedPage("invalid_request", "Invalid client_id", { client_id: "" }),
  ],
  [
    "client_id=undefined where the page keeps its description",
    "client-config-missing",
    "likely",
    {
      ...forClient("undefined"),
      response: { status: 200, body: "Sorry, there was an error : unauthorized_client" },
    },
  ],
  [
    "client_id=undefined at the token endpoint",
    "client-config-missing",
    "certain",
    {
      step: "token",
      request: {
        method: "POST",
        url: "https://accounts.haravan.com/connect/token",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "grant_type=authorization_code&code=aa&redirect_uri=https%3A%2F%2Fa.vn&client_id=undefined&client_secret=undefined",
      },
      response: { status: 400, body: '{"error":"invalid_client"}' },
    },
  ],
  [
    "another store signed in than was asked for",
    "wrong-tenant",
    "likely",
    {
      step: "callback",
      request: { method: "GET", url: "https://a.vn/cb?code=x&state=y" },
      observed: { requested_org: "1", token_org: "2" },
    },
  ],
  [
    "a verification that nobody called one",
    "webhook-challenge-failed",
    "certain",
    {
      request: { method: "GET", url: "https://a.vn/api/hook?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x" },
      response: { status: 404, body: "Cannot GET /api/hook" },
    },
  ],
  [
    "Cloudflare in front of a server that does not answer",
    "upstream-bad-gateway",
    "certain",
    {
      response: {
        status: 522,
        headers: { server: "cloudflare", "content-type": "text/html" },
        body: "<title>522: Connection timed out</title>",
      },
    },
  ],
  [
    "client_id empty, nothing answered yet",
    "client-config-missing",
    "likely",
    {
      step: "authorize",
      request: {
        url: "https://accounts.haravan.com/connect/authorize?client_id=&redirect_uri=https%3A%2F%2Fa.vn%2Fcb&response_type=code&scope=openid",
      },
    },
  ],
  [
    "documented names, one for owners",
    "scope-not-allowed-for-client",
    "ambiguous",
    scopes("openid profile grant_service com.read_orders"),
  ],
  ["documented names", "scope-not-allowed-for-client", "likely", scopes("openid profile com.read_orders")],
  ["a name without its prefix", "scope-unknown", "certain", scopes("openid read_orders")],
  ["a name of Shopify", "scope-unknown", "certain", scopes("openid write_draft_orders")],
  ["a name with a slip", "scope-unknown", "certain", scopes("openid com.read_order")],
  ["a name that no page lists", "scope-unknown", "likely", scopes("openid com.read_collections")],
  [
    "scheme lost",
    "proxy-scheme-lost",
    "likely",
    sentAddress(redirectUri.replace("https", "http"), { redirect_uris_registered: [redirectUri] }),
  ],
  [
    "localhost sent",
    "app-base-url-wrong",
    "likely",
    sentAddress("http://localhost:3000/install/login", { redirect_uris_registered: [redirectUri] }),
  ],
  ["subscription to http", "webhook-url-rejected", "likely", subscribe("http://app.example.vn/hooks")],
  ["subscription to localhost", "webhook-url-rejected", "likely", subscribe("https://localhost:3000/hooks")],
];

test.each(rows)("%s: %s, %s", (_, cause, sure, evidence) => {
  const { causes, certainty } = diagnose(evidence);
  expect([causes[0]?.id, certainty]).toEqual([cause, sure]);
});

test("a sentence that names every way client authentication fails decides nothing", () => {
  const { certainty, causes } = diagnose({
    step: "token",
    request: {
      method: "POST",
      url: "https://hydra.example/oauth2/token",
      params: { grant_type: "authorization_code", code: "ory_ac_1" },
    },
    response: {
      status: 401,
      headers: { "content-type": "application/json" },
      body: '{"error":"invalid_client","error_description":"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)."}',
    },
  });
  expect(certainty).toBe("ambiguous");
  expect(causes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "client-secret-wrong",
      "client-unknown",
      "client-auth-missing",
      "client-auth-method-wrong",
    ]),
  );
});

test("at an API a failing audience is that of the access token", () => {
  const message =
    "IDX10214: Audience validation failed. Audiences: 'https://id.example/resources'. Did not match: 'api1'";
  const request = {
    method: "GET",
    url: "https://api.example.vn/v1/orders",
    headers: { authorization: "Bearer token#a1b2c3d4" },
  };
  expect(diagnose({ step: "api", request, response: { status: 401 }, client_message: message }).causes[0]?.id).toBe(
    "token-audience-wrong",
  );
  expect(diagnose({ step: "id-token", client_message: message }).causes[0]?.id).toBe("audience-mismatch");
});

test("a callback that brings an error is about that error, whatever the library prints of its checks", () => {
  const { causes } = diagnose({
    step: "callback",
    request: { method: "GET", url: "https://app.example.vn/cb?error=access_denied&state=s1" },
    client_message: "Payload(code=null, error=access_denied, nonce=null)",
  });
  expect(causes[0]?.id).toBe("consent-denied");
});

test("a connection that was made leaves only the server to be late; one that was not may lack a proxy", () => {
  const late = (transport_phase: string, transport_code: string) =>
    diagnose({ step: "network", observed: { transport_phase, transport_code, waited_s: 10 } });
  expect(late("response", "deadline")).toMatchObject({ certainty: "certain", causes: [{ id: "timeout" }] });
  expect(late("request", "deadline")).toMatchObject({ certainty: "certain", causes: [{ id: "timeout" }] });
  expect(late("connect", "ETIMEDOUT").certainty).toBe("likely");
  expect(late("connect", "ETIMEDOUT").causes.map(({ id }) => id)).toContain("proxy-blocked");
});

test("an expired certificate is certain only by a clock that was compared", () => {
  const expired = (observed: Evidence["observed"]) =>
    diagnose({
      step: "network",
      observed: { transport_code: "CERT_HAS_EXPIRED", transport_phase: "tls", ...observed },
    });
  expect(expired({})).toMatchObject({
    certainty: "likely",
    causes: [{ id: "tls-cert-expired" }, { id: "clock-skew" }],
  });
  expect(expired({ server_time_offset_s: 1 }).certainty).toBe("certain");
});

test("the IdentityServer page alone is the page it is", () => {
  const body =
    "Error\nSorry, there was an error : invalid_request\nInvalid redirect_uri\nRequest Id: 0HM5EXAMPLE:00000001";
  expect(diagnose({ response: { status: 200, body } }).causes[0]?.id).toBe("redirect-uri-mismatch");
  expect(diagnose({ client_message: body }).causes[0]?.id).toBe("redirect-uri-mismatch");
});

test("the signature fits and the endpoint fails all the same", () => {
  const delivery = (status: number): Evidence => ({
    step: "webhook",
    request: { method: "POST", url: "https://a.vn/webhooks", headers: { "x-haravan-hmacsha256": "mac#aabbccdd" } },
    response: { status },
    observed: { webhook_hmac_matches_raw_body: true },
  });
  expect(diagnose(delivery(500)).causes[0]?.id).toBe("webhook-endpoint-failing");
  const refused = diagnose(delivery(401));
  expect([refused.causes[0]?.id, refused.certainty]).toEqual(["webhook-body-altered", "likely"]);
  expect(refused.excluded.map(({ id }) => id)).not.toContain("webhook-signature-mismatch");
});

test("a young token by a clock that is an hour ahead has not expired", () => {
  const { causes } = diagnose({
    step: "id-token",
    client_message: "RPError: JWT expired, now 1795372720, exp 1795369120",
    observed: { server_time_offset_s: -3898, id_token_age_s: 2, id_token_expired_by_s: 3600 },
  });
  expect(causes[0]?.id).toBe("clock-skew");
});
