import { excludes, hints, proves, type StoryFinding, type StoryRow, supports, type Told } from "./weigh-story";

/** What is wrong with the value itself, or where it belongs. */
export const storiesOfValue: readonly StoryRow[] = [
  {
    id: "malformed",
    cause: () => "token-malformed",
    next: ({ known: { problem } }) => (problem === "cut-or-not-a-handle" ? "use-present-token" : "fix-value"),
    weigh: ({ known, acceptedBy }) => {
      const { subject, problem, cleaned, token } = known;
      if (subject === "present") return token?.origin === "installed" ? [excludes({ fact: "stored-as-issued" })] : [];
      if (problem === null) return token === null ? [] : [excludes({ fact: "issued-here" })];
      if (problem === "is-jwt" || token?.secret === "refresh-token" || token?.secret === "client-secret") return [];
      const fact = { fact: "value-problem", problem } as const;
      if (problem === "cut-or-not-a-handle" || problem === "percent-encoded" || problem === "too-long") {
        return acceptedBy === null && token === null ? [hints(fact)] : [];
      }
      const found: StoryFinding[] = [proves(fact)];
      if (cleaned && token !== null) found.push(supports({ fact: "known-once-cleaned" }));
      if (cleaned && acceptedBy !== null) found.push(supports({ fact: "accepted-once-cleaned" }));
      return found;
    },
  },
  {
    id: "wrong-kind",
    cause: () => "token-wrong-kind",
    next: () => "use-access-token",
    weigh: ({ known: { problem, token, subject } }) => {
      if (token?.secret === "refresh-token" || token?.secret === "client-secret") {
        return [proves({ fact: "is-other-secret", secret: token.secret })];
      }
      if (problem === "is-jwt") return [proves({ fact: "is-other-secret", secret: "jwt" })];
      return token !== null && (subject === "pasted" || token.origin === "installed")
        ? [excludes({ fact: subject === "pasted" ? "issued-here" : "stored-as-issued" })]
        : [];
    },
  },
  {
    id: "other-environment",
    cause: () => "token-malformed",
    next: () => "use-own-host",
    weigh: ({ known: { token, provider } }) => {
      if (token === null || token.secret !== "access-token" || token.provider === provider) return [];
      return [proves({ fact: "of-other-environment", provider: token.provider, store: token.storeName })];
    },
  },
  {
    id: "other-store",
    cause: () => "token-for-other-store",
    next: () => "use-token-of-store",
    weigh: ({ known: { token, provider, orgid }, answers: { shop } }) => {
      if (shop.orgid !== null && orgid !== null && shop.orgid !== orgid) {
        return [proves({ fact: "answers-for-store", orgid: shop.orgid, wanted: orgid })];
      }
      if (token === null || token.secret !== "access-token" || token.here || token.provider !== provider) return [];
      // Another app of the same store opens the same store.
      if (token.orgid === null || orgid === null || token.orgid === orgid) return [];
      return [supports({ fact: "of-other-store", store: token.storeName })];
    },
  },
  {
    id: "accepted",
    cause: () => null,
    next: ({ known: { subject } }) => (subject === "present" ? "paste-token" : "diagnose-call"),
    weigh: (told) => {
      const { shop, userinfo } = told.answers;
      if (shop.heard === "accepted" && shop.status !== null) {
        return [proves({ fact: "call-accepted", call: "shop", status: shop.status })];
      }
      if (told.refusedBy !== null) return [excludes({ fact: "call-refused", call: told.refusedBy })];
      return userinfo.heard === "accepted" && userinfo.status !== null
        ? [supports({ fact: "call-accepted", call: "userinfo", status: userinfo.status })]
        : [];
    },
  },
  {
    id: "rotated",
    cause: (told) => (isPast(told) ? "token-expired" : "token-revoked"),
    next: () => "use-present-token",
    weigh: ({ known: { token, subject }, acceptedBy }) => {
      if (token === null || token.secret !== "access-token") return [];
      const { generation, newest, fate, endedAt: at } = token;
      if (generation >= newest) {
        return [excludes({ fact: subject === "present" || token.here ? "present-token" : "issued-here" })];
      }
      const fact = { fact: "older-token", generation, newest, fate, at } as const;
      return [acceptedBy === null ? supports(fact) : hints(fact)];
    },
  },
];

const isPast = ({ life }: Told): boolean => life !== null && life.leftSeconds <= 0;
