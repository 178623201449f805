import { expect, test } from "vitest";
import { diagnose } from "@/lib/diagnosis";
import { buildEvidence, refusedStep } from "./build-evidence";
import { callStep, frontStep, headers, localStep } from "./testing/steps";

const accounts = "http://127.0.0.1:1/sandbox/accounts";
const redirectUri = "http://localhost:4998/install/grandservice";

const authorize = frontStep("authorize", {
  client_id: "app",
  redirect_uri: redirectUri,
  scope: "openid com.read_shop",
  state: "state#00000001",
});

const callback = frontStep("callback", { code: "code#aabbccdd", state: "state#00000001" }, { atMs: 1000 });

const form = (fields: Readonly<Record<string, string>>) => String(new URLSearchParams(fields)).replaceAll("%23", "#");

const refusedExchange = (fields: Readonly<Record<string, string>> = {}) =>
  callStep(
    "token",
    {
      request: {
        method: "POST",
        url: `${accounts}/connect/token`,
        headers: headers({ "Content-Type": "application/x-www-form-urlencoded" }),
        body: form({
          grant_type: "authorization_code",
          code: "code#aabbccdd",
          redirect_uri: redirectUri,
          client_id: "app",
          client_secret: "client_secret#00000002",
          ...fields,
        }),
      },
      response: {
        status: 400,
        headers: headers({ "Content-Type": "application/json" }),
        body: '{"error":"invalid_grant"}',
      },
      clockOffsetSeconds: 2,
    },
    { atMs: 4500, verdict: "bad" },
  );

test("an exchange carries what its run had seen: both legs of the request, the code's age and shape, the clock", () => {
  expect(buildEvidence([authorize, callback, refusedExchange()])).toMatchObject({
    step: "token",
    request: { method: "POST", url: `${accounts}/connect/token` },
    response: { status: 400, body: '{"error":"invalid_grant"}' },
    observed: {
      code_age_s: 3.5,
      client_id_at_authorize: "app",
      redirect_uri_at_authorize: redirectUri,
      scopes_requested: ["openid", "com.read_shop"],
      code_challenge_sent: false,
      server_time_offset_s: 2,
    },
  });
});

test("what the tool remembers from elsewhere stands beside it", () => {
  const evidence = buildEvidence([authorize, callback, refusedExchange()], { code_sent_before: true });
  expect(evidence?.observed).toMatchObject({ code_sent_before: true, code_age_s: 3.5 });
});

test("a callback alone does not prove whose its code is; the hash in a signed ID token does", () => {
  const hash = localStep("id-token", "good", {
    facts: { source: "front-channel" },
    checks: [{ id: "c-hash", result: "ok", facts: {} }],
  });
  expect(buildEvidence([authorize, callback, refusedExchange()])?.observed).not.toHaveProperty("code_matches_callback");
  const proven = [authorize, callback, hash, refusedExchange()];
  expect(buildEvidence(proven)?.observed).toMatchObject({ code_matches_callback: true });
  const other = [authorize, callback, hash, refusedExchange({ code: "code#ffffffff" })];
  expect(buildEvidence(other)?.observed).toMatchObject({ code_matches_callback: false });
});

test("a form_post that waited here makes its code older than the callback step", () => {
  const kept = { ...callback, facts: { keptMs: 310_000 } };
  expect(buildEvidence([authorize, kept, refusedExchange()])?.observed?.code_age_s).toBe(313.5);
});

test("the other leg's authorize request is not this one's", () => {
  const login = frontStep(
    "authorize",
    { client_id: "other", redirect_uri: "http://localhost/login" },
    { leg: "login" },
  );
  expect(buildEvidence([login, authorize, callback, refusedExchange()])?.observed?.client_id_at_authorize).toBe("app");
});

test("fingerprints in a query hide none of the parameters after them", () => {
  const page = callStep(
    "preflight",
    {
      request: {
        url: `${accounts}/connect/authorize?client_id=app&state=state#00000001&redirect_uri=http%3A%2F%2Fa.vn`,
      },
      response: { status: 200, body: "<p>invalid_request</p><p>Invalid redirect_uri</p>" },
    },
    { verdict: "bad" },
  );
  expect(buildEvidence([page])?.request?.params).toEqual({
    client_id: "app",
    state: "state#00000001",
    redirect_uri: "http://a.vn",
  });
});

test("an error page that a redirect led to explains the request that was redirected", () => {
  const first = callStep("preflight", {
    request: { url: `${accounts}/connect/authorize?client_id=app&redirect_uri=http%3A%2F%2Fa.vn` },
    response: { status: 302 },
  });
  const page = callStep(
    "preflight-error-page",
    { request: { url: `${accounts}/home/error?errorId=1` }, response: { status: 200, body: "Invalid redirect_uri" } },
    { verdict: "bad" },
  );
  const narrow = callStep("preflight-narrow", { request: {}, response: { status: 200 } }, { verdict: "bad" });
  expect(buildEvidence([first, page, narrow])).toMatchObject({
    step: "error-page",
    request: { params: { redirect_uri: "http://a.vn" } },
    response: { body: "Invalid redirect_uri" },
  });
});

