import {
  type Heard,
  notAsked,
  type StoryCertainty,
  type StoryId,
  type TokenAnswer,
  type TokenAnswers,
  type TokenCall,
  type TokenKnowledge,
  tokenCalls,
} from "../unauthorized/story";
import { tellUnauthorized } from "../unauthorized/tell-unauthorized";

/** Two answers that may come, and what they would decide. */
export interface PlannedOutcome {
  readonly heard: Readonly<Record<TokenCall, Heard>>;
  readonly story: StoryId | null;
  readonly certainty: StoryCertainty | null;
}

export interface TokenCallPlan {
  /** In the order in which they are made. */
  readonly calls: readonly TokenCall[];
  /** Why none is made. */
  readonly none: "nothing-to-send" | "other-secret" | "other-environment" | null;
  readonly outcomes: readonly PlannedOutcome[];
}

const answerOf: Readonly<Record<Heard, TokenAnswer>> = {
  accepted: { heard: "accepted", status: 200, orgid: null },
  "without-openid": { heard: "without-openid", status: 403, orgid: null },
  refused: { heard: "refused", status: 401, orgid: null },
  expired: { heard: "expired", status: 401, orgid: null },
  silent: { heard: "silent", status: null, orgid: null },
  "not-asked": notAsked,
};

const pairs: readonly Readonly<Record<TokenCall, Heard>>[] = [
  { userinfo: "accepted", shop: "accepted" },
  { userinfo: "accepted", shop: "refused" },
  { userinfo: "without-openid", shop: "refused" },
  { userinfo: "expired", shop: "not-asked" },
  { userinfo: "refused", shop: "refused" },
];

/**
 * Which calls are worth making, and what each answer would mean: by the same engine that will judge the real ones.
 * The accounts server is asked first: it may forget an expired token by telling that it is one.
 */
export function planTokenCalls(known: TokenKnowledge): TokenCallPlan {
  const none = whyNone(known);
  if (none !== null) return { calls: [], none, outcomes: [] };
  // A private token is the API's own: the accounts server never issued it.
  const calls: readonly TokenCall[] =
    known.token?.origin === "private" ? tokenCalls.filter((call) => call === "shop") : tokenCalls;
  const reduced = pairs.map((pair) => ({
    ...pair,
    ...(calls.includes("userinfo") ? {} : { userinfo: "not-asked" as const }),
  }));
  const outcomes = reduced
    .filter((pair, at) => tokenCalls.some((call) => pair[call] !== "not-asked") && at === firstLike(reduced, pair))
    .map((heard): PlannedOutcome => {
      const { lead } = tellUnauthorized(known, answersOf(heard));
      return { heard, story: lead?.id ?? null, certainty: lead?.certainty ?? null };
    });
  return { calls, none, outcomes };
}

/** Once the first answer has said everything, the second call is not made. */
export const isSettledBy = (heard: Heard): boolean => heard === "expired";

const answersOf = (heard: Readonly<Record<TokenCall, Heard>>): TokenAnswers => ({
  userinfo: answerOf[heard.userinfo],
  shop: answerOf[heard.shop],
});

const firstLike = (
  list: readonly Readonly<Record<TokenCall, Heard>>[],
  { userinfo, shop }: Readonly<Record<TokenCall, Heard>>,
) => list.findIndex((other) => other.userinfo === userinfo && other.shop === shop);

function whyNone({ subject, token, provider, problem, sendable }: TokenKnowledge): TokenCallPlan["none"] {
  if (token !== null && token.secret !== "access-token") return "other-secret";
  if (problem === "is-jwt") return "other-secret";
  // A token goes to the hosts of the provider that issued it, and to nobody else's.
  if (token !== null && token.provider !== provider) return "other-environment";
  return subject === "pasted" && !sendable ? "nothing-to-send" : null;
}
