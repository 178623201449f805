import type { ValueProblem } from "@/lib/diagnosis";
import { formatDateTime, formatDuration } from "../format";

const span = (seconds: number) => formatDuration(Math.abs(seconds), "en");
const when = (at: string) => formatDateTime(at, "en");
const whose = { haravan: "Haravan", sandbox: "the sandbox" } as const;

const problems: Readonly<Record<ValueProblem, string>> = {
  empty: "Nothing was pasted.",
  placeholder: "It is a placeholder: a variable was empty or was never filled in.",
  quoted: "It stands in quotation marks, and they are sent as part of the token.",
  "white-space": "It contains a space or a line break.",
  characters:
    "It has characters that no token is made of, as when a name, JSON or a whole address is sent with it, or in its place.",
  "percent-encoded": "It is percent-encoded: a header takes the value as it was issued.",
  "fragment-attached": "A fragment (#…) hangs on to it.",
  "too-long": "It is longer than any token.",
  "cut-or-not-a-handle":
    "It is not 64 hexadecimal characters, as every token of Haravan that was seen is: perhaps it was cut.",
  "is-client-id": "It is a client id.",
  "scheme-repeated": "Bearer stands in front of it twice.",
  "is-jwt": "It is a JWT.",
  "is-words": "It is made of words.",
};

