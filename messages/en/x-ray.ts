import { formatList, plural } from "../format";
import { enScopes } from "./scopes";

type Kind = "service" | "user" | "private" | "unknown";
type Body = "empty" | "braces" | "errors" | "json" | "text" | "html";
type Scoped = { readonly scope: string };

const names = (list: readonly string[]) => formatList(list, "en");
const either = (list: readonly string[]) => list.join(" or ");

const kinds: Readonly<Record<Kind, string>> = {
  service: "a service token",
  user: "a user token",
  private: "a private token",
  unknown: "a token of unknown kind",
};
const bodies: Readonly<Record<Body, string>> = {
  empty: "an empty body",
  braces: "{} and nothing else",
  errors: "an errors member that gives no reason",
  json: "JSON that gives no reason",
  text: "plain text",
  html: "a page of HTML",
};

/** The X-ray of a refused call. Facts are keyed by `fact` of lib/probe/x-ray/facts.ts. */
export const enXRay = {
  title: "One call",
  heading: "X-ray of a 403",
  headingOther: "What a 403 would mean here",
  note: "Everything else is tested before the scope is blamed.",
  link: (path: string) => `X-ray of this 403: ${path}`,
  open: "Call with parameters, X-ray of a 403",
  needed: "Needed",
  neededOr: "any one of these",
  neededNone: "The documentation names no scope for this call.",
  neededPrivate: enScopes.privateAppOnly,
  provided: "Provided",
  providedUnknown: "Not known: the token answer that names the scopes was not seen here.",
  providedNone: "No scope was granted.",
  opens: "opens this call",
  tested: "Tested",
  verdict: {
    lacksScope: (scope: string) => `This call needs ${scope}, and the token does not have it`,
    perhapsScope: (scope: string) => `This call needs ${scope}; whether the token has it is not known`,
    notScope: (cause: string) => `Not the scope: ${cause}`,
    other: (cause: string) => cause,
    open: "Refused, and nothing known here decides why",
    wouldLack: (scope: string) => `A call would be refused: the token lacks ${scope}`,
    hasScope: (scope: string) => `The token has ${scope}: a 403 here would have another cause`,
    notAScope: "A 403 here would not be about a scope",
    grantUnknown: (scope: string) => `This call needs ${scope}; what this token was granted is not known`,
    noScope: "The documentation names no scope for this call",
  },
  why: {
    certainty: {
      certain: "What is known allows no other cause.",
      likely: "The most likely cause by what is known; not proved.",
      possible: "One of several that fit.",
    },
    openCauses: (causes: readonly string[]) => `Left after the tests: ${names(causes)}.`,
    olderToken:
      "The newest outcome is of an earlier token of this installation; the present one has not made the call yet.",
    neverCalled: "Not called with this token yet.",
    answered: (status: number) => `Its newest answer to this token was ${status}.`,
    writes: "This call writes. The tool only reads, so it never makes it.",
  },
  results: { ok: "excluded", cause: "the cause", possible: "possible", unknown: "not known" },
  checks: {
    answerer: "Who answered",
    told: "A reason in the answer’s own words",
    "token-kind": "Kind of token",
    role: "Role of the person who installed",
    store: "Store of the token",
    rule: "A business rule of the store",
    access: "Read or write",
    prefix: "Prefix, com. or web.",
    granted: "Requested and granted",
    list: "The app’s own list of scopes",
    documents: "What the documentation says",
    siblings: "Other calls with the same scope",
    scope: "The scope itself",
  },
  facts: {
    "not-called": () => "This token has not made the call yet.",
    "not-refused": ({ status }: { readonly status: number }) => `Its newest answer was ${status}, not 403.`,
    "answer-of-the-api": ({ body }: { readonly body: Body }) => `The answer has ${bodies[body]}, not a gateway’s page.`,
    "answer-is-a-page": ({ server }: { readonly server: string | null }) =>
      `A page came${server === null ? "" : ` from ${server}`}. The API answers in JSON, so the call may never have reached it.`,
    "answer-says": () => "The answer gives a reason of its own.",
    "answer-says-nothing": ({ body }: { readonly body: Body }) => `It has ${bodies[body]}.`,
    "private-app-only": ({ kind }: { readonly kind: Kind }) =>
      `The documentation opens this call to private apps only, and this is ${kinds[kind]}.`,
    "kind-fits": ({ kind }: { readonly kind: Kind }) => `It is ${kinds[kind]}.`,
    "kind-unknown": ({ privateAppOnly }: { readonly privateAppOnly: boolean }): string =>
      privateAppOnly
        ? "This call is for private apps only; what kind this token is was not seen."
        : "What kind this token is was not seen.",
    "oauth-only": ({ scope }: Scoped) =>
      `It is a private token. ${scope} comes with a sign-in or install through OAuth; that no private token opens this call is inferred, not documented.`,
    "user-token": () => "Without grant_service it is the token of one sign-in, not meant for the store’s own work.",
    owner: () => "The store’s owner installed it.",
    "not-owner": ({ roles, ownerOnly }: { readonly roles: readonly string[]; readonly ownerOnly: string | null }) =>
      `Not the owner (role: ${roles.length === 0 ? "none" : names(roles)})${ownerOnly === null ? "." : `, and only the owner can grant ${ownerOnly}.`}`,
    "role-unknown": ({ ownerOnly }: { readonly ownerOnly: string | null }) =>
      ownerOnly === null
        ? "Who installed it, and with which role, is not known."
        : `Only the owner can grant ${ownerOnly}; who installed it is not known.`,
    "same-store": ({ store }: { readonly store: string }) => `Token and call are of the same store, ${store}.`,
    "other-store": ({ token, asked }: { readonly token: string; readonly asked: string }) =>
      `The token is of store ${token}, the call was meant for ${asked}.`,
    "store-unknown": () => "Which store this token opens is not known.",
    "documented-rule": ({ rule }: { readonly rule: "theme-layout" | "smart-collection" }): string =>
      rule === "theme-layout"
        ? "Documented: deleting layout/theme.liquid is refused with 403 and {}, whatever the token may do."
        : "Documented: joining a product to a smart collection is refused with 403, whatever the token may do.",
    "rule-left": ({ body }: { readonly body: Body }) =>
      `The token has the scope, and the answer has ${bodies[body]}: a rule of the store is what is left.`,
    "empty-object": () => "The body is {}, as in the documented refusals that are not about scopes.",
    "no-rule-seen": ({ body }: { readonly body: Body }) =>
      `Documented refusals of this kind have {}; this one has ${bodies[body]}.`,
    "reads-only": () => "The call reads, and a read scope is enough.",
    "only-read": ({ has, needed }: { readonly has: string; readonly needed: string }) =>
      `The token may read (${has}); this call writes and needs ${needed}.`,
    "write-not-in-the-way": ({ needed }: { readonly needed: string }) =>
      `Not a matter of a read scope where ${needed} is needed.`,
    "other-prefix": ({ has, needed }: { readonly has: string; readonly needed: string }) =>
      `There is ${has}; this call needs ${needed}. A prefix is part of the name.`,
    "either-prefix": ({ has, needed }: { readonly has: string; readonly needed: string }) =>
      `There is ${has}. Haravan’s pages have both ${has} and ${needed} for it; which one the server accepts is not documented.`,
    "no-other-prefix": () => "No scope of the same name under the other prefix.",
    "asked-not-granted": ({ scope }: Scoped) => `${scope} was requested, and the token answer left it out.`,
    "asked-and-granted": () => "What was requested for this call was granted.",
    "never-asked": ({ scope }: Scoped) => `${scope} was never requested.`,
    "asking-unknown": () => "What was requested when this token was made is not known.",
    "listed-not-asked": ({ scope }: Scoped) =>
      `The app’s list has ${scope} now, and this token was made without it: a scope that is added later needs a new consent.`,
    "list-changed-later": ({ scope }: Scoped) =>
      `The app’s list was changed here after this token was made. It has ${scope} now, and the token was made without it: a new consent is needed.`,
    "not-listed": ({ scope }: Scoped) => `${scope} is not in the app’s list: tick it there before asking.`,
    "list-not-in-the-way": () => "The list is not the cause.",
    "list-unknown": () => "The app’s list of scopes is not known here.",
    "names-differ": ({ names: list }: { readonly names: readonly string[] }) =>
      `Haravan’s pages disagree: ${either(list)}. Which one the server accepts is not documented.`,
    "names-agree": ({ scope }: Scoped) => `It names ${scope}, and no page differs.`,
    "no-scope-documented": () => "The documentation names no scope for this call, so none can be said to be missing.",
    "sibling-works": ({ resource, scope }: Scoped & { readonly resource: string }) =>
      `The same token got an answer from ${resource}, which needs ${scope} as well.`,
    "siblings-refused": ({ resources, scope }: Scoped & { readonly resources: readonly string[] }) =>
      `Also refused, and also in need of ${scope}: ${names(resources)}.`,
    "no-sibling": ({ scope }: Scoped) => `No other call that needs ${scope} was made with this token.`,
    "scope-in-token": ({ scope, via }: Scoped & { readonly via: string }) =>
      via === scope ? `The token has ${scope}.` : `The token has ${via}, which opens this call.`,
    "scope-not-in-token": ({ scope }: Scoped) => `${scope} is not among the scopes granted.`,
    "grant-unknown": ({ scope }: Scoped) => `Whether the token has ${scope} is not known.`,
  },
  next: {
    title: "Next",
    consent: (scopes: readonly string[]) => `Ask for ${names(scopes)}`,
    consentWhy: "Every scope the token has is asked for again, so that none is lost.",
    consentButton: { sandbox: "Ask the store’s owner now", haravan: "Ask on the real store now" },
    consentAgain: "Ask once more",
    "change-first": "The same consent was asked for, and it did not help",
    notGranted: (scope: string) =>
      `The newest install asked for ${scope}, and its token answer left it out. Asking the same way again is likely to end the same way.`,
    refused: (scope: string) =>
      `The newest install asked for ${scope}, and the accounts server refused the request. Asking the same way again is likely to end the same way.`,
    notFinished: "It was asked for before, and nobody finished it: declined, left open or cancelled.",
    checkFirst: "Check first",
    checkTicked: (scope: string) => `Is ${scope} ticked for this app on the partner dashboard?`,
    checkOwner: "Does the store’s owner give the consent? Staff may be granted less.",
    checkPrivate: "Is the scope open to OAuth apps at all, or to private apps only?",
    openApp: "Open the app’s settings",
    theRun: "The run that asked for it",
    owner: "The store’s owner has to give the consent",
    ownerWhy:
      "Only the owner can grant grant_service and wh_api. Send the owner this address; it opens the install page filled in.",
    "private-token": "Make a private token for this call",
    privateWhy:
      "No consent can give it: the documentation opens it to private apps only. The owner makes a token in the store’s admin, and it can be added here.",
    addToken: "Add a token",
    "no-consent": "A consent cannot give it from here",
    obstacles: {
      "no-scope-documented": "The documentation names no scope for this call, so there is nothing to ask for.",
      "private-app-only": "The scope is for private apps only.",
      "private-token": "A private token is made by hand: make one that has this scope, and add it here.",
      "no-registration": "This token belongs to no app registration here. Register the app, and install it from here.",
      undocumented:
        "The documentation does not list this name. If the server does not know it, it refuses the whole request.",
      "owner-only": "Only the store’s owner can grant it.",
    },
    call: "Call it with this token",
    callWhy: "Only a call shows what the API does with it.",
    granted: (scope: string) => `The new token has ${scope}`,
    grantedStill: (scope: string) =>
      `The token has ${scope}, and the call is still refused: asking for it again will not change that.`,
    cause: "See the fix",
    "tell-apart": "Tell the causes apart",
    tellApartWhy:
      "The causes that are left look the same from here. The diagnosis names the one fact that tells them apart.",
    nothing: "Nothing to do",
    nothingWhy: "The token has what this call needs.",
    url: "Authorize URL with these scopes",
    address: "Address of the install page, filled in",
    list: "Scopes to ask for",
    length: (length: number, limit: number) => `${length} of ${limit} characters`,
    limitNote: "The limit is IdentityServer4’s; that the platform has the same is inferred.",
    dropped: (wholeLength: number, limit: number, dropped: readonly string[]) =>
      `Whole, it would have ${wholeLength} characters, and the limit is ${limit}. Left out, because the write scope includes them: ${names(dropped)}.`,
    split: (count: number) =>
      `Too long for one request: ${plural(count, "en", { one: "list", other: "lists" })}. No single token can have them all; the first has the scope this call needs.`,
    part: (number: number) => `List ${number}`,
    fill: "Open the install page with this list",
  },
  call: {
    title: "Make the call",
    note: "One GET with this token, recorded as a run. Nothing is written. An id that is left empty is taken from a list of the store.",
    parameter: (name: string) => `Id of ${name}`,
    parameterInvalid: "Letters, digits, - and _ only.",
    query: "Query parameters",
    queryNote: "As the page documents them: limit, page, fields, since_id. Empty rows are left out.",
    name: "Name",
    value: "Value",
    button: "Call",
    newest: "Newest outcome",
    never: "not called yet",
    page: "The page that documents it",
  },
  count: {
    label: "scope parameter",
    listLabel: "All of them in one scope parameter",
    listLong:
      "An app may list more than one request can carry (IdentityServer4’s limit, inferred for the platform): each install asks for a part of the list.",
    of: "{length} of {limit} characters",
    long: "{over} too many: the server refuses a scope parameter this long (IdentityServer4’s limit, inferred for the platform). Leave out reads that a write includes, or install several times with a part of the list.",
  },
};

export type XRayMessages = typeof enXRay;
