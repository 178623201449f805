import { expect, test } from "vitest";
import { diagnose } from "../diagnose";
import { readText } from "../read-text";
import { asHar, asHarEntry } from "./printed-exchange";
import { accounts, at, authorize, callback, causes, code, evidenceOf, exchange, form, page } from "./sample-flow";

test("a HAR gives the age of the code, the clock of the server, and how many entries were left out", () => {
  const entries = [
    asHarEntry(page("https://a.vn/", 200), at(0)),
    asHarEntry(page("https://a.vn/logo.png", 404), at(1)),
    asHarEntry(page(authorize(), 302, { location: callback() }), at(2)),
    asHarEntry(page(callback(), 302, { location: "/" }), at(10)),
    asHarEntry(
      { ...exchange(), response: { ...exchange().response, headers: { date: "Sun, 22 Nov 2026 10:22:00 GMT" } } },
      at(430),
    ),
  ];
  const { evidence, limits, artefacts } = readText(asHar(entries, 1));
  expect(limits).toEqual([{ limit: "har-entries-cut", read: 3, of: 5 }]);
  expect(artefacts.map(({ kind }) => kind)).toEqual(["har", "har", "har"]);
  expect(evidence.observed).toMatchObject({ code_age_s: 420, server_time_offset_s: 890, code_matches_callback: true });
  expect(evidence.observed?.callback_hits).toBeUndefined();
  expect(diagnose(evidence).causes[0]?.id).toBe("code-expired");
});

test("a HAR that was cut still gives its whole entries", () => {
  const text = asHar([asHarEntry(exchange()), asHarEntry(page("https://a.vn/", 200))]);
  expect(readText(text.slice(0, -150)).evidence.response?.status).toBe(400);
});

test("a browser's failure without an answer reads as Node would name it", () => {
  const entry = {
    ...asHarEntry({ request: { method: "GET", url: authorize() } }),
    _error: "net::ERR_CONNECTION_REFUSED",
  };
  expect(evidenceOf(asHar([entry])).observed).toMatchObject({
    transport_code: "ECONNREFUSED",
    transport_phase: "connect",
  });
});

test("the hosted error page belongs to the authorize request, as HTML, as text, and behind the redirect of a HAR", () => {
  const html =
    "<html><head><title>Error</title></head><body><h1>Error</h1><p>Sorry, there was an error : invalid_request</p><p>Invalid redirect_uri</p></body></html>";
  const expected = { step: "error-page", request: { url: authorize() } };
  const har = asHar([
    asHarEntry(page(authorize(), 302, { location: `${accounts}/home/error?errorId=1` }), at(0)),
    asHarEntry(page(`${accounts}/home/error?errorId=1`, 200, { "content-type": "text/html" }, html), at(1)),
  ]);
  for (const text of [
    `${authorize()}\n\n${html}`,
    `${authorize()}\n\nError\nSorry, there was an error : invalid_request\nInvalid redirect_uri\nRequest Id: 0HM5`,
    har,
  ]) {
    const { evidence } = readText(text);
    expect(evidence).toMatchObject(expected);
    expect(diagnose(evidence).causes[0]?.id).toBe("redirect-uri-mismatch");
  }
});

test("the launch of an app is read as such", () => {
  const url = "https://a.vn/app?orgid=1000&shop=s.myharavan.com&timestamp=1700000000&hmac=ab";
  expect(readText(`Mở app từ admin: ${url} thì trắng trang`).artefacts.map(({ kind }) => kind)).toEqual([
    "log",
    "launch-url",
    "log",
  ]);
  expect(readText(url).evidence.request?.url).toBe(url);
});

test("records of a log are unpacked: the words as they were, and the answer they quote", () => {
  const pino = {
    level: 50,
    time: 1,
    msg: "exchange failed",
    err: { type: "OPError", stack: "OPError: invalid_grant\n    at f (/a.js:1:1)" },
  };
  expect(evidenceOf(JSON.stringify(pino)).client_message).toContain("OPError: invalid_grant\n    at f (/a.js:1:1)");
  const clef = { "@t": "2026-11-22T10:00:00Z", "@mt": "call", Answer: "HTTP/1.1 403 Forbidden\r\nx-a: 1\r\n\r\n{}" };
  expect(evidenceOf(JSON.stringify(clef)).response).toEqual({ status: 403, headers: { "x-a": "1" }, body: "{}" });
  const docker = { log: '{"error":"invalid_client"}\n', stream: "stderr", time: "2026-11-22T10:00:00Z" };
  expect(evidenceOf(JSON.stringify(docker)).response?.body).toBe('{"error":"invalid_client"}');
});

