import fc from "fast-check";
import { expect, test } from "vitest";
import { type PastedFault, pastedFaults, readPastedToken } from "./read-pasted-token";

const token = "5D1F0C77A93B4E28B6C0D49F1EA2733856E7C90A14DB82F3960BEE5741C8AD20";

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const jwt = (header: object, claims: object) => `${part(header)}.${part(claims)}.c2lnbmF0dXJl`;
const idToken = jwt({ alg: "RS256", kid: "1" }, { iss: "https://accounts.haravan.com", nonce: "n", sub: "7" });
const sessionToken = jwt({ alg: "HS256", typ: "JWT" }, { aud: "app", sub: "7" });

const read: readonly (readonly [what: string, text: string, ...trimmed: string[]])[] = [
  ["as it is", token],
  ["in lower case", token.toLowerCase()],
  ["with white space around it", `\n  ${token}\t\r\n`, "white-space"],
  ["with spaces of no width", `\u200b${token}\ufeff`, "white-space"],
  ["after Bearer", `Bearer ${token}`, "bearer"],
  ["as a whole header", `Authorization: Bearer ${token}`, "bearer", "name"],
  ["as a quoted header", `"authorization": "bearer ${token}",`, "bearer", "name", "quotes"],
  ["in quotes", `'${token}'`, "quotes"],
  ["in typographic quotes", `“${token}”`, "quotes"],
  ["as a form field", `access_token=${token}`, "name"],
  ["as a variable of a shell", `export HRV_ACCESS_TOKEN="${token}"`, "name", "quotes"],
  ["as a line of code", `accessToken: '${token}',`, "name", "quotes"],
  ["as the API key of a private app", `api_key: ${token}`, "name"],
  ["wrapped by a terminal", `${token.slice(0, 30)}\n${token.slice(30)}`, "white-space"],
  ["wrapped and indented", `${token.slice(0, 50)}\r\n    ${token.slice(50)}`, "white-space"],
];

test.each(read)("a token %s is read", (_, text, ...trimmed) => {
  const result = readPastedToken(text);
  expect(result.ok && result.value.token.toUpperCase()).toBe(token);
  expect(result.ok && [...result.value.trimmed].toSorted()).toEqual(trimmed.toSorted());
});

const refused: readonly (readonly [text: string, fault: PastedFault])[] = [
  ["", "empty"],
  [" \n\u200b", "empty"],
  ['""', "empty"],
  ["Bearer ", "empty"],
  ["access_token=", "empty"],
  ["a".repeat(20_000), "too-long"],
  [`${token}${"0".repeat(5_000)}`, "too-long"],
  ["5D1F0C77A93B", "too-short"],
  ["undefined", "placeholder"],
  ["Bearer null", "placeholder"],
  ["{{access_token}}", "placeholder"],
  ["$ACCESS_TOKEN", "placeholder"],
  ["<access token>", "placeholder"],
  ["YOUR_ACCESS_TOKEN", "placeholder"],
  ["access_token#a1b2c3d4", "hidden"],
  [`${token.slice(0, 6)}…`, "hidden"],
  ["********************", "hidden"],
  [`{"access_token":"${token}","token_type":"Bearer"}`, "json"],
  [`  [${token}]`, "json"],
  [idToken, "id-token"],
  [`Bearer ${idToken}`, "id-token"],
  [`id_token=${idToken}`, "id-token"],
  [sessionToken, "session-token"],
  [jwt({ alg: "RS256" }, { sub: "7" }), "jwt"],
  ["eyJhbGciOi.%%%.x", "characters"],
  ["eyJhbGciOi.eyJ.x", "jwt"],
  [`code=${token}`, "code"],
  [`https://app.example/cb?code=${token}&state=1`, "code"],
  ["https://my-store.myharavan.com/admin", "address"],
  [`refresh_token=${token}`, "refresh-token"],
  [`"refresh_token": "${token}"`, "refresh-token"],
  [`HRV_CLIENT_SECRET=${token}`, "client-secret"],
  [`app_secret: ${token}`, "client-secret"],
  [`shpss_${token}`, "client-secret"],
  [`${token}\n${token}`, "several"],
  [`${token} ${token.slice(0, 8)}`, "several"],
  [`đ${token}`, "characters"],
  [`${token}\u0000`, "characters"],
];

test.each(refused)("%j is refused as what it is", (text, fault) => {
  expect(readPastedToken(text)).toEqual({ ok: false, failure: fault });
});

test("every fault that has a name can be met", () => {
  expect(new Set(refused.map(([, fault]) => fault))).toEqual(new Set(pastedFaults));
});

test("a text that becomes another thing once its lines are joined is refused", () => {
  expect(readPastedToken("eyJ\naccess_token=")).toEqual({ ok: false, failure: "empty" });
});

test("whatever is pasted is read or refused by a name, and nothing is read that was not pasted", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ maxLength: 300 }),
    fc
      .array(fc.constantFrom("Bearer ", "'", '"', "access_token=", "eyJ", ".", "\n", " ", token, "{", "code="), {
        maxLength: 12,
      })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const result = readPastedToken(text);
      if (!result.ok) {
        expect(pastedFaults).toContain(result.failure);
        return;
      }
      expect(result.value.token).toMatch(/^[\x21-\x7e]{16,4096}$/);
      expect(text.replace(/[\s\u00a0\u200b-\u200d\u2060\ufeff]/g, "")).toContain(result.value.token);
      expect(readPastedToken(result.value.token)).toEqual({
        ok: true,
        value: { token: result.value.token, trimmed: [] },
      });
    }),
    { numRuns: 300 },
  );
});
