import { expect, test } from "vitest";
import { checkVerifier, findPkcePair } from "./check-verifier";
import type { Evidence } from "./evidence";
import type { Artefact, Reading } from "./reading";

const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

const piece = (evidence: Evidence): Artefact => ({ kind: "url", start: 0, end: 0, client: null, evidence });
const reading = (method: string | null, sent = verifier): Reading => ({
  evidence: {},
  limits: [],
  artefacts: [
    piece({
      request: {
        url: `https://accounts.haravan.com/connect/authorize?code_challenge=${challenge}${method === null ? "" : `&code_challenge_method=${method}`}`,
      },
    }),
    piece({ request: { params: { grant_type: "authorization_code", code_verifier: sent } } }),
  ],
});

test("the example of RFC 7636 fits, and one changed letter does not", async () => {
  expect(await checkVerifier(reading("S256"))).toEqual({ code_challenge_matches_verifier: true });
  expect(await checkVerifier(reading("S256", `${verifier}x`))).toEqual({ code_challenge_matches_verifier: false });
});

test("without a method the challenge is plain", async () => {
  expect(await checkVerifier(reading(null))).toEqual({ code_challenge_matches_verifier: false });
  expect(await checkVerifier(reading(null, challenge))).toEqual({ code_challenge_matches_verifier: true });
});

test("one half alone says nothing", async () => {
  const { artefacts, ...rest } = reading("S256");
  expect(findPkcePair({ ...rest, artefacts: artefacts.slice(0, 1) })).toBeNull();
  expect(await checkVerifier({ ...rest, artefacts: artefacts.slice(1) })).toEqual({});
});