test("a run of ours reads like the exchange it failed in", () => {
  const named = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => ({ name, value }));
  const { request, response } = exchange();
  const run = {
    id: "7f3",
    started_at: at(0),
    steps: [
      { kind: "front-channel", name: "authorize", at_ms: 0, method: "GET", url: authorize(), params: [] },
      { kind: "front-channel", name: "callback", at_ms: 5_000, method: "GET", url: callback(), params: [] },
      {
        kind: "call",
        name: "token",
        at_ms: 9_000,
        exchange: {
          request: { ...request, headers: named(request.headers ?? {}) },
          response: { ...response, headers: named(response?.headers ?? {}) },
          failure: null,
          clock_offset_seconds: 3,
        },
      },
    ],
  };
  const evidence = evidenceOf(JSON.stringify(run));
  expect(evidence.request?.body).toBe(request.body);
  expect(evidence.observed).toMatchObject({ code_age_s: 4, server_time_offset_s: 3, state_matches: true });
});

test("axios's error as JSON gives the call and its answer", () => {
  const error = {
    message: "Request failed with status code 400",
    config: {
      url: "/connect/token",
      baseURL: accounts,
      method: "post",
      data: form(),
      headers: { "Content-Type": "application/json" },
    },
    response: { status: 400, data: { error: "invalid_request" } },
  };
  expect(causes(JSON.stringify(error))[0]).toBe("content-type-wrong");
});

test("Postman's console, Fiddler and an .http file show the same call", () => {
  const fields = { grant_type: "authorisation_code", code };
  const body = new URLSearchParams(fields).toString();
  const answer = { error: "unsupported_grant_type" };
  const type = "application/x-www-form-urlencoded";
  const postman = `POST ${accounts}/connect/token: ${JSON.stringify({ Network: {}, "Request Headers": { "content-type": type }, "Request Body": fields, "Response Headers": { "content-type": "application/json" }, "Response Body": JSON.stringify(answer) }, null, 2)}`;
  const fiddler = `POST ${accounts}/connect/token HTTP/1.1\nHost: accounts.haravan.com\nContent-Type: ${type}\n\n${body}\n\nHTTP/1.1 400 Bad Request\n\n${JSON.stringify(answer)}`;
  const file = `### đổi mã\nPOST ${accounts}/connect/token\nContent-Type: ${type}\n\n${body}\n\n###\n\n${JSON.stringify(answer)}`;
  for (const text of [postman, fiddler, file]) {
    const { evidence } = readText(text);
    expect(evidence.request).toMatchObject({ method: "POST", url: `${accounts}/connect/token`, body });
    expect(evidence.response?.body).toBe(JSON.stringify(answer));
    expect(diagnose(evidence).causes[0]).toMatchObject({ id: "grant-type-unsupported", certainty: "certain" });
  }
});

test("a trace through a proxy and over redirects is the calls it made, without the tunnel", () => {
  const trace = [
    "* Connected to proxy.corp (10.0.0.1) port 3128 (#0)",
    "> CONNECT accounts.haravan.com:443 HTTP/1.1",
    "> Host: accounts.haravan.com:443",
    "> ",
    "< HTTP/1.1 200 Connection established",
    "< ",
    "* CONNECT phase completed!",
    "* SSL connection using TLSv1.3",
    `> GET ${new URL(authorize()).pathname}${new URL(authorize()).search} HTTP/2`,
    "> Host: accounts.haravan.com",
    "> ",
    "< HTTP/2 302",
    "< location: /home/error?errorId=1",
    "< ",
    "* Issue another request to this URL",
    "> GET /home/error?errorId=1 HTTP/2",
    "> Host: accounts.haravan.com",
    "> ",
    "< HTTP/2 200",
    "< content-type: text/html",
    "< ",
    "<html><p>Sorry, there was an error : invalid_scope</p><p>Invalid scope</p></html>",
    "* Connection #0 to host proxy.corp left intact",
  ].join("\n");
  const { evidence, artefacts } = readText(trace);
  expect(artefacts.map(({ evidence: alone }) => alone.response?.status)).toEqual([302, 200]);
  expect(evidence).toMatchObject({ step: "error-page", request: { url: authorize() }, response: { status: 200 } });
});

