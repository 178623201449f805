import type { ArtefactKind, ReadingLimit } from "@/lib/diagnosis";
import { plural } from "../format";

/** The page on which anything that failed is pasted. */
export const enDiagnose = {
  title: "Diagnose",
  lead: "Paste anything that failed. You see what happened, how that is known, what it was not, and what to do next.",
  box: "What failed",
  boxHint:
    "A callback or authorize URL, a curl command with its output, raw HTTP, JSON, a HAR file’s text, a log line, a stack trace, or what a merchant told you. Several at once say more.",
  privacy: "Read and redacted in this browser. Nothing is sent.",
  noScript:
    "With scripts this page reads your text in the browser, and nothing is sent. Without them the button sends it to this tool, which reads it and keeps nothing: the redacted facts stay in a cookie of your browser for ten minutes.",
  tooLong:
    "That is too much to be read without scripts. Paste the one request or answer that failed, or send all of it to POST /api/diagnose.",
  loading: "Getting the catalog ready…",
  failed: "The catalog could not be loaded. Reload the page.",
  clear: "Clear",
  tryOne: "For example:",
  samples: {
    exchange: "400 invalid_grant",
    callback: "callback URL",
    aspnet: "ASP.NET trace",
    forbidden: "403 from the API",
    page: "hosted error page",
  },
  waiting: {
    title: "The diagnosis appears here",
    text: "It starts with the first line you paste, and gets surer with each further piece: the authorize URL beside the token request, the answer beside the log.",
  },
  verdict: "Diagnosis",
  copyValue: "Copy this value",
  copyMarkdown: "Copy as Markdown",
  copyJson: "Copy as JSON",
  copyLink: "Copy link",
  linkNote: "The link holds the redacted facts behind its #, which browsers do not send.",
  linkLoses:
    "From the link alone the diagnosis is less sure: what only the secret values themselves showed is not in it.",
  linkTooLong: "Too long for a link; copy it as Markdown or JSON.",
  ask: {
    title: "One fact would decide it",
    add: "Add what you find",
    addHint: "It is read together with what stands above.",
    apply: "Add",
  },
  understood: {
    title: "What was understood",
    note: "Correct what is wrong: the diagnosis follows. Secrets are shown as fingerprints; equal fingerprints are equal values.",
    pieces: (number: number) => plural(number, "en", { one: "piece", other: "pieces" }),
    groups: {
      flow: "Flow",
      request: "Request",
      response: "Answer",
      observed: "Known besides",
      message: "Log and words",
    },
    addFact: "Add a fact",
    choose: "Choose a fact…",
    remove: "Remove",
    undo: "Undo corrections",
    yes: "yes",
    no: "no",
    notSaid: "not known",
    fault: (expected: string) => `Does not fit: expected ${expected}.`,
  },
  kinds: {
    "authorize-url": "authorize URL",
    "callback-url": "callback URL",
    "launch-url": "launch URL",
    url: "URL",
    "curl-command": "curl command",
    "http-request": "HTTP request",
    "http-response": "HTTP answer",
    har: "HAR",
    "json-body": "JSON",
    "form-body": "form",
    evidence: "evidence",
    "html-page": "HTML page",
    log: "log text",
    status: "status",
  } satisfies Readonly<Record<ArtefactKind, string>>,
  limit: ({ limit, read, of }: ReadingLimit): string =>
    ({
      "text-cut": `Only the first ${read} of ${of} characters were read.`,
      "artefacts-cut": `Only the first ${read} of ${of} pieces were read.`,
      "har-entries-cut": `Of ${of} entries of the HAR, ${read} were read.`,
    })[limit],
  evidence: "Evidence",
  fromHome: {
    title: "Something failed?",
    label: "Paste anything that failed",
    hint: "URL, curl output, JSON, HAR, log line, stack trace. It is read in this browser; nothing is sent.",
    hintPlain:
      "URL, curl output, JSON, HAR, log line, stack trace. Without scripts it is sent to this tool, which reads it and keeps nothing.",
    button: "Diagnose",
  },
};

export type DiagnoseMessages = typeof enDiagnose;
