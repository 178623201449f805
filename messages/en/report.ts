/** The report of a run, to be copied, and what stands around the button. */
export const enReport = {
  copy: "Copy report",
  json: "Open as JSON",
  har: "Save as HAR",
  heads: {
    run: "Run",
    provider: "Platform",
    app: "App",
    store: "Store",
    started: "Started",
    finished: "Finished",
    scenario: "Scenario chosen for it",
    diagnosis: "Diagnosis",
    excluded: "Excluded",
    fix: "Fix:",
    ask: "What would decide it:",
    next: "Next:",
    steps: "Steps",
    noBody: "The body is empty.",
  },
  redacted:
    "Written by Auth Doctor. Secrets, codes and tokens are replaced by fingerprints: equal fingerprints are equal values.",
};

export type ReportMessages = typeof enReport;
