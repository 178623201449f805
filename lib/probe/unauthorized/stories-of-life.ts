import { clockTolerance } from "@/lib/haravan/lifetimes";
import { edgeSeconds } from "./life-left";
import {
  acceptedFact,
  excludes,
  hints,
  proves,
  renewal,
  type StoryFinding,
  type StoryRow,
  saysExpired,
  supports,
  type Told,
} from "./weigh-story";

/** What became of a token that was right once. */
export const storiesOfLife: readonly StoryRow[] = [
  {
    id: "uninstalled",
    cause: () => "app-uninstalled",
    next: () => "install-again",
    openWhenRefused: true,
    weigh: (told) => {
      const accepted = acceptedFact(told);
      // The accounts server may not have heard of a removal that the API acts on.
      if (accepted !== null && told.acceptedBy === "shop") return [excludes(accepted)];
      const { token } = told.known;
      if (token === null) return [];
      if (token.origin === "private") return [];
      const removed = token.ended?.how === "uninstalled" ? token.ended : null;
      const past = token.fate === "uninstalled" && token.endedAt !== null;
      if (past) return [supports({ fact: "ended", how: "uninstalled", by: "webhook", at: token.endedAt })];
      // What came after it belongs to a later install.
      if (removed === null || Date.parse(removed.at) < Date.parse(token.obtainedAt)) return [];
      return [supports({ fact: "ended", ...removed })];
    },
  },
  {
    id: "login-token",
    cause: (told) => (isOver(told) ? "token-expired" : "token-audience-wrong"),
    next: ({ known }) => (known.registered ? "install-for-jobs" : renewal(known)),
    weigh: (told) => {
      const { token, renewable } = told.known;
      if (token === null || token.secret !== "access-token" || token.kind !== "user") return [];
      if (told.answers.shop.heard === "accepted") return [];
      const fact = { fact: "login-token", renewable } as const;
      // What a refresh token renews is expired, and no more than that.
      if (isOver(told))
        return renewable ? [] : [told.refusedBy === null ? supports(fact) : proves(fact), ...overFacts(told)];
      return told.acceptedBy === "userinfo" && told.answers.shop.heard === "refused" ? [supports(fact)] : [hints(fact)];
    },
  },
  {
    id: "expired",
    cause: () => "token-expired",
    next: ({ known }) => renewal(known),
    openWhenRefused: true,
    weigh: (told) => {
      const accepted = acceptedFact(told);
      // The API is asked last: what it says of the time is newer than that the accounts server let it in.
      if (accepted !== null && told.answers.shop.heard !== "expired") return [excludes(accepted)];
      if (saysExpired(told))
        return [proves({ fact: "says-expired" }), ...weighLife(told).filter(({ weight }) => weight !== "excludes")];
      return told.life === null || told.known.token === null ? [] : weighLife(told);
    },
  },
  {
    id: "refused-by-api",
    cause: () => "token-audience-wrong",
    next: ({ known }) => (known.registered ? "install-for-jobs" : renewal(known)),
    weigh: (told) => {
      const { userinfo, shop } = told.answers;
      if (shop.heard === "accepted")
        return [excludes({ fact: "call-accepted", call: "shop", status: shop.status ?? 200 })];
      const known = userinfo.heard === "accepted" || userinfo.heard === "without-openid";
      const accepted = known ? acceptedFact(told) : null;
      if (accepted === null || shop.heard !== "refused") return [];
      return [supports(accepted), supports({ fact: "call-refused", call: "shop" })];
    },
  },
  {
    id: "revoked",
    cause: () => "token-revoked",
    next: ({ known }) => (known.registered ? "install-again" : renewal(known)),
    openWhenRefused: true,
    weigh: (told) => {
      const accepted = acceptedFact(told);
      if (accepted !== null) return [excludes(accepted)];
      const { token } = told.known;
      if (token === null || token.secret !== "access-token" || !token.worked) return [];
      const fact = { fact: "worked", at: token.workedAt } as const;
      const { refusedBy, life } = told;
      const removed = token.ended?.how === "uninstalled" || token.fate !== null || token.generation < token.newest;
      const alive = life !== null && life.leftSeconds - (life.driftSeconds ?? 0) > edgeSeconds;
      const sure = refusedBy !== null && alive && life.unexplainedOffsetSeconds === null && !removed;
      return [sure && !saysExpired(told) ? supports(fact) : hints(fact)];
    },
  },
  {
    id: "never-valid",
    cause: () => "token-malformed",
    next: ({ known }) => (known.subject === "pasted" ? "use-present-token" : renewal(known)),
    openWhenRefused: true,
    weigh: (told) => {
      const accepted = acceptedFact(told);
      if (accepted !== null) return [excludes(accepted)];
      if (saysExpired(told)) return [excludes({ fact: "says-expired" })];
      const { token, subject } = told.known;
      if (token === null) return [hints({ fact: "never-seen-here" })];
      if (token.worked) return [excludes({ fact: "worked", at: token.workedAt })];
      if (token.origin === "installed") {
        return [excludes({ fact: subject === "present" ? "stored-as-issued" : "issued-here" })];
      }
      return [hints({ fact: "never-worked-here" })];
    },
  },
];

/** A token of an older generation: how long it lived is what its successor said of itself. */
const isAssumed = ({ known: { token } }: Told): boolean => token !== null && token.generation < token.newest;

/** Whoever still lets it in says that it is not, whatever was counted. */
const isOver = (told: Told): boolean =>
  saysExpired(told) ||
  (told.life !== null && !isAssumed(told) && told.life.leftSeconds <= 0 && told.acceptedBy === null);

function overFacts(told: Told): readonly StoryFinding[] {
  const { life } = told;
  if (life === null || life.leftSeconds > 0) return [];
  const fact = isAssumed(told) ? "past-assumed-lifetime" : "past-lifetime";
  return [supports({ fact, overSeconds: -life.leftSeconds, lifetimeSeconds: life.lifetimeSeconds })];
}

function weighLife(told: Told): readonly StoryFinding[] {
  const { life, refusedBy, known } = told;
  if (life === null) return [];
  const { leftSeconds, driftSeconds, unexplainedOffsetSeconds: offset } = life;
  const [over] = overFacts(told);
  const serverLeft = leftSeconds - (driftSeconds ?? 0);
  if (over !== undefined) {
    if (isAssumed(told)) return [hints(over.fact)];
    const other = known.token?.ended?.how === "uninstalled" || serverLeft > 0;
    return [refusedBy === null || other ? supports(over.fact) : proves(over.fact)];
  }
  if (isAssumed(told)) return [];
  if (serverLeft <= -clockTolerance.seconds && driftSeconds !== null) {
    return [supports({ fact: "clock-moved", leftSeconds, driftSeconds })];
  }
  if (offset !== null && leftSeconds - offset <= edgeSeconds) {
    return [hints({ fact: "clock-ahead", leftSeconds, offsetSeconds: offset })];
  }
  return serverLeft > edgeSeconds ? [excludes({ fact: "within-lifetime", leftSeconds: serverLeft })] : [];
}
