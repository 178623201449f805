import { expect, test } from "vitest";
import { diagnose } from "../diagnose";
import { readText } from "../read-text";
import {
  accounts,
  authorize,
  callback,
  causes,
  code,
  command,
  evidenceOf,
  form,
  refused,
  token,
  tokens,
} from "./sample-flow";

test("an authorize URL, a callback, a token request and its answer are one flow, in whatever order they were pasted", () => {
  const parts = [authorize(), callback(), command({ redirect_uri: "https://a.vn/install/login/" }), refused] as const;
  const whole = evidenceOf(...parts);
  expect(whole).toMatchObject({
    request: { method: "POST", url: `${accounts}/connect/token` },
    response: { status: 400, body: '{"error":"invalid_grant"}' },
    observed: {
      redirect_uri_at_authorize: "https://a.vn/install/login",
      client_id_at_authorize: "app-one",
      response_mode_at_authorize: "query",
      scopes_requested: ["openid", "com.read_products"],
      code_challenge_sent: false,
      state_matches: true,
      code_matches_callback: true,
    },
  });
  const [first, second, third, fourth] = parts;
  for (const order of [
    [second, first, third, fourth],
    [third, fourth, first, second],
    [fourth, third, second, first],
  ]) {
    expect(evidenceOf(...order)).toEqual(whole);
  }
  expect(diagnose(whole).causes[0]).toMatchObject({ id: "token-redirect-uri-mismatch", certainty: "certain" });
});

test("a code that was cut or got a tail is not the one that came; two strange codes are two attempts", () => {
  const sent = (value: string) =>
    evidenceOf(callback(), command({ code: value }), refused).observed?.code_matches_callback;
  expect(sent(`${code}#_=_`)).toBe(false);
  expect(sent(code.slice(0, 40))).toBe(false);
  expect(sent("9".repeat(64))).toBeUndefined();
  expect(sent("***")).toBeUndefined();
});

test("a state that came back changed is said so, but not where it is hidden or there were several attempts", () => {
  const back = (...parts: readonly string[]) => evidenceOf(...parts).observed?.state_matches;
  expect(back(authorize(), callback({ state: "other" }))).toBe(false);
  expect(back(authorize(), callback({ state: "***" }))).toBeUndefined();
  expect(back(authorize(), authorize({ state: "st2" }), callback({ state: "other" }))).toBeUndefined();
  expect(back(authorize(), authorize({ state: "st2" }), callback({ state: "st2" }))).toBe(true);
});

test("a challenge is compared only where no hash is needed", () => {
  const verifier = "v".repeat(43);
  const fits = (more: Readonly<Record<string, string>>) =>
    evidenceOf(authorize(more), command({ code_verifier: verifier }), refused).observed
      ?.code_challenge_matches_verifier;
  expect(fits({ code_challenge: verifier, code_challenge_method: "plain" })).toBe(true);
  expect(fits({ code_challenge: "w".repeat(43), code_challenge_method: "plain" })).toBe(false);
  expect(fits({ code_challenge: verifier, code_challenge_method: "S256" })).toBe(false);
  expect(fits({ code_challenge: "w".repeat(43), code_challenge_method: "S256" })).toBeUndefined();
});

test("a code sent twice is known to be spent only where it gave tokens", () => {
  const good = `${command()}\n\nHTTP/1.1 200 OK\ncontent-type: application/json\n\n${tokens()}`;
  expect(evidenceOf(good, command(), refused).observed).toMatchObject({
    code_sent_before: true,
    code_used_successfully_before: true,
  });
  expect(causes(good, command(), refused)[0]).toBe("code-already-used");
});

test("of two refusals of one code the first is explained: it may have burnt the code", () => {
  const wrong = command({ redirect_uri: "https://a.vn/other" });
  const evidence = evidenceOf(authorize(), wrong, refused, command(), refused);
  expect(evidence.request?.body).toContain("other");
  expect(evidence.observed?.code_sent_before).toBeUndefined();
  expect(diagnose(evidence).causes[0]?.id).toBe("token-redirect-uri-mismatch");
});

test("what was asked for, what was granted and what was refused come from three pieces", () => {
  const evidence = evidenceOf(
    authorize(),
    tokens(),
    `GET /com/orders.json HTTP/1.1\nHost: apis.haravan.com\nAuthorization: Bearer ${token}\n\nHTTP/1.1 403 Forbidden\ncontent-length: 0\n`,
  );
  expect(evidence.observed).toMatchObject({
    scopes_requested: ["openid", "com.read_products"],
    token_scopes: ["openid", "com.read_products"],
    token_expires_in_s: 57_600,
    token_matches_issued: true,
  });
  expect(diagnose(evidence).causes[0]).toMatchObject({ id: "scope-missing", certainty: "certain" });
});

