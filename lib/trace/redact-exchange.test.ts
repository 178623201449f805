import fc from "fast-check";
import { expect, test } from "vitest";
import { createFingerprint } from "./fingerprint";
import type { NamedValue } from "./model";
import type { RawExchange } from "./raw";
import { longestShownBody, redactAnyText, redactExchange, redactFrontChannel } from "./redact-exchange";

const fingerprint = createFingerprint(new Uint8Array(32).fill(7));
const bytes = (text: string) => new TextEncoder().encode(text);

interface Parts {
  url?: string;
  requestHeaders?: NamedValue[];
  requestBody?: string | null;
  status?: number;
  responseHeaders?: NamedValue[];
  body?: string | Uint8Array;
}

function exchange(parts: Parts = {}): RawExchange {
  const body = parts.body ?? "";
  return {
    request: {
      method: "POST",
      url: parts.url ?? "https://accounts.example/connect/token",
      headers: parts.requestHeaders ?? [],
      body: parts.requestBody ?? null,
    },
    response: {
      status: parts.status ?? 200,
      statusText: "OK",
      httpVersion: "1.1",
      headers: parts.responseHeaders ?? [],
      body: typeof body === "string" ? bytes(body) : body,
    },
    failure: null,
    timing: { totalMs: 1 },
    startedAtMs: 0,
  };
}

const secretText = fc
  .string({ minLength: 8, maxLength: 60, unit: "binary-ascii" })
  .filter((text) => text.trim().length > 7);
const opaque = fc
  .string({ minLength: 8, maxLength: 64, unit: fc.constantFrom(..."0123456789abcdefABCDEF-_~.+/=%& ") })
  .filter((text) => text.trim().length > 7 && !/^\d+$/.test(text));
const secret = fc.oneof(opaque, secretText);

type Plant = (value: string) => Parts;
const form = (name: string, value: string) => new URLSearchParams({ a: "1", [name]: value, z: "2" }).toString();
const htmlEscaped = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

// Where a provider or a person may put a secret, each by its name.
const plants: Readonly<Record<string, Plant>> = {
  "form body": (value) => ({ requestBody: form("client_secret", value) }),
  "form body, other secrets": (value) => ({ requestBody: form("code_verifier", value) }),
  "query of the URL": (value) => ({ url: `https://a.example/cb?${form("code", value)}` }),
  "fragment of the URL": (value) => ({ url: `https://a.example/cb#${form("access_token", value)}` }),
  "JSON answer": (value) => ({ body: JSON.stringify({ token_type: "Bearer", access_token: value, n: 1 }) }),
  "nested JSON": (value) => ({ body: JSON.stringify({ data: [{ tokens: { refresh_token: value } }] }) }),
  "JSON list of secrets": (value) => ({ body: JSON.stringify({ access_token: [value, { inner: value }] }) }),
  "JSON cut off": (value) => ({ body: JSON.stringify({ refresh_token: value }).slice(0, -2) }),
  "authorization header": (value) => ({
    requestHeaders: [{ name: "Authorization", value: `Bearer ${value.replace(/[^\x21-\x7e]/g, "x")}` }],
  }),
  "location header": (value) => ({
    status: 302,
    responseHeaders: [{ name: "Location", value: `/cb?${form("code", value)}` }],
  }),
  "return address inside a location": (value) => ({
    responseHeaders: [
      { name: "location", value: `/login?ReturnUrl=${encodeURIComponent(`/cb?${form("state", value)}`)}` },
    ],
  }),
  "form_post page": (value) => ({
    body: `<form method="post"><input type="hidden" name="code" value="${htmlEscaped(value)}" /></form>`,
    responseHeaders: [{ name: "content-type", value: "text/html" }],
  }),
};

const spellings = (value: string): readonly string[] => {
  const inJson = JSON.stringify(value).slice(1, -1);
  const encoded = encodeURIComponent(value);
  return [value, inJson, encoded, encodeURIComponent(encoded), btoa(value), Buffer.from(value).toString("base64url")];
};

const survivors = (shown: string, value: string) =>
  spellings(value).filter((spelling) => spelling.length >= 8 && shown.includes(JSON.stringify(spelling).slice(1, -1)));

