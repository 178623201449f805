import { formatDuration, formatList, plural } from "../format";

const calls = (number: number) => plural(number, "en", { one: "call", other: "calls" });
const named = (list: readonly string[]) => formatList(list, "en");

/** Probes: the matrix of every documented call. Keyed by CellVerdict, CellGrant, CellNote and Untried of lib/probe. */
export const enCalls = {
  title: "Probes",
  note: "Each probe is one GET with this token. Probes stay below the call limit and are recorded as runs. Nothing is written to the store.",
  every: (number: number) => `Probe every scope (${calls(number)})`,
  all: (number: number, seconds: number) =>
    seconds === 0
      ? `Probe everything (${calls(number)})`
      : `Probe everything (${calls(number)}, about ${formatDuration(seconds, "en")})`,
  working: {
    title: "Probing",
    chip: "probing",
    done: (done: number, planned: number) => `${done} of ${planned}`,
    left: (seconds: number) => `about ${formatDuration(seconds, "en")} left`,
    soon: "a moment left",
    why: "Read-only calls go out one after the other, below the call limit. You can cancel; the call that is under way still ends.",
    oneAtATime: "One run at a time: the next can start when this one has ended.",
    cancel: "Cancel",
    watch: "Watch the run",
  },
  tally: {
    works: (number: number) => plural(number, "en", { one: "works", other: "work" }),
    refused: (number: number) => `${number} refused`,
    failed: (number: number) => `${number} without a usable answer`,
    untested: (number: number) => `${number} untested`,
  },
  groups: { openid: "Sign-in", noScope: "No scope documented" },
  noScopeNote: "Metafields, events and the Haraweb shop",
  openAll: "Open all",
  closeAll: "Close all",
  reads: "Reads",
  writes: "Writes",
  writesNote: "Never called: only GET is.",
  needs: "Needs",
  anyToken: "no scope named",
  grants: {
    yes: "granted",
    no: "not granted",
    unknown: "grant not known",
    "no-scope": "",
  },
  via: (scope: string) => `granted through ${scope}`,
  verdicts: {
    works: "works",
    "refused-scope": "scope missing",
    "refused-other": "refused, not for a scope",
    unauthorized: "token refused",
    "not-found": "not found",
    limited: "call limit",
    failed: "no usable answer",
    "not-tried": "not tried",
    "nothing-to-test-with": "nothing to test with",
    "list-refused": "its list gave no id",
    "not-tested-get-only": "not tested (GET only)",
    "not-granted": "not granted",
  },
  said: {
    works: "The API answered with data.",
    "refused-scope": "The API answered 403, and a missing scope is what explains it best.",
    "refused-other": "The API refused the call, and a missing scope is not what explains it.",
    unauthorized: "The API does not accept the token.",
    "not-found": "The address, or the item in it, is not there.",
    limited: "The call limit was reached; this says nothing about scopes.",
    failed: "No usable answer came: silence, an error of the server, or an answer that is not the API’s.",
    "not-tried": "No probe has called it yet.",
    "nothing-to-test-with":
      "It needs an id, and the list that names it is empty, in the store or for the item it was tried with.",
    "list-refused": "It needs an id, and the list that would name one gave none.",
    "not-tested-get-only": "Writes are never called.",
    "not-granted": "The token does not have the scope.",
  },
  untried: {
    "nothing-to-test-with": "the list that names its id is empty, in the store or for the item tried",
    "list-refused": "the list that would name an id gave none",
    cancelled: "the run was cancelled before its turn",
    "token-refused": "the run stopped: the API refused the token three times in a row",
    unreachable: "the run stopped: the platform could not be reached",
    limited: "the run stopped: waiting for the call limit would have taken too long",
  },
  notes: {
    "private-app-only": "documented for private apps only",
    "no-scope-documented": "the documentation names no scope",
    "documents-disagree": (accepted: readonly string[]) => `Haravan’s pages disagree: ${named(accepted)}`,
    "older-token": "the answer was to an earlier token of this installation",
    "answers-without-scope": "answers although the scope was not granted",
    "never-private": "no private token can have this scope: it comes with an OAuth install",
  },
  missing: {
    title: (number: number) => `Missing: ${plural(number, "en", { one: "scope", other: "scopes" })}`,
    elsewhere: (list: readonly string[]) =>
      `No consent gives ${named(list)}: documented for private apps only, or not at all.`,
    split: (count: number) =>
      `Too long for one request, so there are ${count} lists. A new token has the scopes of its own list only: no single one can have them all.`,
    ask: (number: number) => `Ask for the ${plural(number, "en", { one: "missing scope", other: "missing scopes" })}`,
    askPart: (number: number, count: number) => `Ask for list ${number} of ${count}`,
  },
  call: "Call",
  callAgain: "Call again",
  closer: "Details",
  closerTitle: (path: string) => `Details of GET ${path}`,
  export: { title: "Export", copy: "Copy as Markdown", markdown: "Markdown", json: "JSON" },
  columns: { method: "Call", scope: "Needs", granted: "Granted", status: "Status", verdict: "Verdict", notes: "Notes" },
  report: {
    title: (store: string) => `Probes on ${store}`,
    app: "App",
    token: "Token",
    generation: (number: number) => `generation ${number} of this installation`,
    at: "As of",
    legend: "Legend",
  },
  outcome: {
    answered: (number: number) => (number === 1 ? "The call was answered" : `All ${calls(number)} were answered`),
    mixed: (works: number, number: number) => `${works} of ${calls(number)} ${works === 1 ? "works" : "work"}`,
    mixedWhy: (refused: number, failed: number) =>
      [refused === 0 ? [] : `${refused} refused`, failed === 0 ? [] : `${failed} without a usable answer`]
        .flat()
        .join(", ") +
      `. The store’s page has the whole table${refused === 0 ? "" : "; the diagnosis is of the first call that was refused"}.`,
    cancelled: (done: number, planned: number) => `Cancelled after ${done} of ${calls(planned)}`,
    cancelledWhy: "No further call went out after that. The answers that had come are kept.",
    interrupted: (done: number, planned: number) => `Interrupted after ${done} of ${calls(planned)}`,
    interruptedWhy:
      "The server stopped while it was probing. The answers that had come are kept; nothing was written to the store.",
    unreachable: "The platform could not be reached",
    back: "Back to the store",
  },
};

export type CallMessages = typeof enCalls;
