import fc from "fast-check";
import { expect, test } from "vitest";
import { haravanHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { answers, anyAnswers, anyKnowledge, atMs } from "@/lib/probe/testing/any-story";
import { known, token } from "@/lib/probe/testing/plain-story";
import { isSettledBy, planTokenCalls } from "@/lib/probe/tokens/plan-token-calls";
import { readTokenAnswers } from "@/lib/probe/unauthorized/read-token-answer";
import {
  type StoryId,
  type TokenAnswers,
  type TokenCall,
  type TokenKnowledge,
  tokenCalls,
} from "@/lib/probe/unauthorized/story";
import { tellUnauthorized } from "@/lib/probe/unauthorized/tell-unauthorized";
import type { CallStep, Verdict } from "@/lib/trace/model";
import { diagnoseStory } from "./diagnose-story";
import { observeStory } from "./observe-story";
import { disagreements } from "./testing/agrees";
import { callStep, headers } from "./testing/steps";

const challenges = {
  refused: 'Bearer error="invalid_token"',
  expired: 'Bearer error="invalid_token",error_description="The access token expired"',
  "without-openid": 'Bearer error="insufficient_scope"',
} as const;

/** The calls of the plan as a run would have recorded them with these answers. */
function stepsOf(known: TokenKnowledge, given: TokenAnswers): readonly CallStep[] {
  const hosts = known.provider === "haravan" ? haravanHosts : sandboxHosts("http://127.0.0.1:1");
  const url: Readonly<Record<TokenCall, string>> = { userinfo: hosts.userinfo, shop: `${hosts.api}/com/shop.json` };
  const settled = isSettledBy(given.userinfo.heard);
  return planTokenCalls(known).calls.flatMap((call) => {
    if (call === "shop" && settled && planTokenCalls(known).calls.includes("userinfo")) return [];
    const { heard, status } = given[call];
    if (heard === "not-asked") return [];
    const challenge = heard in challenges ? challenges[heard as keyof typeof challenges] : null;
    const verdict: Verdict = heard === "accepted" ? "good" : status === 401 ? "bad" : "unsure";
    const body = heard === "accepted" ? (call === "shop" ? '{"shop":{"id":1}}' : '{"sub":"1"}') : "";
    const response = {
      status: status ?? 500,
      body,
      headers: headers(challenge === null ? {} : { "WWW-Authenticate": challenge }),
    };
    const request = { url: url[call], headers: headers({ Authorization: "Bearer access_token#0a1b2c3d" }) };
    return [callStep(call, { request, response }, { leg: null, verdict, to: call === "shop" ? "api" : "accounts" })];
  });
}

const login: TokenKnowledge = {
  ...known,
  nowMs: atMs,
  orgid: null,
  token: { ...token, orgid: null, kind: "user", lifetimeSeconds: 72, worked: false, workedAt: null },
  renewable: false,
  offsetSeconds: null,
  offsetAtIssueSeconds: null,
};

/** Found once by chance: a token past its time that is let in, and one that lives by either of two clocks. */
const examples: [TokenKnowledge, TokenAnswers][] = [
  [{ ...login, nowMs: atMs + 100_000 }, answers("accepted", "refused")],
  [{ ...login, offsetSeconds: 11 }, answers("silent", "refused")],
];

test("whatever is known and answered, neither story nor diagnosis rules out what the other is sure of", () => {
  const seen = new Set<StoryId>();
  fc.assert(
    fc.property(anyKnowledge, anyAnswers, (knowledge, given) => {
      const steps = stepsOf(knowledge, given);
      const heard = readTokenAnswers(steps);
      const told = tellUnauthorized(knowledge, heard);
      const observed = observeStory(knowledge, heard);
      const diagnosis = diagnoseStory(told, steps, knowledge, haravanHosts, observed);
      if (told.lead !== null) seen.add(told.lead.id);
      expect(disagreements(told, diagnosis)).toEqual([]);
    }),
    { numRuns: 300, examples },
  );
  expect(seen.size).toBeGreaterThan(6);
  expect(tokenCalls).toHaveLength(2);
});
