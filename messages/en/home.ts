export const enHome = {
  pageTitle: "Auth Doctor for Haravan",
  title: "Which part of your Haravan login failed, and why",
  lead: "Install an app on a store and watch every step: what was sent, what came back, what was checked. You see the cause, the proof, what it was not, and what to do next.",
  install: "Install on a store",
  installNote: { sandbox: "on the built-in sandbox, nothing to set up", haravan: "with your own Haravan app" },
  options: "Choose app, store and scopes first",
  howTitle: "How it works",
  how: [
    { title: "Install", text: "The tool plays the app: login leg, install leg, token exchange, first API call." },
    {
      title: "Watch",
      text: "Every redirect, request and check is recorded with its timing. Secrets are kept as fingerprints only.",
    },
    {
      title: "Inspect",
      text: "Which scopes were asked for, which were granted, and which of them the API really honours.",
    },
  ],
  recent: "Recent runs",
  allRuns: "All runs",
  runsTitle: "Runs",
  runsLead: "Every attempt you made, the newest first.",
  noRuns: "No runs yet",
  noRunsNote: "A run is one recorded attempt: an install, a refresh, a call to the API.",
  columns: { run: "Run", outcome: "Outcome", store: "Store", when: "When" },
  older: "Older runs",
  newest: "Newest runs",
};

export type HomeMessages = typeof enHome;
