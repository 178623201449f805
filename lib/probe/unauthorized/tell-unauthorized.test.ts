import fc from "fast-check";
import { expect, test } from "vitest";
import { causeIds } from "@/lib/diagnosis";
import { answers, anyAnswers, anyKnowledge, atMs, heards } from "../testing/any-story";
import { known, token } from "../testing/plain-story";
import { planTokenCalls } from "../tokens/plan-token-calls";
import { hear } from "./read-token-answer";
import { type Heard, type StoryId, storyIds, type TokenAnswers, type TokenKnowledge } from "./story";
import { nothingAsked, tellUnauthorized } from "./tell-unauthorized";

const stranger: TokenKnowledge = { ...known, subject: "pasted", token: null, offsetAtIssueSeconds: null };

const both = answers("refused", "refused");
const leadOf = (of: TokenKnowledge, heard = both) => tellUnauthorized(of, heard).lead;

test("a login token past its time that the accounts server still lets in has not expired: the API wants another", () => {
  const login = { ...token, kind: "user", lifetimeSeconds: 60, worked: false, workedAt: null } as const;
  const of: TokenKnowledge = { ...known, token: login, renewable: false };
  expect(leadOf(of)).toMatchObject({ id: "login-token", cause: "token-expired", certainty: "certain" });
  const told = tellUnauthorized(of, answers("accepted", "refused"));
  expect(told.lead).toMatchObject({ id: "login-token", cause: "token-audience-wrong", certainty: "likely" });
  expect(told.excluded.map(({ id }) => id)).toContain("expired");
  expect(leadOf(of, answers("accepted", "expired"))?.cause).toBe("token-expired");
});

test("every knowledge and every pair of answers is told: each story once, one certain at most, with a fact for each", () => {
  fc.assert(
    fc.property(anyKnowledge, anyAnswers, (of, heard) => {
      const told = tellUnauthorized(of, heard);
      expect(told).toEqual(tellUnauthorized(structuredClone(of), structuredClone(heard)));
      const ids = [...told.stories, ...told.excluded].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const certain = told.stories.filter(({ certainty }) => certainty === "certain");
      expect(certain.length).toBeLessThanOrEqual(1);
      for (const { certainty, facts, cause } of [...told.stories, ...told.excluded]) {
        if (certainty !== "possible") expect(facts.length).toBeGreaterThan(0);
        if (cause !== null) expect(causeIds).toContain(cause);
      }
      if (told.lead !== null) expect(told.lead).toBe(told.stories[0]);
    }),
    { numRuns: 400 },
  );
});

test("a token that a call let in is not expired, revoked, removed or invented", () => {
  const gone: readonly StoryId[] = ["expired", "revoked", "uninstalled", "never-valid"];
  fc.assert(
    fc.property(anyKnowledge, fc.constantFrom<Heard>("accepted", "silent", "not-asked"), (of, userinfo) => {
      const told = tellUnauthorized(of, answers(userinfo, "accepted"));
      expect(told.stories.filter(({ id }) => gone.includes(id))).toEqual([]);
    }),
  );
});

test("the wire alone names no story, unless the server itself says expired or lets the token in", () => {
  fc.assert(
    fc.property(heards, heards, (userinfo, shop) => {
      const { lead } = tellUnauthorized(stranger, answers(userinfo, shop));
      const said = [userinfo, shop].includes("expired");
      const split = shop === "refused" && (userinfo === "accepted" || userinfo === "without-openid");
      if (lead?.certainty === "certain") expect(said || shop === "accepted").toBe(true);
      else if (lead !== null) expect(split || userinfo === "accepted").toBe(true);
    }),
  );
});

test("memory without a call makes nothing certain but what the value itself shows", () => {
  const ofValue: readonly StoryId[] = ["malformed", "wrong-kind", "other-environment"];
  fc.assert(
    fc.property(anyKnowledge, (of) => {
      const { lead } = tellUnauthorized(of, nothingAsked);
      if (lead?.certainty === "certain") expect(ofValue).toContain(lead.id);
    }),
  );
});

test("a clock that is off by the same amount as when the token came expires nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (offset) => {
      const of = { ...known, offsetSeconds: offset, offsetAtIssueSeconds: offset };
      expect(tellUnauthorized(of, both)).toEqual(tellUnauthorized(known, both));
    }),
  );
});

