// Faults of a request made to the API, keyed by the codes of lib/http/api-fault.ts. `errors` beside them stays English:
// it is for programs.

interface Placed {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

interface Fielded {
  readonly errors: readonly { readonly path: string; readonly expected: string; readonly found: string }[];
}

export const enApi = {
  faults: {
    "malformed-json": {
      title: "The body is not JSON",
      detail: ({ offset, line, column, expected }: Placed) =>
        `It breaks at character ${offset} (line ${line}, column ${column}); expected there: ${expected}.`,
    },
    "empty-body": { title: "The body is empty", detail: () => "A JSON object is expected." },
    "not-utf-8": { title: "The body is not UTF-8", detail: () => "JSON is sent in UTF-8." },
    "bad-field": {
      title: "A field cannot be used",
      detail: ({ errors }: Fielded) =>
        errors
          .slice(0, 3)
          .map(
            ({ path, expected, found }) => `${path === "" ? "The whole" : path}: expected ${expected}, found ${found}.`,
          )
          .join(" "),
    },
    "unsupported-type": {
      title: "The body is not announced as JSON",
      detail: ({ found }: { readonly found: string }) =>
        `Send Content-Type: application/json; found ${found === "" ? "none" : found}.`,
    },
    "too-large": {
      title: "The body is too long",
      detail: ({ limitBytes }: { readonly limitBytes: number }) =>
        `This address takes ${limitBytes} bytes at most. Nothing was changed.`,
    },
    "sign-in-needed": {
      title: "Nobody is signed in",
      detail: () => "Send a personal API key, Authorization: Bearer adk_…; it is made at /settings/keys.",
    },
    "api-key-refused": {
      title: "The API key is not accepted",
      detail: () => "It is unknown, revoked, or not written as Authorization: Bearer adk_….",
    },
    "cross-site": {
      title: "This request came from another site",
      detail: () => "With a session, changes are taken from the tool’s own pages only. Scripts use an API key.",
    },
    "not-found": {
      title: "There is nothing here",
      detail: () => "It does not exist, or belongs to somebody else. The two look the same on purpose.",
    },
    "method-not-allowed": {
      title: "This address does not take that method",
      detail: ({ allowed }: { readonly allowed: readonly string[] }) => `It takes ${allowed.join(", ")}.`,
    },
    "too-many": {
      title: "Too many requests",
      detail: ({ retryAfterSeconds }: { readonly retryAfterSeconds: number }) =>
        `Wait ${retryAfterSeconds} s and send it again. It was not carried out.`,
    },
    "secret-missing": {
      title: "The stored client secret cannot be read",
      detail: () => "It was encrypted with another SECRET_KEY. Enter it again on the page of the app.",
    },
    "tokens-unreadable": {
      title: "The stored tokens cannot be read",
      detail: () => "They were encrypted with another SECRET_KEY. Install the app on the store again.",
    },
    "no-refresh-token": {
      title: "This installation has no refresh token",
      detail: () =>
        "An app gets one by an install with the scope offline_access; of a token from elsewhere, add the whole token answer. A private token has none.",
    },
    "no-registration": {
      title: "This token was added without its app",
      detail: () =>
        "A refresh needs the client id and secret of the app it was issued to. Add its token answer again, with `registration`.",
    },
    "confirm-needed": {
      title: "A refresh of this token has to be confirmed",
      detail: () =>
        'It came from elsewhere: the app that holds the same refresh token cannot use it any more afterwards. Send {"confirm": true} if that is meant.',
    },
    "not-on-the-sandbox": {
      title: "Only the demo app of the sandbox rehearses",
      detail: () => "What was asked for goes wrong on purpose; no other app is treated like that.",
    },
    "sandbox-off": {
      title: "The sandbox is not available here",
      detail: () => "It answers only on the machine it runs on, or where the operator has given it an address.",
    },
    unexpected: {
      title: "Something broke here",
      detail: () =>
        "This is a fault of the tool, not of the request. Nothing stored is lost; the server’s log has more.",
    },
  },
  refused: {
    title: (status: number | null) =>
      status === null ? "The provider did not answer" : `The provider answered ${status}`,
    detail: "The answer beside this is all that is known.",
  },
  leave: {
    stopped: "The run has ended before the browser left; it says why.",
    now: "Send the browser to `leave`, with the cookie of this answer; the run shows what comes of it.",
    there: "A key cannot bind a browser. Open `leave` in a browser; the install starts there, with these choices.",
  },
};

export type ApiMessages = typeof enApi;
