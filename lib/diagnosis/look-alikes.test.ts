import { expect, test } from "vitest";
import { diagnose } from "./diagnose";
import type { Evidence, Observed } from "./evidence";

const exchange = (observed: Observed, params: Record<string, string> = {}): Evidence => ({
  step: "token",
  request: {
    method: "POST",
    url: "https://accounts.haravan.com/connect/token",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    params: {
      grant_type: "authorization_code",
      client_id: "a",
      redirect_uri: "https://a.vn/cb",
      code: "code#aabbccdd",
      ...params,
    },
  },
  response: { status: 400, body: '{"error":"invalid_grant"}' },
  observed,
});

const call = (status: number, observed: Observed = {}, path = "/com/shop.json"): Evidence => ({
  step: "api",
  request: {
    method: "GET",
    url: `https://apis.haravan.com${path}`,
    headers: { authorization: "Bearer token#aabbccdd", "content-type": "application/json" },
  },
  response: { status },
  observed,
});

const ids = (evidence: Evidence) => diagnose(evidence).causes.map(({ id }) => id);
const excluded = (evidence: Evidence) => diagnose(evidence).excluded.map(({ id }) => id);

test("a bare invalid_grant is said to be ambiguous and asks for the history of the code", () => {
  const diagnosis = diagnose(exchange({}));
  expect(diagnosis.certainty).toBe("ambiguous");
  expect(diagnosis.causes.length).toBeGreaterThan(4);
  expect(diagnosis.causes.every(({ certainty }) => certainty === "possible")).toBe(true);
  expect(diagnosis.ask).toBe("code-history");
});

test("how long ago a code was sent says that it was", () => {
  expect(diagnose(exchange({ code_sent_before_s: 41 })).causes[0]).toMatchObject({
    id: "code-already-used",
    certainty: "likely",
  });
});

test("a code sent before is likely used, says when and where, and leads to the first run", () => {
  const diagnosis = diagnose(
    exchange({ code_sent_before: true, code_sent_before_s: 41, code_sent_in_run: "7f3", code_age_s: 3 }),
  );
  expect(diagnosis.certainty).toBe("likely");
  expect(diagnosis.causes[0]?.proof).toContainEqual({ fact: "code-sent-before", seconds: 41, run: "7f3" });
  expect(diagnosis.next).toEqual({ kind: "link", action: "open-first-run", run: "7f3" });
  expect(diagnosis.excluded).toContainEqual({
    id: "code-expired",
    proof: [{ fact: "code-age", seconds: 3, usualSeconds: 300 }],
  });
});

test("a redirect_uri that differs is not certain when the code had been sent before", () => {
  const differs = { redirect_uri_at_authorize: "https://a.vn/other", code_age_s: 5 };
  expect(diagnose(exchange({ ...differs, code_sent_before: false })).certainty).toBe("certain");
  const both = diagnose(exchange({ ...differs, code_sent_before: true }));
  expect(both.certainty).toBe("ambiguous");
  expect(both.causes.slice(0, 2).map(({ id }) => id)).toEqual(["code-already-used", "token-redirect-uri-mismatch"]);
});

test("a known lifetime of codes decides in place of the usual one", () => {
  expect(ids(exchange({ code_age_s: 5, code_lifetime_s: 2 }))[0]).toBe("code-expired");
  expect(excluded(exchange({ code_age_s: 5, code_lifetime_s: 8 }))).not.toContain("code-expired");
  expect(excluded(exchange({ code_age_s: 5 }))).toContain("code-expired");
});

test("an expired ID token is only certain by a clock that was compared", () => {
  const refused = (offset: Observed): Evidence => ({
    step: "id-token",
    observed: { id_token_checks_failed: ["exp"], ...offset },
  });
  expect(diagnose(refused({})).certainty).toBe("likely");
  expect(diagnose(refused({ server_time_offset_s: -900 })).certainty).toBe("likely");
  expect(diagnose(refused({ server_time_offset_s: 2 })).certainty).toBe("certain");
});

test("a damaged code is refused before its client is looked at", () => {
  const damaged = exchange({ client_id_at_authorize: "b" }, { code: "undefined" });
  expect(diagnose(damaged).certainty).toBe("ambiguous");
  expect(ids(damaged).slice(0, 2)).toEqual(["code-malformed", "code-client-mismatch"]);
});

test("equal client ids and redirect URIs exclude their causes", () => {
  expect(excluded(exchange({ client_id_at_authorize: "a", redirect_uri_at_authorize: "https://a.vn/cb" }))).toEqual(
    expect.arrayContaining(["code-client-mismatch", "token-redirect-uri-mismatch"]),
  );
});

test("a bare 401 with a token is ambiguous until its history is known", () => {
  const bare = diagnose(call(401));
  expect(bare.certainty).toBe("ambiguous");
  expect(bare.ask).toBe("token-history");
  expect(ids(call(401, { token_age_s: 100, token_expires_in_s: 10 }))[0]).toBe("token-expired");
  expect(ids(call(401, { token_age_s: 10, token_expires_in_s: 3600, token_worked_before: true }))[0]).toBe(
    "token-revoked",
  );
  expect(ids(call(401, { token_matches_issued: false }))[0]).toBe("token-malformed");
});

test("a revocation that the tool asked for makes it certain, and age then excludes expiry", () => {
  const evidence = call(401, { revocation_called: true, token_age_s: 10, token_expires_in_s: 3600 });
  expect(diagnose(evidence).causes[0]).toMatchObject({ id: "token-revoked", certainty: "certain" });
  expect(excluded(evidence)).toContain("token-expired");
});