test.each(["expiry", "not-before", "issued-at", "auth-time"])(
  "%s that is no time is malformed, not early or late",
  (id) => {
    const refused = localStep("id-token", "bad", { checks: [{ id, result: "no", facts: { found: "soon" } }] });
    const evidence = buildEvidence([authorize, callback, refused]);
    expect(evidence?.observed?.id_token_checks_failed).toEqual([`${id}-malformed`]);
    expect(diagnose(evidence ?? {}).causes.map((cause) => cause.id)).toEqual(["token-response-nonconforming"]);
  },
);

test.each([
  ["auth-time", { ageSeconds: -3600 }, "clock-skew"],
  ["max-age", { present: false, maxAgeSeconds: 600 }, "token-response-nonconforming"],
  ["max-age", { ageSeconds: 900, maxAgeSeconds: 600 }, "token-response-nonconforming"],
])("%s refused with %j is %s", (id, facts, cause) => {
  const refused = localStep("id-token", "bad", { checks: [{ id, result: "no", facts }] });
  const evidence = buildEvidence([authorize, callback, refused]);
  expect(evidence?.observed?.id_token_checks_failed).toEqual([id]);
  expect(diagnose(evidence ?? {}).causes.map((found) => found.id)).toEqual([cause]);
});

test("failed ID token checks keep their names, and what was found", () => {
  const refused = localStep("id-token", "bad", {
    checks: [
      { id: "kid", result: "no", facts: {} },
      { id: "signature", result: "no", facts: { why: "key" } },
      { id: "issuer", result: "ok", facts: { found: "https://a", expected: "https://a" } },
      { id: "expiry", result: "no", facts: { leftSeconds: -90 } },
    ],
  });
  const evidence = buildEvidence([authorize, callback, refused]);
  expect(evidence).toMatchObject({
    step: "id-token",
    observed: {
      id_token_checks_failed: ["kid", "expiry"],
      id_token_expired_by_s: 90,
      issuer_expected: "https://a",
    },
  });
  expect(diagnose(evidence ?? {}).causes[0]?.id).toBe("signing-key-not-found");
});

test("a callback whose state led here and then failed does not match", () => {
  const back = frontStep(
    "callback",
    { code: "code#aabbccdd" },
    {
      verdict: "bad",
      checks: [
        { id: "state", result: "ok", facts: {} },
        { id: "browser", result: "ok", facts: {} },
        { id: "state", result: "no", facts: {} },
      ],
    },
  );
  const evidence = buildEvidence([authorize, back]);
  expect(evidence?.observed).toMatchObject({ state_matches: false, check_cookie_present: true });
  expect(diagnose(evidence ?? {}).causes.map(({ id }) => id)).toEqual(["state-mismatch"]);
});

test("a call that never got an answer has the line's own failure and the time waited", () => {
  const hung = callStep(
    "probe",
    {
      request: { url: "http://127.0.0.1:1/sandbox/apis/com/shop.json" },
      failure: { code: "deadline", phase: "response", message: "" },
    },
    { verdict: "bad", leg: null },
  );
  expect(buildEvidence([hung])).toMatchObject({
    step: "api",
    observed: { transport_code: "deadline", transport_phase: "response", waited_s: 0.012 },
  });
  expect(buildEvidence([hung])).not.toHaveProperty("response");
});

test("a token used in its own run has its age, lifetime and scopes", () => {
  const token = callStep("token", {
    request: { method: "POST", url: `${accounts}/connect/token`, body: "code=code#aabbccdd" },
    response: { body: '{"access_token":"access_token#11111111","expires_in":3600,"scope":"openid"}' },
  });
  const shop = callStep(
    "shop",
    {
      request: {
        url: "http://127.0.0.1:1/sandbox/apis/com/shop.json",
        headers: headers({ Authorization: "Bearer access_token#11111111" }),
      },
      response: { status: 403, body: '{"errors":"Forbidden"}' },
    },
    { verdict: "bad", atMs: 2000, to: "api" },
  );
  expect(buildEvidence([authorize, callback, token, shop])?.observed).toMatchObject({
    token_age_s: 2,
    token_expires_in_s: 3600,
    token_scopes: ["openid"],
    token_matches_issued: true,
  });
});

test("the last step that is plainly wrong ends a run, whatever was merely odd after it", () => {
  const bad = localStep("id-token", "bad");
  const odd = localStep("id-token", "warn");
  expect(refusedStep([odd, bad, odd])).toBe(bad);
  expect(refusedStep([odd])).toBe(odd);
  expect(refusedStep([localStep("role", "bad"), localStep("id-token", "good")])).toBeUndefined();
});
