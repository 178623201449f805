import fc from "fast-check";
import { expect, test } from "vitest";
import type { DescribedDiagnosis } from "@/lib/diagnosis";
import { codeSpan } from "./markdown";
import type { Run } from "./model";
import { type ReportWords, toReport } from "./to-report";

const heads = {
  run: "Run",
  provider: "Platform",
  app: "App",
  store: "Store",
  started: "Started",
  finished: "Finished",
  scenario: "Scenario",
  diagnosis: "Diagnosis",
  excluded: "Excluded",
  fix: "Fix:",
  ask: "Ask:",
  next: "Next:",
  steps: "Steps",
  noBody: "Empty.",
  serverKnew: "What the simulated server knew",
};

const words: ReportWords = {
  title: () => "The token exchange was refused",
  why: () => "No token was issued.",
  step: ({ name }) => name,
  check: ({ id }) => `checks ${id}`,
  verdict: ({ verdict }) => verdict,
  certainty: (certainty) => certainty,
  party: (party) => party,
  failed: ({ code }) => `ended with ${code}`,
  heads,
  redacted: "Redacted.",
  serverKnewNote: "Not on the wire.",
};

const run = (body: string): Run => ({
  id: "run-1",
  kind: "install",
  provider: "sandbox",
  status: "finished",
  outcome: "exchange-refused",
  verdict: "bad",
  facts: {},
  registration: { id: "app", name: "Sổ *Bán* Hàng" },
  installationId: null,
  store: null,
  startedAt: "2026-11-22T12:00:00.000Z",
  finishedAt: "2026-11-22T12:00:01.000Z",
  deadlineAt: null,
  scenario: null,
  steps: [
    {
      kind: "call",
      name: "token",
      leg: "install",
      atMs: 12.4,
      verdict: "bad",
      facts: { kind: "oauth-error" },
      checks: [{ id: "code", result: "no", facts: {} }],
      to: "accounts",
      exchange: {
        request: { method: "POST", url: "https://a/connect/token", headers: [], body: "code=code#a1b2c3d4" },
        response: {
          status: 400,
          statusText: "Bad Request",
          httpVersion: "1.1",
          headers: [{ name: "content-type", value: "application/json" }],
          body,
          bodyBytes: body.length,
        },
        failure: null,
        timing: { totalMs: 3 },
      },
    },
  ],
});

const diagnosis: DescribedDiagnosis = {
  locale: "en",
  certainty: "likely",
  summary: "Most likely: the code was sent before.",
  causes: [
    {
      id: "code-already-used",
      certainty: "likely",
      title: "Code already used",
      summary: "…",
      proof: ["Sent before, 41 s earlier."],
      fix: ["Exchange once."],
      retry: "new-authorization",
      link: "/errors/code-already-used",
    },
  ],
  excluded: [{ id: "code-expired", title: "Code expired", proof: ["It was 3 s old."] }],
  ask: null,
  party: "app",
  next: { kind: "rerun", action: "authorize-again", label: "Start again" },
};

test("a report has the wire as it was, the causes with their proof, and what was excluded", () => {
  const report = toReport(run('{"error":"invalid_grant"}'), diagnosis, words);
  for (const line of [
    "# The token exchange was refused",
    "- App: `Sổ *Bán* Hàng`",
    "**likely.** Most likely: the code was sent before. (app)",
    "- **Code already used** (`code-already-used`): likely",
    "  - Sent before, 41 s earlier.",
    "  - Fix: Exchange once.",
    "- ~~Code expired~~ (`code-expired`): It was 3 s old.",
    "Next: Start again",
    "### 1. +12 ms: token (install): bad",
    "POST https://a/connect/token",
    "HTTP/1.1 400 Bad Request",
    '{"error":"invalid_grant"}',
    "- ✕ checks code (`code`)",
  ]) {
    expect(report.split("\n")).toContain(line);
  }
});

test("a scenario that was chosen for the run is named at the top, and no other run speaks of one", () => {
  const chosen = toReport({ ...run("{}"), scenario: "token-502" }, diagnosis, words).split("\n");
  expect(chosen.indexOf("- Scenario: `token-502`")).toBeLessThan(chosen.indexOf("## Diagnosis"));
  expect(chosen).toContain("- Scenario: `token-502`");
  expect(toReport(run("{}"), diagnosis, words)).not.toContain("Scenario");
});

test("without a diagnosis there is no such section", () => {
  expect(toReport(run("{}"), null, words)).not.toContain("## Diagnosis");
});

test("what a simulated server knew has a part of its own, behind all steps", () => {
  const reason = { requestId: "1", clientId: "c", at: "", endpoint: "POST /connect/token", status: 400 };
  const knew = { ...reason, check: "code-known", log: "Invalid *code*", values: {}, scenario: null, stateHash: null };
  const report = toReport(run("{}"), null, words, [{ kind: "kept", reasons: [knew] }]);
  const [steps = "", after = ""] = report.split("## What the simulated server knew");
  expect(steps).not.toContain("code-known");
  expect(after).toContain("- 1. token: `POST /connect/token` 400, `code-known` Invalid \\*code\\*");
  expect(toReport(run("{}"), null, words, [{ kind: "gone" }])).toBe(toReport(run("{}"), null, words));
});

test("an answer cannot end the block that quotes it", () => {
  const body = "```\n# Not ours\n````";
  const lines = toReport(run(body), null, words).split("\n");
  const fence = lines.find((line) => /^`{5,}http$/.test(line));
  expect(fence).toBe("`````http");
  expect(lines.filter((line) => line === "`````")).toHaveLength(1);
});

test("a code span holds any value", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const span = codeSpan(value);
      const fence = /^`+/.exec(span)?.[0] ?? "";
      expect(span.endsWith(fence)).toBe(true);
      const inside = span.slice(fence.length, -fence.length);
      expect(inside.match(/`+/g)?.includes(fence) ?? false).toBe(false);
      expect(span).not.toContain("\n");
    }),
  );
});