test("one that moved since: 40 s left by ours, 95 s ahead by the server's", () => {
  const nearly = { ...known, nowMs: atMs + (57_600 - 40) * 1000, offsetSeconds: 95 };
  expect(leadOf(nearly)).toMatchObject({
    id: "expired",
    certainty: "likely",
    facts: [{ fact: "clock-moved", leftSeconds: 40, driftSeconds: 95 }],
  });
  const unseen = tellUnauthorized({ ...nearly, offsetAtIssueSeconds: null }, both);
  expect(unseen.lead).toBeNull();
  expect(unseen.stories).toContainEqual(
    expect.objectContaining({
      id: "expired",
      certainty: "possible",
      facts: [{ fact: "clock-ahead", leftSeconds: 40, offsetSeconds: 95 }],
    }),
  );
  expect(unseen.cannotTell).toContain("clock-then-unknown");
});

test.each<readonly [string, TokenKnowledge, TokenAnswers, StoryId | null]>([
  ["within its lifetime, worked, refused", known, both, "revoked"],
  ["never seen to work, refused", { ...known, token: { ...token, worked: false, workedAt: null } }, both, null],
  ["the accounts server knows it, the API does not", known, answers("accepted", "refused"), "refused-by-api"],
  ["without openid, refused by the API", known, answers("without-openid", "refused"), "refused-by-api"],
  ["the accounts server refuses, the API lets in", known, answers("refused", "accepted"), "accepted"],
  ["a firewall and a limit", known, answers("silent", "silent"), null],
  ["says expired", stranger, answers("expired", "not-asked"), "expired"],
])("%s", (_name, of, heard, id) => {
  expect(leadOf(of, heard)?.id ?? null).toBe(id);
});

test("the private token is asked about at the API alone; one of another environment nowhere", () => {
  expect(planTokenCalls({ ...known, token: { ...token, origin: "private" } }).calls).toEqual(["shop"]);
  expect(planTokenCalls({ ...known, subject: "pasted", token: { ...token, provider: "sandbox" } })).toEqual({
    calls: [],
    none: "other-environment",
    outcomes: [],
  });
});

test("a plan never asks more than twice, accounts first, and its outcomes are what the engine will say", () => {
  fc.assert(
    fc.property(anyKnowledge, (of) => {
      const { calls, outcomes, none } = planTokenCalls(of);
      expect(["", "shop", "userinfo shop"]).toContain(calls.join(" "));
      expect(calls.length === 0).toBe(none !== null);
      for (const { heard, story } of outcomes) {
        expect(story).toBe(tellUnauthorized(of, answers(heard.userinfo, heard.shop)).lead?.id ?? null);
      }
      expect(new Set(outcomes.map(({ heard }) => JSON.stringify(heard))).size).toBe(outcomes.length);
    }),
  );
});

test.each([
  [
    "userinfo",
    401,
    'Bearer realm="IdentityServer",error="invalid_token",error_description="The access token expired"',
    false,
    "expired",
  ],
  ["userinfo", 401, 'Bearer realm="IdentityServer",error="invalid_token"', false, "refused"],
  ["userinfo", 403, 'Bearer error="insufficient_scope"', false, "without-openid"],
  ["userinfo", 403, null, false, "silent"],
  ["userinfo", 200, null, true, "accepted"],
  ["userinfo", 200, null, false, "silent"],
  ["shop", 401, "Bearer", false, "refused"],
  ["shop", 401, null, false, "refused"],
  ["shop", 403, null, true, "accepted"],
  ["shop", 403, null, false, "silent"],
  ["shop", 429, null, true, "silent"],
  ["shop", 500, null, true, "silent"],
  ["shop", 404, null, true, "silent"],
] as const)("%s answering %i with %s says %s", (call, status, challenge, usable, heard) => {
  expect(hear(call, { status, challenge, usable })).toBe(heard);
});

test("all stories can be told", () => {
  const seen = new Set<StoryId>();
  for (const [of, heard] of fc.sample(fc.tuple(anyKnowledge, anyAnswers), { numRuns: 6000, seed: 7 })) {
    const { lead } = tellUnauthorized(of, heard);
    if (lead !== null) seen.add(lead.id);
  }
  for (const of of [known, stranger]) seen.add(tellUnauthorized(of, both).lead?.id ?? "malformed");
  // What was never valid looks like what once was: it is never more than possible.
  expect([...seen].toSorted()).toEqual(storyIds.filter((id) => id !== "never-valid").toSorted());
});