export const enUnauthorized = {
  title: "Why is it 401?",
  note: "A 401 rarely says whether a token was revoked, has expired or was never issued. Its history tells them apart, with at most two calls.",
  soFar: "What is known without a call",
  soFarNone: "Nothing recorded here explains a 401.",
  soFarLead: (story: string) => `From what is recorded: ${story}.`,
  calls: "What will be called",
  callsNote: "Both only read. Each counts as one call of your app.",
  callsNoteOne: "It only reads, and counts as one call of your app.",
  callsNone: {
    "nothing-to-send": "Nothing will be sent: what was pasted cannot stand in a header.",
    "other-secret": "Nothing will be sent: this is another secret than an access token.",
    "other-environment": "Nothing will be sent: a token goes to the hosts of its own provider only.",
  },
  callWhy: {
    userinfo:
      "The accounts server issued the token, so it knows whether it is valid. It is asked first: servers of its kind say once that a token has expired, and then forget it.",
    shop: "The API has to let the token in, and says which store it opens. Not called when the first answer settles it.",
  },
  outcomes: "What the answers would mean",
  undecided: "no single story, but fewer are left",
  heard: {
    accepted: "lets it in",
    "without-openid": "403 insufficient_scope: it knows the token, which has no openid",
    refused: "401",
    expired: "401 “The access token expired”",
    silent: "says nothing about the token",
    "not-asked": "not called",
  },
  callNames: { userinfo: "userinfo", shop: "shop.json" },
  ask: "Ask now",
  askAgain: "Ask again",
  paste: {
    open: "Your app sends a token of its own? Paste it",
    label: "The token your app really sends",
    hint: "The value alone, or the Authorization header as it goes out, with everything around it. It is compared by fingerprint with the tokens this tool has seen of yours, sent to this provider at most, and not kept.",
    ask: "Ask about this token",
  },
  ownCall: "The whole call of your app can be pasted at",
  ownCallLink: "Diagnose",
  subject: { present: "about the token stored here", pasted: "about the token you pasted" },
  asked: (at: string) => `Asked ${at}`,
  run: "The run, as recorded",
  certainty: { certain: "certain", likely: "likely", possible: "possible", excluded: "excluded" },
  undecidedTitle: "Refused, and the reason is not known",
  undecidedWhy: "These stories fit what is known equally well. One action deals with all of them.",
  unansweredTitle: "No usable answer came",
  unansweredWhy: "No answer says anything about the token: no connection, the call limit, or an error of the server.",
  proof: "How we know",
  others: "What else it may be",
  may: "What it may be",
  excluded: "What it was not",
  cannot: "What cannot be told",
  answers: "What was answered",
  clock: (offset: number) =>
    Math.abs(offset) <= 2
      ? "The server’s clock and this one agree, as far as its Date header shows."
      : `The server’s clock is ${span(offset)} ${offset > 0 ? "ahead of" : "behind"} this one.`,
  causeLink: "About this cause",
  stories: {
    malformed: {
      title: "The value is not what was issued",
      why: "What is sent as token is damaged before the server sees it.",
    },
    "wrong-kind": {
      title: "Another secret than the access token",
      why: "The API wants the access_token; this is something else.",
    },
    "other-environment": {
      title: "A token of another environment",
      why: "It was issued by one platform and sent to the other. Neither knows the other’s tokens.",
    },
    "other-store": {
      title: "A token of another store",
      why: "The token chooses the store. With this one your calls reach another store than this page’s.",
    },
    accepted: {
      title: "This token is let in",
      why: "The API accepts it now. A 401 that your app gets comes from how or where its call was sent, or from another token.",
    },
    uninstalled: {
      title: "The app was uninstalled",
      why: "An uninstall counts as the end of all tokens of this app on this store; when exactly the platform ends them is not documented. A new install brings new ones.",
    },
    rotated: {
      title: "An older token than the present one",
      why: "Another token has taken its place here, and the app still sends the old one.",
    },
    "login-token": {
      title: "A login token that nothing renews",
      why: "Without grant_service it is a token for the person at the screen, and without offline_access nothing renews it. A background job that uses it stops when it expires.",
    },
    expired: { title: "Expired", why: "Its lifetime is over. A refresh or a new install brings the next one." },
    "refused-by-api": {
      title: "Valid, but not let in by the API",
      why: "The accounts server knows the token and the API refuses it: so it is neither expired nor revoked there. Most likely it was not issued for the API; that is inferred from servers of this kind.",
    },
    revoked: {
      title: "Ended before its time",
      why: "It worked, had time left, and is refused now: it was revoked, or the app was uninstalled without this tool hearing of it.",
    },
    "never-valid": { title: "Never a token of this platform", why: "No server here ever issued this value." },
  },
  facts: {
    callAccepted: (call: string, status: number) => `${call} answered ${status} to it.`,
    callRefused: (call: string) => `${call} answered 401 to it.`,
    saysExpired: "The server itself says: “The access token expired”.",
    withoutOpenid: "userinfo answered 403 insufficient_scope: it knows the token, which only lacks openid.",
    pastLifetime: (over: number, lifetime: number) =>
      `It was issued for ${span(lifetime)}, and that was over ${span(over)} ago.`,
    pastAssumedLifetime: (over: number, lifetime: number) =>
      `If it lived as long as its successor, ${span(lifetime)}, its time was over ${span(over)} ago.`,
    withinLifetime: (left: number) => `It still has ${span(left)} of its lifetime.`,
    clockMoved: (left: number, drift: number) =>
      `By this clock it has ${span(left)} left; the server’s clock has gone ${span(drift)} ahead since the token came, so there it is over.`,
    clockAhead: (left: number, offset: number) =>
      `By this clock it has ${span(left)} left; the server’s clock is ${span(offset)} ahead. Whether it was so when the token came was not seen.`,
    olderToken: (generation: number, newest: number, at: string | null) =>
      `It is generation ${generation} of ${newest} of its installation${at === null ? "" : `, replaced on ${when(at)}`}.`,
    fates: {
      rotated: "A refresh took its place.",
      reinstalled: "A new install took its place.",
      uninstalled: "It ended when the app was uninstalled.",
    },
    presentToken: "It is the newest token of its installation.",
    storedAsIssued: "It is stored encrypted, byte for byte as the token endpoint issued it.",
    issuedHere: "Its fingerprint is that of a token that was issued in a run of yours.",
    worked: (at: string | null) => (at === null ? "It worked before." : `It worked on ${when(at)}.`),
    neverWorkedHere: "It was pasted here and has not been seen to work.",
    ended: (how: "uninstalled" | "unauthorized", by: "webhook" | "answer", at: string) =>
      how === "uninstalled"
        ? by === "webhook"
          ? `The webhook app/uninstalled came on ${when(at)}.`
          : `The app was found uninstalled on ${when(at)}.`
        : `It was first refused on ${when(at)}.`,
    problems,
    knownOnceCleaned: "Without that, its fingerprint is that of a token of yours.",
    acceptedOnceCleaned: "Without that, the server lets it in.",
    otherSecrets: {
      "refresh-token": "It is the refresh_token of an installation of yours.",
      "client-secret": "It is the client secret of an app of yours.",
      jwt: "It is a JWT, as ID tokens are; Haravan’s access tokens that were seen are not.",
    },
    ofOtherEnvironment: (provider: "haravan" | "sandbox", store: string) =>
      `Its fingerprint is that of a token that ${whose[provider]} issued, for ${store}.`,
    ofOtherStore: (store: string) => `Its fingerprint is that of your token for ${store}.`,
    answersForStore: (orgid: string, wanted: string) => `shop.json answers for store ${orgid}, not for ${wanted}.`,
    neverSeenHere: "No run of yours has ever met this value. It may still come from elsewhere.",
    loginToken: (renewable: boolean): string =>
      renewable
        ? "grant_service was not granted with it."
        : "Neither grant_service nor offline_access was granted with it.",
  },
  cannotTell: {
    "revoked-or-never-valid":
      "Revoked, or never issued: the server answers both alike, and this tool has not seen the token work.",
    "expiry-forgotten":
      "Whether it had expired: a server of this kind says so once, and afterwards no longer knows the token.",
    "who-revoked": "Who ended it, and whether the app was uninstalled: the answer does not say.",
    silent: "What the call without a usable answer would have said.",
    "clock-then-unknown": "How far apart the clocks were when the token came: only the change since then matters.",
    "uninstall-unseen":
      "Whether the app was uninstalled: no webhook told this tool of it, and perhaps none was subscribed.",
  },
  next: {
    ask: "Ask both servers",
    "ask-later": "Ask again in a while",
    "fix-value": "Send the value exactly as it was issued, after Bearer, once, and one space",
    "use-access-token": "Send the access_token of the token answer",
    "use-present-token": "Use the present token, and read it anew after each refresh",
    "use-own-host": "Send it to the platform that issued it, or install on this one",
    "use-token-of-store": "Use the token of this store",
    "paste-token": "Paste the token that your app really sends",
    "diagnose-call": "Paste the whole call of your app",
    refresh: "Refresh the token",
    "install-again": "Install again",
    "install-for-jobs": "Install with grant_service and offline_access",
    "add-again": "Get a new token where this one came from, and add it",
  },
  nextTitle: "Next",
};

export type UnauthorizedMessages = typeof enUnauthorized;