test.each(Object.entries(plants))("no secret survives in: %s", (_place, plant) => {
  fc.assert(
    fc.property(secret, (value) => {
      const parts = plant(value);
      const named = parts.requestHeaders?.[0]?.value.slice(7) ?? value;
      const shown = JSON.stringify(redactExchange(exchange(parts), fingerprint));
      expect(survivors(shown, named)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

// A server that repeats what it was sent, in words and encodings of its own.
const echoes: Readonly<Record<string, (value: string) => Parts>> = {
  plainly: (value) => ({ body: `No such thing: ${value}!` }),
  "percent-encoded": (value) => ({ body: `see /x/${encodeURIComponent(value)}/y` }),
  "encoded twice": (value) => ({ body: `see /x/${encodeURIComponent(encodeURIComponent(value))}/y` }),
  "as base64": (value) => ({ body: btoa(value) }),
  "as Basic credentials": (value) => ({ responseHeaders: [{ name: "X-Debug", value: btoa(`some-client:${value}`) }] }),
  "in an odd JSON member": (value) => ({ body: JSON.stringify({ message: `got ${value}` }) }),
  "as a JSON name": (value) => ({ body: JSON.stringify({ [value]: 1 }) }),
  "JSON-escaped": (value) => ({
    body: `{"m":"${Array.from(value, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"}`,
  }),
  "HTML-escaped": (value) => ({ body: `<p>${htmlEscaped(value)}</p>` }),
  "in the other case": (value) => ({ body: value.toUpperCase() }),
};

test.each(Object.entries(echoes))(
  "a secret of the request that the answer repeats %s is gone as well",
  (_how, echo) => {
    fc.assert(
      fc.property(secret, (value) => {
        const raw = exchange({ ...echo(value), requestBody: form("client_secret", value) });
        const shown = JSON.stringify(redactExchange(raw, fingerprint));
        expect(survivors(shown, value)).toEqual([]);
        expect(shown).not.toContain(JSON.stringify(value.toUpperCase()).slice(1, -1));
      }),
      { numRuns: 100 },
    );
  },
);

test("positive control: with redaction off, every place of both tables shows its secret", () => {
  const off = (_kind: string, value: string) => value;
  const canary = "CANARY-0123456789abcdef";
  for (const plant of [...Object.values(plants), ...Object.values(echoes)]) {
    const raw = exchange({ requestBody: form("client_secret", canary), ...plant(canary) });
    const shown = JSON.stringify(redactExchange(raw, off));
    expect(survivors(shown.replace(/\\\\u0*/g, "\\u"), canary).length).toBeGreaterThan(0);
  }
});

test("a secret known from elsewhere is removed though nothing here names it", () => {
  const known = [{ kind: "refresh_token" as const, value: "f00dfeedf00dfeedf00dfeed" }];
  const shown = redactExchange(exchange({ body: "trace: F00DFEEDf00dfeedf00dfeed." }), fingerprint, known);
  expect(shown.response?.body).toMatch(/^trace: refresh_token#[0-9a-f]{8}\.$/);
});

test("equal secrets show equal fingerprints, in whatever place and encoding", () => {
  const raw = exchange({
    url: "https://a.example/cb?code=abc%2Fdef%2Fghi",
    requestBody: "code=abc%2fdef%2Fghi",
    body: '{"code":"abc\\/def\\/ghi"}',
  });
  const shown = JSON.stringify(redactExchange(raw, fingerprint));
  const prints = shown.match(/code#[0-9a-f]{8}/g) ?? [];
  expect(prints).toHaveLength(3);
  expect(new Set(prints).size).toBe(1);
});

test("redacting what is redacted changes nothing", () => {
  fc.assert(
    fc.property(secret, fc.constantFrom(...Object.values(plants)), (value, plant) => {
      const once = redactExchange(exchange(plant(value)), fingerprint);
      const again = redactExchange(
        exchange({
          url: once.request.url,
          requestHeaders: [...once.request.headers],
          requestBody: once.request.body,
          responseHeaders: [...(once.response?.headers ?? [])],
          body: once.response?.body ?? "",
        }),
        fingerprint,
      );
      expect(again.request).toEqual(once.request);
      expect(again.response?.body).toBe(once.response?.body);
      expect(again.response?.headers).toEqual(once.response?.headers);
    }),
    { numRuns: 150 },
  );
});

test("what is not secret keeps every byte", () => {
  const body = '{ "token_type" : "Bearer",\n "expires_in":3600, "scope":"openid com.read_products", "code": 400 }';
  const url =
    "https://a.example/connect/authorize?client_id=abc&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Finstall&scope=openid%20profile";
  const shown = redactExchange(exchange({ url, body }), fingerprint);
  expect(shown.response?.body).toBe(body);
  expect(shown.request.url).toBe(url);
});

test("the words of an error page are not taken for secrets", () => {
  const page = '<h1>Error</h1><p>Error code: invalid_request. state: unknown</p><div data-error="invalid_scope">';
  expect(redactExchange(exchange({ body: page }), fingerprint).response?.body).toBe(page);
});

test("cookies keep their names and attributes", () => {
  const raw = exchange({
    requestHeaders: [{ name: "Cookie", value: "sid=secret-value-1; theme=dark-theme-x" }],
    responseHeaders: [{ name: "Set-Cookie", value: "idsrv=secret-value-2; Path=/; HttpOnly; SameSite=Lax" }],
  });
  const shown = redactExchange(raw, fingerprint);
  expect(shown.request.headers[0]?.value).toMatch(/^sid=cookie#[0-9a-f]{8}; theme=cookie#[0-9a-f]{8}$/);
  expect(shown.response?.headers[0]?.value).toMatch(/^idsrv=cookie#[0-9a-f]{8}; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("the password inside Basic credentials is hidden in the body too", () => {
  const raw = exchange({
    requestHeaders: [{ name: "Authorization", value: `Basic ${btoa("client:very-secret-1")}` }],
    requestBody: "note=very-secret-1",
  });
  expect(JSON.stringify(redactExchange(raw, fingerprint))).not.toContain("very-secret-1");
});

test("a token of unknown origin is recognised by its shape", () => {
  const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
  const shown = redactAnyText(`failed for ${jwt} with Bearer abcdef0123456789abcdef`, fingerprint);
  expect(shown).toMatch(/^failed for jwt#[0-9a-f]{8} with Bearer access_token#[0-9a-f]{8}$/);
});

test("front-channel parameters are hidden in the address and in the list", () => {
  const shown = redactFrontChannel(
    {
      url: "http://localhost:3000/install/login?code=0123456789abcdef&state=st-0123456789",
      params: [
        { name: "code", value: "0123456789abcdef" },
        { name: "state", value: "st-0123456789" },
        { name: "scope", value: "openid" },
        { name: "echo", value: "0123456789ABCDEF" },
      ],
    },
    fingerprint,
  );
  expect(JSON.stringify(shown)).not.toMatch(/0123456789/);
  expect(shown.params[2]).toEqual({ name: "scope", value: "openid" });
});

test("bytes that are not UTF-8 are shown as their number", () => {
  const { response } = redactExchange(exchange({ body: new Uint8Array([0xff, 0xfe, 0x41]) }), fingerprint);
  expect(response).toMatchObject({ body: null, bodyBytes: 3 });
});

test("a long body is cut after redaction and says by how much", () => {
  const edge = longestShownBody - 20;
  const body = `${"x".repeat(edge)}&code=0123456789abcdef0123456789abcdef&${"y".repeat(100)}`;
  const { response } = redactExchange(exchange({ body }), fingerprint);
  expect(response?.body).toMatch(/\n\[… \+\d+\]$/);
  expect(response?.body).not.toContain("0123456789");
  expect(response?.bodyBytes).toBe(body.length);
});

test("the server's clock is compared with ours at the first byte", () => {
  const raw = exchange({ responseHeaders: [{ name: "Date", value: "Sun, 22 Nov 2026 20:00:30 GMT" }] });
  const startedAtMs = Date.parse("2026-11-22T20:00:00Z");
  expect(redactExchange({ ...raw, startedAtMs }, fingerprint).clockOffsetSeconds).toBe(30);
  expect(redactExchange(exchange(), fingerprint)).not.toHaveProperty("clockOffsetSeconds");
});

test("a failure message that repeats a secret does not keep it", () => {
  const raw: RawExchange = {
    ...exchange({ requestBody: "client_secret=very-secret-1" }),
    response: null,
    failure: { code: "X", phase: "request", message: "bad very-secret-1" },
  };
  expect(redactExchange(raw, fingerprint).failure?.message).toMatch(/^bad client_secret#/);
});

test("a secret as long as the body is hidden like any other", () => {
  const long = "code=".repeat(50_000);
  const shown = redactExchange(
    exchange({ body: JSON.stringify({ access_token: long, echo: `x ${long}` }) }),
    fingerprint,
  );
  expect(shown.response?.body).toMatch(/^\{"access_token":"access_token#[0-9a-f]{8}","echo":"x (?:access_token|code)#/);
  expect(shown.response?.body).not.toContain("code=code=");
});

test("of thousands of named secrets every one is hidden", () => {
  const members = Array.from({ length: 3000 }, (_, index) => ({ token: `CANARY-${index}-abcdef` }));
  const shown = redactExchange(exchange({ body: JSON.stringify(members) }), fingerprint);
  expect(shown.response?.body).not.toContain("CANARY");
});
