import { expect, test } from "vitest";
import { redactEvidence } from "@/lib/trace/redact-evidence";
import { checkIdToken } from "./check-id-token";
import { diagnose } from "./diagnose";
import { readText } from "./read-text";

const part = (value: object) =>
  btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

const noon = 1_780_000_000;
const clientId = "3c1f0d7a9e4b4b0f8d2a6c5e7f901234";

const claims = {
  iss: "https://accounts.haravan.com",
  aud: clientId,
  sub: "1000123",
  iat: noon,
  nbf: noon,
  exp: noon + 57_600,
  nonce: "n-0S6_WzA2Mj",
  email: "chu@shop.example.vn",
  orgid: "200000376735",
};

const idToken = (more: object = {}, header: object = { alg: "RS256", typ: "JWT", kid: "k1" }) =>
  `${part(header)}.${part({ ...claims, ...more })}.c2lnbmF0dXJlLW9mLW5vYm9keQ`;

const read = (text: string, now: number) => {
  const reading = readText(text);
  const observed = { ...checkIdToken(text, reading, now * 1000), ...reading.evidence.observed };
  const evidence = { ...reading.evidence, observed };
  return { observed, evidence, diagnosis: diagnose(evidence) };
};

test("a token alone that has expired is said to have, with what it says of itself", () => {
  const { observed, diagnosis } = read(idToken(), noon + 57_600 + 3600);
  expect(observed).toEqual({
    id_token_iss: claims.iss,
    id_token_aud: clientId,
    id_token_header_alg: "RS256",
    id_token_nonce: "present",
    id_token_age_s: 61_200,
    id_token_expired_by_s: 3600,
  });
  expect(diagnosis.step).toBe("id-token");
  expect(diagnosis.causes[0]).toMatchObject({ id: "id-token-expired", certainty: "likely" });
});

test("a token alone that is good names no cause", () => {
  const { diagnosis } = read(`"${idToken()}"`, noon + 60);
  expect(diagnosis.certainty).toBe("unknown");
  expect(diagnosis.step).toBe("id-token");
});

test("a token from the future: the clocks", () => {
  expect(read(idToken(), noon - 300).diagnosis.causes[0]).toMatchObject({ id: "clock-skew", certainty: "likely" });
  expect(read(idToken(), noon - 5).diagnosis.certainty).toBe("unknown");
});

test("an unsigned token", () => {
  const { diagnosis } = read(idToken({}, { alg: "none" }), noon + 60);
  expect(diagnosis.causes[0]).toMatchObject({ id: "signing-alg-unexpected", fixes: ["keep-the-check"] });
});

const log = (message: string, token: string) =>
  `2026-05-20 10:00:00 ERROR [auth] ${message}\n  jwt: '${token}'\n    at checkIdToken (/app/login.js:10:5)`;

test("in a log, whose time is not known, a token is not said to have expired before it was checked", () => {
  const { observed } = read(log("RPError: nonce mismatch, expected a, got: b", idToken()), noon + 90_000_000);
  expect(observed).not.toHaveProperty("id_token_expired_by_s");
  expect(observed).toMatchObject({ id_token_aud: clientId });
});

test("the answer's own date tells how old the token was", () => {
  const answer = `HTTP/1.1 200 OK\nDate: ${new Date((noon + 5) * 1000).toUTCString()}\nContent-Type: application/json\n\n{"id_token":"${idToken()}","access_token":"a","token_type":"Bearer","expires_in":57600}`;
  const { observed } = read(answer, noon + 90_000_000);
  expect(observed).toMatchObject({ id_token_age_s: 5 });
  expect(observed).not.toHaveProperty("id_token_expired_by_s");
});

test("the nonce is compared with the one of the authorize URL beside it", () => {
  const url = (nonce: string) =>
    `https://accounts.haravan.com/connect/authorize?client_id=${clientId}&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fapp.example.vn%2Fcb&nonce=${nonce}`;
  expect(read(`${url("other")}\n\n${idToken()}`, noon).observed.id_token_nonce).toBe("differs");
  expect(read(`${url(claims.nonce)}\n\n${idToken()}`, noon).observed.id_token_nonce).toBe("matches");
  expect(read(idToken({ nonce: undefined }), noon).observed.id_token_nonce).toBe("absent");
});

test("a token of another kind, or half of one, says nothing", () => {
  for (const text of [
    idToken({ scope: "openid com.read_orders" }),
    idToken({ dest: "https://shop.myharavan.com" }),
    idToken({ events: {} }),
    idToken({}, { alg: "RS256", typ: "at+jwt" }),
    idToken().slice(0, 80),
    "eyJ.eyJ.x",
  ]) {
    expect(checkIdToken(text, readText(text), noon * 1000)).toEqual({});
  }
});

test("neither the token nor what it says of a person is kept", () => {
  const { evidence } = read(log("id token rejected", idToken()), noon);
  const kept = JSON.stringify(redactEvidence(evidence, (kind) => `${kind}#1a2b3c4d`));
  expect(kept).toContain(clientId);
  for (const secret of ["c2lnbmF0dXJl", part(claims), claims.email, claims.nonce, claims.orgid]) {
    expect(kept).not.toContain(secret);
  }
});

test("where no key was found, nobody says that the signature passed", () => {
  const { causes, excluded } = diagnose({ step: "id-token", observed: { id_token_checks_failed: ["kid"] } });
  expect(causes[0]?.id).toBe("signing-key-not-found");
  expect(causes).toHaveLength(1);
  expect(JSON.stringify(excluded)).not.toContain('"claim":"signature"');
});
