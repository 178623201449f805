import fc from "fast-check";
import { expect, test } from "vitest";
import { type Params, readParams } from "../../http/params";
import { plainWorld, redirectUri } from "../../testing/plain-world";
import { sameIgnoringCase } from "./checks/redirect-uri-registered";
import { readMaxAgeSeconds } from "./prompts";
import { requestedScopes } from "./requested-scopes";
import { findResponseType, responseTypes } from "./response-types";
import { validateRequest } from "./valid-request";

const world = plainWorld();
const client = world.clients.get("plain") ?? null;
const good = { client_id: "plain", redirect_uri: redirectUri, response_type: "code", scope: "openid" };

const validate = (params: Params) => validateRequest({ params, client, absence: null }, world);

test("validation is total: any parameters are accepted or refused by a named check", () => {
  const names = [
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
    "nonce",
    "prompt",
    "max_age",
    "request",
  ];
  const anything = fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 60 }));
  fc.assert(
    fc.property(anything, (extra) => {
      const valid = validate(readParams(new URLSearchParams({ ...good, ...extra })));
      if (!valid.ok) expect(valid.failure.check).toMatch(/^[a-z-]+$/);
    }),
  );
});

test("unknown parameters change nothing", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (name, value) => {
      const params = readParams(new URLSearchParams([...Object.entries(good), [`x-${name}`, value]]));
      expect(validate(params).ok).toBe(true);
    }),
  );
});

test("the words of a response type may come in any order, but not twice or apart", () => {
  for (const { name } of responseTypes) {
    expect(findResponseType(name.split(" ").reverse().join(" "))?.name).toBe(name);
    expect(findResponseType(` ${name}`)).toBeNull();
  }
  expect(findResponseType("code code")).toBeNull();
});

test("scopes keep the order of the request, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("openid", "profile", "com.read_orders")), (names) => {
      const scopes = requestedScopes(readParams(new URLSearchParams({ scope: names.join("  ") })));
      expect(scopes).toEqual([...new Set(names)]);
    }),
  );
});

test("redirect addresses are compared ignoring case, and nothing else", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (url, more) => {
      const ascii = url.replaceAll(/[^\x20-\x7e]/g, "x");
      expect(sameIgnoringCase(ascii, ascii.toUpperCase())).toBe(true);
      expect(sameIgnoringCase(url, url + more)).toBe(false);
    }),
  );
});

test("max_age is a number of seconds that fits 32 bits", () => {
  expect([" 5 ", "+5", "0", "2147483647"].map(readMaxAgeSeconds)).toEqual([5, 5, 0, 2_147_483_647]);
  expect(["-1", "1.5", "abc", "2147483648"].map(readMaxAgeSeconds)).toEqual([null, null, null, null]);
});
