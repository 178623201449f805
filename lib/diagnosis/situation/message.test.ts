import fc from "fast-check";
import { expect, test } from "vitest";
import type { EvidenceStep } from "../evidence";
import { readMessage } from "./message";
import { plainMessage, withoutFrames } from "./message/plain-message";

const frame = (name: string) => `    at ${name} (/srv/node_modules/openid-client/lib/x.js:1:1)`;

const told: readonly (readonly [message: string, step: EvidenceStep | null, status: number | null])[] = [
  [`OPError: expected 200 OK, got: 502 Bad Gateway\n${frame("Issuer.discover")}`, "discovery", 502],
  [`OPError: expected 200 OK, got: 401 Unauthorized\n${frame("Client.userinfo")}`, "userinfo", 401],
  [
    `OPError: expected 200 OK, got: 404 Not Found\n${frame("Client.grant")}\n${frame("async Client.callback")}`,
    "token",
    404,
  ],
  [
    "HTTPError: Request failed with status code 415 (Unsupported Media Type): POST https://id.example/connect/token",
    "token",
    415,
  ],
  ["TokenError { message: undefined, code: 'invalid_grant',\n  uri: undefined,\n  status: 500\n}", null, null],
  [
    "Error: Unauthorized\n    at Request.callback (/srv/node_modules/superagent/lib/x.js:1:1) {\n  status: 401,",
    null,
    401,
  ],
  [
    "requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url: https://id.example/connect/userinfo",
    "userinfo",
    503,
  ],
  ["Response status code does not indicate success: 429 (Too Many Requests).", null, 429],
  ["Error redeeming code: Bad Gateway / no description", "token", 502],
  ["oauth2: cannot fetch token: 404 Not Found\nResponse: ", "token", 404],
  ["Status: 500 Can't connect to id.example:443 (Connection refused) at /srv/LWP/x.pm line 1.", null, null],
  ['Exception in thread "main" java.io.FileNotFoundException: https://id.example/jwks', "discovery", 404],
  ["failed for https://apis.haravan.com/com/shop.json: 403 Client Error", "api", 403],
  ["nothing of the kind", null, null],
];

test.each(told)("%s", (message, step, status) => {
  expect(readMessage(message)).toMatchObject({ step, status });
});

test("escapes of a JSON line are text again, and a Windows path is not taken for one", () => {
  expect(plainMessage('{"log":"a\\nb\\t\\"c\\" \\u003cd\\u003e"}')).toBe('{"log":"a\nb\t"c" <d>"}');
  expect(plainMessage("at C:\\apps\\new\\thing.js failed")).toBe("at C:\\apps\\new\\thing.js failed");
  expect(plainMessage("GuzzleHttp\\Exception\\RequestException")).toBe("GuzzleHttp\\Exception\\RequestException");
});

test("frames are left out, and what they belong to is kept", () => {
  const trace =
    "Error: no\n    at f (/srv/a.js:1:1) {\n  code: 'X'\n}\n  File \"/a.py\", line 1, in f\n\tfrom /a.rb:1:in `f'";
  expect(withoutFrames(trace)).toBe("Error: no {\n  code: 'X'\n}");
  expect(withoutFrames('no\n at [Source: (String)"Too Many Requests"; line: 1]')).toContain("Too Many Requests");
});

test("any message is read, the same way every time, and is not longer when it is plain", () => {
  const pieces = fc.constantFrom(
    "\\n",
    "\\u003c",
    "\r\n",
    "\u001b[31m",
    "    at f (x:1)",
    "web | ",
    "502 Bad Gateway",
    "{",
    "\\",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), pieces), { maxLength: 12 }), (parts) => {
      const text = parts.join("\n");
      expect(readMessage(text)).toEqual(readMessage(text));
      expect(plainMessage(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});