test("a call that got no answer keeps curl's words about it", () => {
  const trace =
    "*   Trying 127.0.0.1:7...\n* connect to 127.0.0.1 port 7 failed: Connection refused\n* Failed to connect to 127.0.0.1 port 7\ncurl: (7) Failed to connect";
  expect(evidenceOf(trace).client_message).toContain("Connection refused");
  expect(causes(trace)[0]).toBe("connection-failed");
});

test.each([
  ['{"error":"invalid_grant"}\n400', 400],
  ['{"error":"invalid_grant"}400', 400],
  ['{"error":"invalid_grant"}\nHTTP_STATUS:400', 400],
  ['400 Bad Request\n{"error":"invalid_grant"}', 400],
  ["{&quot;error&quot;:&quot;invalid_grant&quot;}", undefined],
  ['{\\"error\\":\\"invalid_grant\\"}', undefined],
  ["{“error”:“invalid_grant”}", undefined],
  ['"HTTP/1.1 400 Bad Request\\r\\n\\r\\n{\\"error\\":\\"invalid_grant\\"}"', 400],
])("%s is an answer", (text, status) => {
  const { response } = evidenceOf(text);
  expect(response?.status).toBe(status);
  expect(JSON.parse(response?.body ?? "")).toEqual({ error: "invalid_grant" });
});

test("code of an app gives what stands in it", () => {
  const js = `const res = await fetch("https://apis.haravan.com/com/shop.json", {\n  headers: { Authorization: "Bearer undefined" },\n});`;
  expect(causes(js, "401 Unauthorized")[0]).toBe("token-malformed");
  const php = `$client->request('POST', '${accounts}/connect/token', ['headers' => ['Content-Type' => 'application/json'], 'json' => $data]);`;
  expect(evidenceOf(php).request).toEqual({
    method: "POST",
    url: `${accounts}/connect/token`,
    headers: { "Content-Type": "application/json" },
  });
  const powershell = `Invoke-WebRequest -UseBasicParsing -Uri "https://apis.haravan.com/com/shop.json" \`\n-Method "POST" \`\n-Headers @{\n  "Authorization"="Bearer undefined"\n} \`\n-Body "a=1"`;
  expect(evidenceOf(powershell).request).toEqual({
    method: "POST",
    url: "https://apis.haravan.com/com/shop.json",
    headers: { Authorization: "Bearer undefined" },
    body: "a=1",
  });
  const python = `requests.post("${accounts}/connect/token", data={"code": code, "grant_type": "authorization_code"})`;
  expect(evidenceOf(python).request).toEqual({ method: "POST", url: `${accounts}/connect/token` });
});

test.each([
  "403",
  "lỗi 403",
  "HTTP 403 Forbidden",
  "status 403",
  "Error: 403",
  "bị 403",
  "(403)",
  "Mã lỗi: 403 Forbidden",
])("%s alone is a status", (text) =>
  expect(readText(text)).toMatchObject({ evidence: { response: { status: 403 } }, artefacts: [{ kind: "status" }] }),
);

test.each(["403 orders", "1403", "403 404", "cửa hàng 403", "403 is what port I use"])("%s is a sentence", (text) => {
  expect(readText(text).evidence).toEqual({ client_message: text });
});

test("a person's sentence about a call and its status is read", () => {
  expect(evidenceOf("Em gọi GET https://apis.haravan.com/com/orders.json thì bị lỗi 403 ạ")).toMatchObject({
    request: { method: "GET", url: "https://apis.haravan.com/com/orders.json" },
    response: { status: 403 },
  });
});

test("nothing says nothing", () => {
  expect(readText("")).toEqual({ evidence: {}, artefacts: [], limits: [] });
  expect(readText(" \n\t\n").evidence).toEqual({});
});
