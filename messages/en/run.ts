import { plural } from "../format";

export const enRun = {
  kinds: {
    install: "Install",
    exchange: "Token exchange",
    refresh: "Refresh",
    probe: "API call",
    import: "Token added",
  },
  flows: { "two-phase": "two phases", direct: "direct" },
  legs: { login: "login leg", install: "install leg", direct: "one leg" },
  runTitle: (kind: string, store: string | null) => (store === null ? kind : `${kind} on ${store}`),
  crumb: "Runs",
  lanes: { browser: "Browser", tool: "Auth Doctor", accounts: "Accounts", api: "API" },
  sequence: "What happened, in order",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  at: (time: string) => `at ${time}`,
  status: {
    waiting: {
      chip: "waiting",
      title: "Waiting for the browser to come back",
      why: "The next step is on the accounts server's pages. This page refreshes by itself.",
    },
    exchanging: {
      chip: "working",
      title: "Exchanging the code",
      why: "The callback has arrived. Tokens are being fetched and checked; this takes seconds.",
    },
    finished: { chip: "finished", title: "This run is finished", why: "The steps below are the record." },
  },
  deadline: (at: string, left: string) => `Waits until ${at} (${left}). After that the run ends as “never came back”.`,
  openLogin: { haravan: "Open Haravan’s login in a second tab", sandbox: "Go on to the sandbox’s login page" },
  openLoginNote: {
    haravan: "Keep this page open: it shows the result as soon as the callback arrives.",
    sandbox: "The sandbox is another site, as the real one is.",
  },
  errorPage: {
    open: "I see an error page",
    label: "Text or address of that page",
    hint: "Select all on that page, copy, paste here. It is read for the error and stored with the run, secrets removed.",
    send: "End the run with this page",
  },
  cancel: "Stop waiting",
  again: "Start again",
  step: {
    request: "Request",
    response: "Response",
    message: "Message through the browser",
    parameters: "Parameters",
    checks: "Checks",
    facts: "Facts",
    timings: "Timing",
    noResponse: "No response",
    noBody: "The body is empty.",
    notText: "The body is not UTF-8 text, so only its size is shown.",
    copyCurl: "Copy as cURL",
    copyAddress: "Copy address",
    bytes: (size: number) => plural(size, "en", { one: "byte", other: "bytes" }),
    indented: "Indented for reading; the values stand as they were sent.",
    asSent: "As sent",
    clockOffset: (seconds: number) =>
      seconds === 0
        ? "The server’s clock agrees with ours."
        : `The server’s clock is ${plural(Math.abs(seconds), "en", { one: "second", other: "seconds" })} ${seconds > 0 ? "ahead of" : "behind"} ours.`,
    failed: (code: string, phase: string) => `The connection ended with ${code}, ${phase}.`,
  },
  phases: {
    policy: "before it was tried: the host is not on the allow-list",
    dns: "while looking up the name",
    connect: "while connecting",
    tls: "in the TLS handshake",
    request: "while sending the request",
    response: "while waiting for the answer",
  },
  timing: { dns: "name found", connect: "connected", tls: "TLS ready", firstByte: "first byte", total: "complete" },
  leakedKey: {
    title: "Critical: the accounts server publishes a private key",
    text: "Whoever reads its key set can sign ID tokens in the server’s name, so no login by such a key proves anything. The tool verified nothing with it. Tell whoever runs that server, and do not rely on its logins until the key is replaced.",
  },
  checkResults: { ok: "holds", no: "does not hold", unsure: "cannot be told", info: "for information" },
  allHold: (number: number) => (number === 1 ? "holds" : `all ${number} hold`),
  someFail: (failed: number, all: number) => (all === 1 ? "fails" : `${failed} of ${all} fail`),
  verdicts: { good: "as it should be", warn: "worth a look", bad: "wrong", unsure: "cannot be told", none: "sent" },
  grantedScopes: (number: number) => `${plural(number, "en", { one: "scope", other: "scopes" })} granted`,
  noSteps: "No steps yet.",
  startedAt: "Started",
};

export type RunMessages = typeof enRun;
