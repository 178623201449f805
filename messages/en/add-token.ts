import { plural } from "../format";
import { enTokenLife } from "./token-life";

// Keyed by the names of faults in lib/probe/tokens/read-pasted-token.ts and lib/flows/add-token-input.ts.

export const enAddToken = {
  title: "Add a token you already have",
  lead: "For a token that another app, a script or the store’s admin holds. It is stored encrypted, is never shown again, and can be examined like a token from an install made here.",
  open: "Add a token",
  origins: { imported: "added", private: "private token" },
  originNotes: {
    imported: "Added from elsewhere: nothing was requested here.",
    private: "Made by hand in the store’s admin or on the partner dashboard; its scopes are those you named.",
  },
  ended: { uninstalled: "uninstalled", unauthorized: "refused" },
  unknownScopes: "not known",
  scopeCount: (number: number) => plural(number, "en", { one: "scope", other: "scopes" }),
  unknownStore: "which store is not known",
  provider: { legend: "Where it is from" },
  kind: {
    legend: "What it is",
    access: { title: "Access token of an app", note: "From an install: a token endpoint issued it." },
    private: {
      title: "Private token",
      note: "Made in the store’s admin or on the partner dashboard. It cannot be refreshed.",
    },
  },
  token: {
    label: "Access token",
    hint: "As you have it: Bearer, quotes and line breaks around it are taken off. Not needed where the answer below is pasted.",
    show: "Show what I typed",
    hide: "Hide",
  },
  answer: {
    label: "Its token answer (JSON)",
    hint: "The whole answer of the token endpoint. It alone says which scopes were granted, and brings the refresh token. An ID token in it is decoded, not trusted.",
  },
  /** Said at the field, and again before each refresh. */
  refreshWarning: enTokenLife.refresh.warning,
  registration: {
    label: "App it belongs to",
    hint: "Needed for a refresh, which takes the app’s client id and client secret. Without it no refresh is offered.",
    none: "none of mine",
  },
  scopes: {
    open: "Scopes that were ticked for it",
    note: "No answer says what a private token may do. What you tick here is kept as what you said; with nothing ticked, its scopes count as not known.",
  },
  storeName: {
    label: "Name of the store",
    hint: "Used when no call names it.",
  },
  keep: {
    title: "Keep it even if it is refused",
    note: "Otherwise a token that every call answers with 401 is not stored.",
  },
  calls: {
    title: "What is called with it",
    note: "Reads only, one after the other, until one names the store. They are recorded as a run, without the token.",
    only: "only if those before did not name it",
    never: "Nothing else is sent, and to no other host.",
  },
  send: "Add it and call",
  refused: "Nothing was stored, and nothing was sent with the token",
  pasteAgain: "What you pasted is not kept for this page: paste it once more.",
  more: "What that means",
  faults: {
    access_token: {
      empty: "There is no token here.",
      "too-long": "This is longer than any token: was something else copied with it?",
      "too-short": "This is too short for a token: was it cut off?",
      placeholder: "This is the name of a value, not the value: a variable that was never filled in.",
      hidden: "This is a token that was hidden, with marks or a fingerprint in place of its characters.",
      json: "This is JSON. A whole token answer belongs in the field for it.",
      "id-token":
        "This is an ID token: it says who signed in, and no API takes it. The access token stands beside it in the answer.",
      "session-token":
        "This is a session token of an embedded app, signed with the app’s secret. The API takes none: it is for the app’s own server.",
      jwt: "This is a JWT, and access tokens of this platform are opaque: it is some other token.",
      code: "This is an authorization code. It has to be exchanged for a token first.",
      "refresh-token": "This is a refresh token. It buys a new access token, and no API takes it.",
      "client-secret": "This is a client secret. It was not sent anywhere; no API takes it.",
      "of-another-platform":
        "This token belongs to a store of yours on the other platform. It was not sent anywhere: choose the platform that issued it.",
      address: "This is an address, not a token.",
      several: "There is more than one thing here: paste the token alone.",
      characters: "It has characters that no token has. Was it changed on the way, by an editor or a chat?",
    },
    token_response: {
      differs: "The access token in this answer is not the token above.",
      "of-a-private-token": "A private token has no token answer.",
    },
    answer: {
      "not-json": "This is not JSON.",
      "cut-off": "This JSON ends in the middle: copy the whole answer.",
      "not-an-object": "A token answer is a JSON object.",
      "is-an-error": "This answer is a refusal: it has an error and no token.",
      "repeated-name": "A name stands in it twice.",
      missing: "it is missing",
      empty: "it is empty",
      invalid: "its value cannot be used",
      "too-long": "it is too long",
      unsupported: "it is of a type that is not supported",
    },
    member: (member: string, fault: string) => `${member}: ${fault}.`,
    registration: {
      unknown: "There is no such app of yours.",
      "of-another-platform": "This app is registered on another platform than the token is from.",
    },
    scopes: {
      invalid: "At least one of these is not the name of a scope.",
      "of-an-access-token": "Scopes can be named for private tokens only.",
    },
    store_name: { "looks-like-a-token": "This looks like a token, and names are not stored encrypted." },
    provider: { "no-sandbox": "There is no sandbox here." },
  },
  rehearse: {
    title: "Make a private token on the sandbox",
    note: "For a rehearsal: the sandbox makes it for one of your apps there, with the scopes you tick, including those for private apps only. The tool stores it at once and shows it nowhere.",
    app: "App on the sandbox",
    store: "Store",
    scopes: "Scopes",
    send: "Make the token and add it",
    faults: {
      scopes: "Tick at least one scope of data: those for sign-in and install open no data.",
      orgid: "The sandbox has no such store.",
      app: "There is no such app of yours on the sandbox.",
      many: "This app has as many private tokens as the sandbox gives it.",
      unreachable: "The sandbox did not answer.",
    },
  },
};

export type AddTokenMessages = typeof enAddToken;
