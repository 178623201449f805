import fc from "fast-check";
import type { Heard, KnownToken, TokenAnswers, TokenKnowledge } from "../unauthorized/story";

export const at = "2026-11-20T10:00:00.000Z";
export const atMs = Date.parse(at);

const answer = (heard: Heard) => ({
  heard,
  status: heard === "accepted" ? 200 : heard === "without-openid" ? 403 : heard === "silent" ? null : 401,
  orgid: null,
});
export const answers = (userinfo: Heard, shop: Heard): TokenAnswers => ({
  userinfo: answer(userinfo),
  shop: answer(shop),
});

export const heards = fc.constantFrom<Heard>("accepted", "without-openid", "refused", "expired", "silent", "not-asked");
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null });
const moment = fc
  .date({ min: new Date(atMs - 1e9), max: new Date(atMs + 1e9), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyToken: fc.Arbitrary<KnownToken> = fc.record({
  installationId: fc.constant("i"),
  provider: fc.constantFrom("haravan", "sandbox"),
  storeName: fc.constant("Store"),
  orgid: maybe(fc.constantFrom("1", "2")),
  here: fc.boolean(),
  secret: fc.constantFrom("access-token", "refresh-token", "client-secret"),
  origin: fc.constantFrom("installed", "imported", "private"),
  kind: fc.constantFrom("service", "user", "private", "unknown"),
  generation: fc.constantFrom(1, 2),
  newest: fc.constantFrom(2, 3),
  fate: maybe(fc.constantFrom("rotated", "reinstalled", "uninstalled")),
  endedAt: maybe(moment),
  obtainedAt: moment,
  lifetimeSeconds: maybe(fc.integer({ min: 1, max: 1_000_000 })),
  workedAt: maybe(moment),
  worked: fc.boolean(),
  ended: maybe(
    fc.record({
      how: fc.constantFrom("uninstalled", "unauthorized"),
      by: fc.constantFrom("webhook", "answer"),
      at: moment,
    }),
  ),
});
const problem = fc.constantFrom(
  "empty",
  "quoted",
  "white-space",
  "characters",
  "scheme-repeated",
  "is-jwt",
  "cut-or-not-a-handle",
  "placeholder",
);
const anyRecord: fc.Arbitrary<TokenKnowledge> = fc.record({
  nowMs: fc.integer({ min: atMs - 1e9, max: atMs + 1e9 }),
  provider: fc.constantFrom("haravan", "sandbox"),
  orgid: maybe(fc.constantFrom("1", "2")),
  subject: fc.constantFrom("present", "pasted"),
  problem: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: problem }),
  sendable: fc.boolean(),
  cleaned: fc.boolean(),
  token: maybe(anyToken),
  renewable: fc.boolean(),
  registered: fc.boolean(),
  offsetSeconds: maybe(fc.integer({ min: -5000, max: 5000 })),
  offsetAtIssueSeconds: maybe(fc.integer({ min: -5000, max: 5000 })),
});
/** Of the stored token nothing is wrong with the text; what cannot be sent was looked up nowhere. */
export const anyKnowledge: fc.Arbitrary<TokenKnowledge> = anyRecord.map((of) => {
  if (of.subject === "present") {
    const token = of.token === null ? null : { ...of.token, here: true, provider: of.provider };
    return { ...of, problem: null, sendable: true, cleaned: false, token };
  }
  const unsent = ["is-jwt", "placeholder", "empty", "characters"];
  const sendable = of.sendable && (of.problem === null || !unsent.includes(of.problem));
  const cleaned = sendable && of.problem !== null && of.problem !== "cut-or-not-a-handle";
  return { ...of, sendable, cleaned, token: sendable ? of.token : null };
});

export const anyAnswers: fc.Arbitrary<TokenAnswers> = fc.tuple(heards, heards).map(([u, s]) => answers(u, s));