test("a 403 is not about scopes when the token has the scope", () => {
  const evidence = call(
    403,
    { token_scopes: ["com.write_products"], scopes_requested: ["com.write_products"] },
    "/com/products.json",
  );
  expect(excluded(evidence)).toEqual(["scope-missing", "scope-not-granted"]);
  expect(diagnose(evidence).certainty).not.toBe("certain");
});

test("a 403 without knowledge of scopes stays ambiguous", () => {
  expect(diagnose(call(403)).certainty).toBe("ambiguous");
  expect(diagnose(call(403)).ask).toBe("scopes-asked-and-granted");
});

test("a write with a read scope is a missing scope, and the next step names what to ask for", () => {
  const evidence: Evidence = {
    ...call(403, { scopes_requested: ["com.read_products"], token_scopes: ["com.read_products"] }),
    request: {
      method: "POST",
      url: "https://apis.haravan.com/com/products.json",
      headers: { authorization: "Bearer x1" },
    },
  };
  const diagnosis = diagnose(evidence);
  expect(diagnosis.causes[0]).toMatchObject({ id: "scope-missing", certainty: "certain" });
  expect(diagnosis.next.scopes).toEqual(["com.read_products", "com.write_products"]);
});

test("content types are opposite on the two hosts", () => {
  const post = (url: string, type: string, body: string, response: Evidence["response"]) =>
    ids({
      request: { method: "POST", url, headers: { authorization: "Bearer x1", "content-type": type }, body },
      response: response ?? {},
    });
  const tokenUrl = "https://accounts.haravan.com/connect/token";
  const apiUrl = "https://apis.haravan.com/com/products.json";
  const refused = { status: 400, body: '{"error":"invalid_request"}' };
  expect(post(tokenUrl, "application/json", "{}", refused)[0]).toBe("content-type-wrong");
  expect(post(apiUrl, "application/x-www-form-urlencoded", "a=1", { status: 400 })[0]).toBe("content-type-wrong");
  expect(post(apiUrl, "application/json", "{", { status: 400 })[0]).toBe("request-body-invalid");
});

test("a body that was recorded only in part is not called broken", () => {
  const evidence = (body: string): Evidence => ({
    ...call(400),
    request: { ...call(400).request, method: "POST", body },
  });
  expect(diagnose(evidence('{"product":{"title":"A"\n[… +912]')).certainty).toBe("ambiguous");
  expect(diagnose(evidence('{"product":{"title":"A"')).certainty).toBe("certain");
});

test("invalid_client is the secret once the client id has passed authorize, and either before that", () => {
  const refused = (observed: Observed): Evidence => ({
    ...exchange(observed, { client_secret: "secret#00aa11bb" }),
    response: { status: 400, body: '{"error":"invalid_client"}' },
  });
  expect(diagnose(refused({})).certainty).toBe("ambiguous");
  expect(diagnose(refused({ client_id_at_authorize: "a" })).causes.map(({ id }) => id)).toEqual([
    "client-secret-wrong",
  ]);
});

test("invalid_client without any secret in the form is its absence", () => {
  const refused: Evidence = { ...exchange({}), response: { status: 400, body: '{"error":"invalid_client"}' } };
  expect(ids(refused)[0]).toBe("client-auth-missing");
});

test("a 429 stays a rate limit whatever its body says, and the wait is read from the header", () => {
  const diagnosis = diagnose({
    ...exchange({ code_sent_before: true }),
    response: { status: 429, headers: { "Retry-After": "2.0" }, body: '{"error":"invalid_grant"}' },
  });
  expect(diagnosis.causes[0]).toMatchObject({ id: "rate-limited", certainty: "certain" });
  expect(diagnosis.next).toEqual({ kind: "wait", action: "wait-and-retry", seconds: 2 });
});

test("a hosted page that names the scope excludes client and redirect URL", () => {
  const diagnosis = diagnose({
    step: "error-page",
    request: {
      url: "https://accounts.haravan.com/connect/authorize?scope=openid%20com.read_shop&redirect_uri=https://a.vn/cb",
    },
    client_message: "Sorry, there was an error : invalid_scope Invalid scope",
  });
  expect(diagnosis.causes.map(({ id }) => id)).not.toContain("redirect-uri-mismatch");
  expect(diagnosis.causes[0]).toMatchObject({ id: "scope-not-allowed-for-client", certainty: "likely" });
});

test("our own refusal to call is nobody else's fault", () => {
  const diagnosis = diagnose({
    step: "token",
    observed: { transport_code: "host-not-allowed", transport_phase: "policy" },
  });
  expect(diagnosis).toMatchObject({ certainty: "unknown", party: "tool", causes: [] });
});

test("a provider's refusal is never put on the tool", () => {
  for (const status of [400, 401, 403, 404, 418, 429, 500, 502]) {
    expect(diagnose(call(status)).party).not.toBe("tool");
  }
});

test("what nothing explains is unknown, with a question", () => {
  const diagnosis = diagnose(call(418));
  expect(diagnosis).toMatchObject({ certainty: "unknown", causes: [] });
  expect(diagnosis.ask).not.toBeNull();
});

test("scenario names and server-side reasons in a header change nothing", () => {
  const evidence = call(401);
  const told: Evidence = {
    ...evidence,
    request: { ...evidence.request, headers: { ...evidence.request?.headers, prefer: "scenario=token-revoked" } },
  };
  expect(diagnose(told)).toEqual(diagnose(evidence));
});
