import { plural } from "../format";

/** The scopes of one token, and what kind of token it is. */
export const enStoreScopes = {
  table: {
    title: "Scopes: requested, granted, works",
    caption: "Scopes: requested, granted, works",
    note: "Only GET is called, so a write scope is never tested. “Used” counts calls made here; what your app itself calls is not seen.",
    columns: {
      scope: "Scope",
      result: "Result",
      requested: "Requested",
      granted: "Granted",
      works: "Works",
      since: "Since",
      used: "Used",
    },
    /** Keyed by ScopeResult of lib/probe. */
    results: {
      works: "works",
      granted: "granted",
      implied: "implied",
      effective: "in effect",
      extra: "not requested",
      "not-granted": "not granted",
      lost: "lost",
      contradicted: "granted, still 403",
      refused: "refused: 403",
      failed: "call failed",
      unexplained: "works, not granted",
      unknown: "not known",
      absent: "not requested",
    },
    viaWrite: (scope: string) => `through ${scope}`,
    notKnown: "not known",
    ticked: "ticked",
    notTicked: "not ticked",
    notTried: "not tried yet",
    impliedWorks: "not tried; write includes it",
    onlyGet: "granted, not tested (GET\u00a0only)",
    onlyGetNotGranted: "not tested (GET\u00a0only)",
    inferred: "seen in the token itself",
    noCall: "no call shows it",
    earlier: (generation: number) => `by generation ${generation}, since replaced`,
    token: (generation: number, of: number) => `generation ${generation} of ${of}`,
    lost: (generation: number) => `lost with generation ${generation}`,
    never: "never",
    notUsed: "–",
    calls: (number: number) => plural(number, "en", { one: "call", other: "calls" }),
    call: "Call",
    callAgain: "Again",
    callTitle: (path: string) => `GET ${path}`,
    signInUnknown: "Sign-in scopes",
    signIn: (held: number, number: number) => `Sign-in scopes: ${held} of ${number}`,
  },
  differences: {
    title: (number: number) => plural(number, "en", { one: "difference", other: "differences" }),
    none: "No differences: what was requested is what was granted, and no call contradicts it.",
    noneYet: "No call has been made yet, so nothing contradicts what was granted.",
    noneUnasked: "No call contradicts what was granted. What was requested is not known here.",
    noneIn401: "Calls were answered 401, which says nothing of single scopes.",
    noneUnknown: "Nothing to compare: neither the request nor the token answer was seen here.",
    see: "See the call",
    /** Keyed by DifferenceKind of lib/probe: what differs, then what to do. */
    kinds: {
      "asked-nonexistent": {
        what: "Requested, but reported not to exist",
        next: "One unknown name makes authorize refuse the whole request. Ask for the documented scope instead.",
      },
      "granted-refused": {
        what: "Granted, but the API answers 403",
        next: "The scope is there, so asking for it again changes nothing by itself. The call’s run names what else may refuse it.",
      },
      lost: {
        what: "Granted once, and gone since",
        next: "The newer token answer no longer names it. Install again, and ask for it.",
      },
      "not-granted-owner": {
        what: "Requested, not granted, and only for the store’s owner to grant",
        next: "Install again with the owner signed in, whose role contains admin. For wh_api a webhook must be set up on the partner dashboard first.",
      },
      "not-granted": {
        what: "Requested, not granted",
        next: "Scopes of data must be ticked for the app on the partner dashboard. Then install again; the new token answer shows whether it came.",
      },
      "needed-not-asked": {
        what: "Needed by a call, requested by nobody",
        next: "Ask for it in the next install. Without it, expect the API to keep answering 403.",
      },
      "needed-private": {
        what: "Needed by a call, and documented for private apps only",
        next: "No consent gives it. A private token that has it can make this call; it is made in the store’s admin or on the partner dashboard.",
      },
      "refused-unknown": {
        what: "Refused with 403; whether it was granted is not known",
        next: "A missing scope is what the documentation gives as the usual reason. The token answer would settle it.",
      },
      "works-ungranted": {
        what: "Works without being granted",
        next: "The token answer did not name it and the call succeeded: for this call, the API does not seem to check it.",
      },
      "granted-unasked": {
        what: "Granted without being requested",
        next: "The token can do more than was asked for. Nothing to repair, but worth knowing for least privilege.",
      },
      "asked-unlisted": {
        what: "Requested, but not listed with the app here",
        next: "If it is ticked on the partner dashboard, add it to the app’s list; if not, an install may be refused as a whole.",
      },
      "listed-unasked": {
        what: "Listed with the app, not requested",
        next: "This install left it out. The next one asks for it, unless it is left out again.",
      },
    },
    lostAt: (generation: number, when: string) => `with generation ${generation}, ${when}`,
    instead: (name: string, instead: string) => `${name} → ${instead}`,
  },
  more: {
    title: "Show all scopes",
    note: "What else an app can ask for. Read allows GET; write includes read and allows POST, PUT and DELETE.",
    subject: "Opens",
    none: "Every documented scope is in the table above.",
  },
  explain: {
    title: "This token",
    kinds: {
      service:
        "A service token: it has grant_service, so it belongs to the app and not to the person who installed it.",
      user: "A user token: it lacks grant_service, so it acts for the person who signed in and for nobody else.",
      private: "A private token: made by hand for one store, with the scopes chosen there. No OAuth flow is behind it.",
      unknown:
        "An access token whose token answer was not seen. It is opaque: 64 characters that say nothing of what they open.",
    },
    life: "How long it lives",
    lives: {
      said: (when: string) => `Until ${when}: its token answer said so.`,
      long: "Haravan’s pages call it long-lived and give no number.",
      short: "Haravan’s pages call it short-lived and give no number.",
      static: "Until it is deleted where it was made; no end is stated.",
      unknown: "Not known: the token answer would say.",
    },
    seen: (duration: string) => `A token answer in public code said ${duration}; yours may differ.`,
    refreshLife: (whole: string, unused: string) =>
      `Its refresh token works once, and for ${whole} at most, ${unused} unused, where nothing else was set; each refresh hands out a new one.`,
    can: "It can",
    cannot: "It cannot",
    unclear: "Not known",
    /** Keyed by TokenAbility of lib/probe: as something it can, cannot, and may do. */
    powers: {
      background: {
        yes: "call the API while nobody is signed in",
        no: "serve background jobs: it is for the person who signed in",
        unknown: "serve background jobs",
      },
      "app-list": {
        yes: "be seen by the merchant in the store’s list of apps",
        no: "be seen in the store’s list of apps",
        unknown: "be seen in the store’s list of apps",
      },
      webhooks: {
        yes: "subscribe the store’s webhooks, once they are set up on the partner dashboard",
        no: "subscribe webhooks: that takes wh_api, grant_service and the owner",
        unknown: "subscribe webhooks: that takes wh_api and the owner",
      },
      refresh: {
        yes: "be refreshed: a refresh token is stored with it",
        no: "be refreshed: there is no refresh token",
        unknown: "be refreshed: no refresh token was added",
      },
      identity: {
        yes: "tell who signed in: openid opens userinfo",
        no: "tell who signed in: no openid, no ID token",
        unknown: "tell who signed in",
      },
      "private-scopes": {
        yes: "have the scopes for private apps only, such as com.read_discounts",
        no: "have com.read_discounts and com.write_discounts: they are for private apps only",
        unknown: "have the scopes for private apps only",
      },
      "other-stores": {
        yes: "open other stores",
        no: "open another store: one token, one store",
        unknown: "open other stores",
      },
    },
  },
};

export type StoreScopeMessages = typeof enStoreScopes;