test("lines of a web server count the arrivals of a callback", () => {
  const line = (second: string, status: number) =>
    `1.2.3.4 - - [22/Nov/2026:18:32:${second} +0700] "GET /install/login?code=${code}&state=st1 HTTP/1.1" ${status} 0 "-" "-"`;
  expect(evidenceOf(`${line("42", 302)}\n${line("43", 500)}`, command(), refused).observed?.callback_hits).toBe(2);
});

test("a refresh token that was sent before is noticed", () => {
  const refresh = `curl ${accounts}/connect/token -d grant_type=refresh_token -d refresh_token=${token}`;
  expect(evidenceOf(refresh, tokens(), refresh, refused).observed?.refresh_token_sent_before).toBe(true);
});

test("wire and log are both kept", () => {
  const log =
    "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_grant";
  const evidence = evidenceOf(command(), refused, log);
  expect(evidence.client_message).toBe(log);
  expect(evidence.response?.status).toBe(400);
});

test("an address in somebody's log does not replace what the log says", () => {
  const log = "Error: Request failed with status code 400\n    at https://accounts.haravan.com/connect/token";
  expect(readText(log)).toMatchObject({ evidence: { client_message: log }, artefacts: [{ kind: "log" }] });
  const both = evidenceOf(authorize(), "OPError: invalid_grant\n    at Client.grant (/app/client.js:1:1)");
  expect(both.request).toBeUndefined();
  expect(both.observed?.redirect_uri_at_authorize).toBe("https://a.vn/install/login");
});

test("what the app's own server answered does not hide why", () => {
  const log = `OPError: invalid_grant\n    at Client.grant (/app/client.js:1:1)\n GET /api/auth/callback/hara?code=${code}&state=x 302 in 40ms`;
  const { evidence } = readText(log);
  expect(evidence.request).toBeUndefined();
  expect(evidence.client_message).toBe(log);
});

test("lines in which a client tells of its calls are those calls, and stay words", () => {
  const dotnet = [
    "info: System.Net.Http.HttpClient.Default.ClientHandler[100]",
    `      Sending HTTP request POST ${accounts}/connect/token`,
    "info: System.Net.Http.HttpClient.Default.ClientHandler[101]",
    "      Received HTTP response headers after 12.5ms - 400",
  ].join("\n");
  const python =
    'DEBUG:urllib3.connectionpool:https://accounts.haravan.com:443 "POST /connect/token HTTP/1.1" 400 None';
  for (const log of [dotnet, python]) {
    expect(readText(log).evidence).toMatchObject({
      request: { method: "POST", url: `${accounts}/connect/token` },
      response: { status: 400 },
    });
  }
  expect(readText(dotnet).evidence.client_message).toBe(dotnet);
});

test("an error at the callback is the callback's, in the query, in the fragment and in a posted form", () => {
  for (const text of [
    "https://a.vn/install/login?error=access_denied&state=x#_=_",
    "https://a.vn/install/login#error=access_denied&state=x",
    "error=access_denied&state=x&session_state=1",
    `HTTP/1.1 302 Found\nlocation: https://a.vn/install/login?error=access_denied&state=x\n`,
  ]) {
    expect(causes(text)[0]).toBe("consent-denied");
  }
});

test("the answer of the app's own server is no provider's, and a form in a log keeps the log's words", () => {
  const aspnet = [
    "fail: Microsoft.AspNetCore.Diagnostics[1]",
    "      Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.",
    "      Request finished HTTP/2 POST https://localhost:5001/signin-oidc - 500 - text/html 12.3ms",
  ].join("\n");
  expect(readText(aspnet).evidence).toEqual({ client_message: aspnet });
  const axios = `AxiosError: Request failed with status code 429 {\n  config: {\n    data: '${form()}'\n  }\n}`;
  expect(readText(axios).evidence).toMatchObject({ step: "token", client_message: axios });
  expect(causes(axios)[0]).toBe("rate-limited");
});

test("a path alone is a callback where its query says so; an app's error page keeps its word", () => {
  expect(causes("/install/login?error=access_denied&state=x")[0]).toBe("consent-denied");
  const url = "http://localhost:3000/api/auth/signin?error=OAuthCallback";
  expect(readText(url).evidence).toEqual({ request: { url }, client_message: url });
});
