import { formatList, formatNumber, plural } from "../format";
import { enXRay } from "./x-ray";

const scopes = (number: number) => plural(number, "en", { one: "scope", other: "scopes" });
const calls = (number: number) => plural(number, "en", { one: "call", other: "calls" });
const names = (list: readonly string[]) => formatList(list, "en");

/** Keyed by what lib/probe/scopes/least-scopes.ts tells apart. */
export const enLeastScopes = {
  title: "Least privilege",
  lead: "Choose the calls your app makes, and get the shortest list of scopes that allows them.",
  open: "Find the shortest list",
  teaser: (needed: number, present: number) =>
    needed < present
      ? `The calls made from here need ${needed} of the ${scopes(present)} that this token has.`
      : "Which of these scopes does your app need? Choose its calls, and see which ones can go.",
  enough: (number: number) =>
    number === 0 ? "No scope is needed" : number === 1 ? "1 scope is enough" : `${scopes(number)} are enough`,
  compare: {
    unknown: "What the token has is not known here, so nothing is compared.",
    same: "The token has exactly these.",
    change: (removed: number, added: number) =>
      removed === 0
        ? `${added} more than the token has, and none too many.`
        : added === 0
          ? `${removed} fewer than the token has.`
          : `Of the present list ${removed} can go, and ${added} must be added.`,
  },
  chosen: (number: number) => (number === 0 ? "No call is chosen." : `For ${calls(number)}.`),
  form: {
    title: "What your app does",
    note: "The calls it makes, as Haravan documents them. Nothing is called here.",
    presets: "Start from",
    probed: "the calls made from here",
    granted: "all that the token opens",
    none: "nothing",
    needs: "Besides the calls",
    need: {
      service: "It works when nobody is signed in",
      refresh: "It renews its token itself",
      webhooks: "It subscribes to webhooks",
    },
    noScope: "Without a documented scope",
    count: (chosen: number, all: number) => `${formatNumber(chosen, "en")} of ${formatNumber(all, "en")}`,
    work: "Find the list",
  },
  diff: {
    title: "Against the present list",
    remove: "can go",
    add: "must be added",
    keep: "stays",
    inWrite: (write: string) => `${write} stays, and write includes read`,
    onlyRead: (read: string) => `only reads are chosen, so ${read} is enough`,
    noCall: "no chosen call needs it",
    notWanted: "not ticked under “Besides the calls”",
    undocumented: "not documented, so what it opens cannot be said",
    covered: "takes the place of a wider one",
    missing: "the token does not have it",
  },
  notes: {
    withoutScope: (list: readonly string[]) =>
      `The documentation names no scope for ${names(list)}; the live platform may still want one.`,
    privateOnly: (list: readonly string[]) => `No consent opens ${names(list)}: only a private token has these scopes.`,
    disputed: (list: readonly string[]) =>
      `Two pages name different scopes for ${names(list)}. If the call answers 403, ask for the longer list below.`,
  },
  take: {
    title: "The list to use",
    dashboard: "To tick in the partner dashboard",
    dashboardNone: "Nothing to tick under Commerce and Haraweb.",
    privateDashboard: "To tick when the private token is made",
    dashboardNote:
      "Tick these before you ask for them: only what is ticked can be asked for. The others need no tick; they only go into the request.",
    request: "scope of the request",
    length: enXRay.next.length,
    lengthNote: enXRay.next.limitNote,
    tooLong: "This list is too long for one request, so it is not offered.",
    javascript: "JavaScript",
    csharp: "C#, OpenID Connect handler",
  },
  careful: {
    title: "The longer list, if you want to be careful",
    note: "One page says that write includes read, another asks for both. This list has the reads beside the writes, and both scopes where pages name different ones.",
    same: "Here it is the same list.",
  },
  next: {
    ask: "Ask for this list next time",
    note: "Opens the install page with it. The present token keeps what it has; for the new one only this list is requested.",
  },
};

export type LeastScopesMessages = typeof enLeastScopes;
