/** Faults of a request made to us. Keyed by code; one clear sentence, then what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

export const enProblems = {
  faults: {
    "not-found": {
      title: "There is nothing here",
      detail: "The page does not exist, or it belongs to somebody else. The two look the same on purpose.",
    },
    "method-not-allowed": {
      title: "This address does not take that method",
      detail: "The request was not carried out. Nothing was changed.",
    },
    "too-large": {
      title: "That is more than this address takes",
      detail: "The request was not read to its end. Nothing was changed.",
    },
    "unsupported-type": {
      title: "This content type is not accepted here",
      detail: "A form is expected: application/x-www-form-urlencoded.",
    },
    "bad-request": {
      title: "The request cannot be read",
      detail: "Something in it is malformed. Nothing was changed.",
    },
    "bad-field": {
      title: "One of the fields cannot be used",
      detail: "Go back, correct it and send the form again. Nothing was changed.",
    },
    "scopes-too-long": {
      title: "These scopes are too long for one request",
      detail:
        "A scope parameter may have 300 characters; a longer one is refused on the accounts server’s own page (IdentityServer4’s limit, inferred for the platform). Go back and leave out reads that a write includes, or install several times with a part of the list. Nothing was changed.",
    },
    "cross-site": {
      title: "This request came from another site",
      detail: "Actions are only taken from this tool’s own pages. Open the page here and try again.",
    },
    "sign-in-needed": {
      title: "Sign in first",
      detail: "What you asked for belongs to a person. Sign in, then open it again.",
    },
    "sign-in-failed": {
      title: "Signing in did not work",
      detail: "Nothing was changed. Try again; if it fails once more, the server’s log says why.",
    },
    "callback-without-parameters": {
      title: "This is a callback address, opened without an answer",
      detail:
        "The accounts server sends browsers here after a login. Start an install; it will come back here by itself.",
    },
    "callback-unknown-state": {
      title: "This callback belongs to no run that is waiting",
      detail:
        "Its state is unknown, used up or past its deadline, so its code was not exchanged. Start the install again from here.",
    },
    "callback-other-browser": {
      title: "This callback came to another browser than the one that started",
      detail: "The run waits for the browser that began it. Its code was not exchanged. Start again in this browser.",
    },
    "callback-malformed": {
      title: "This callback cannot be read",
      detail: "A parameter stands in it twice, is too long or is malformed. Nothing was exchanged.",
    },
    "callback-used": {
      title: "This callback has already been used",
      detail: "A code works once. The run that used it has the result.",
    },
    "run-not-waiting": {
      title: "This run no longer waits",
      detail: "It is finished; its page shows how.",
    },
    "code-gone": {
      title: "That code is no longer kept here",
      detail: "A code is kept for ten minutes at most, and only for the person whose run it is. Make a new one.",
    },
    "name-taken": {
      title: "A registration with this client id exists already",
      detail: "Open it instead, and replace its secret there.",
    },
    "sandbox-off": {
      title: "The sandbox is not available here",
      detail: "It answers only on the machine it runs on, or where the operator has given it an address.",
    },
    "too-many": { title: "Too many requests", detail: "Wait a moment and try again." },
    unexpected: {
      title: "Something broke here",
      detail:
        "This is a fault of the tool, not of your app. Nothing you saved is lost. Try again; the log has the details.",
    },
  },
  home: "To the start page",
  install: "Start an install",
  again: "Try again",
  field: (name: string) => `Field: ${name}`,
  reference: (id: string) => `Reference: ${id}`,
};

export type ProblemMessages = Omit<typeof enProblems, "faults"> & {
  readonly faults: Readonly<Record<keyof typeof enProblems.faults, ProblemWords>>;
};
