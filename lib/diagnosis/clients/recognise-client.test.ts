import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClientId, clients } from "./known-clients";
import { recogniseClient } from "./recognise-client";

const texts: readonly (readonly [string, ClientId | null])[] = [
  [
    "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error invalid_client",
    "next-auth",
  ],
  ["[auth][error] InvalidCheck: state value could not be parsed.", "auth-js"],
  [
    "RPError: nonce mismatch, expected a, got: b\n    at Client.validateIdToken (/srv/node_modules/openid-client/lib/client.js:789:13)",
    "openid-client-5",
  ],
  [
    "ClientError: invalid response encountered\n    at e (file:///srv/node_modules/openid-client/build/index.js:138:1)",
    "openid-client-6",
  ],
  [
    'OperationProcessingError: no authorization code in "callbackParameters"\n    at OPE (file:///srv/node_modules/oauth4webapi/build/index.js:1:1)',
    "oauth4webapi",
  ],
  [
    "AxiosError: Request failed with status code 400\n    at settle (/srv/node_modules/axios/dist/node/axios.cjs:1:1)",
    "axios",
  ],
  [
    "Error: Correlation failed.\n   at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler`1.HandleRequestAsync()",
    "aspnet-openidconnect",
  ],
  ["Unable to unprotect the message.State.", "aspnet-openidconnect"],
  ["IDX10214: Audience validation failed.", "microsoft-identitymodel"],
  ["error_uri:https://documentation.openiddict.com/errors/ID2147", "openiddict"],
  ["Error: Error redeeming code: Unauthorized / no description", "duende-oidc-client"],
  [
    'Traceback (most recent call last):\n  File "/srv/authlib/jose/x.py", line 1, in y\nauthlib.jose.errors.BadSignatureError: bad_signature:',
    "authlib",
  ],
  ["oauthlib.oauth2.rfc6749.errors.MissingTokenError: (missing_token) Missing access token parameter.", "oauthlib"],
  [
    "E, [2026-01-01T00:00:00.1 #1] ERROR -- : (hara) Authentication failure! csrf_detected: OmniAuth::Strategies::OAuth2::CallbackError",
    "omniauth-oauth2",
  ],
  ["/srv/oauth2/client.rb:1:in `request': invalid_client:  (OAuth2::Error)", "oauth2-ruby"],
  [
    "PHP Fatal error:  Uncaught League\\OAuth2\\Client\\Provider\\Exception\\IdentityProviderException: invalid_grant",
    "league-oauth2-client",
  ],
  ["PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ConnectException: cURL error 28", "guzzle"],
  ['2026/01/01 00:00:00 oidc: expected audience "a" got ["b"]', "go-oidc"],
  ["2026/01/01 00:00:00 EOF", "go-http"],
  ["2026/01/01 00:00:00 [error] 7#7: *1 upstream prematurely closed", null],
  ["[invalid_state_parameter] at org.springframework.security.oauth2.client.X", "spring-security"],
  [
    'Exception in thread "main" com.nimbusds.jose.proc.BadJWSException: Signed JWT rejected: Invalid signature',
    "nimbus",
  ],
  ["Token endpoint gave invalid JSON in response.", "lwp-authen-oauth2"],
  ["curl: (6) Could not resolve host: accounts.example", "curl"],
  ["fail: IdentityServer4.Validation.TokenRequestValidator[0]\n      Authorization code expired", "identity-server"],
  ["It says invalid_grant and I do not know why", null],
  ["", null],
];

test.each(texts)("%s is known by its marks", (text, id) => {
  expect(recogniseClient(text)).toBe(id);
});

test("every library has an id of its own, and marks that are in lower case", () => {
  expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
  for (const { marks, name } of clients) {
    expect(name).not.toBe("");
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toBe(mark.toLowerCase());
  }
});

test("no library's first mark hides it behind another one", () => {
  const hidden = clients.filter(({ marks: [mark], id }) => mark !== undefined && recogniseClient(mark) !== id);
  expect(hidden.map(({ id }) => id)).toEqual([]);
});

test("any text gets an answer, the same one every time, whatever its letter case", () => {
  const marks = fc.constantFrom(...clients.flatMap((client) => client.marks));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), marks), { maxLength: 8 }), (parts) => {
      const text = parts.join("\n");
      const id = recogniseClient(text);
      expect(recogniseClient(text)).toBe(id);
      expect(recogniseClient(text.toLowerCase())).toBe(id);
      expect(id === null || clients.some((client) => client.id === id)).toBe(true);
    }),
  );
});

test("every mark is long enough to be found in one pass", () => {
  expect(clients.flatMap(({ marks }) => marks).filter((mark) => mark.length < 4)).toEqual([]);
});
