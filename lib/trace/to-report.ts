import type { DescribedDiagnosis } from "@/lib/diagnosis";
import { type DiagnosisReportWords, diagnosisBlocks } from "./diagnosis-blocks";
import { block, codeSpan, plain } from "./markdown";
import type { Check, Exchange, Facts, Run, Step } from "./model";
import type { StepReasons } from "./server-reason";

/** Everything that a report says in the reader's language; what travelled is quoted as it is. */
export interface ReportWords extends DiagnosisReportWords {
  readonly title: (run: Run) => string;
  readonly why: (run: Run) => string;
  readonly step: (step: Step) => string;
  readonly check: (check: Check) => string;
  readonly verdict: (step: Step) => string;
  readonly failed: (failure: NonNullable<Exchange["failure"]>) => string;
  readonly heads: DiagnosisReportWords["heads"] & {
    readonly run: string;
    readonly provider: string;
    readonly app: string;
    readonly store: string;
    readonly started: string;
    readonly finished: string;
    readonly scenario: string;
    readonly steps: string;
    readonly noBody: string;
    readonly serverKnew: string;
  };
  readonly redacted: string;
  /** Under what a simulated server knew: that no wire carried it. */
  readonly serverKnewNote: string;
}

const marks: Readonly<Record<Check["result"], string>> = { ok: "✓", no: "✕", unsure: "?", info: "i" };

const factLine = (facts: Facts): string =>
  Object.entries(facts)
    .map(([name, value]) => codeSpan(`${name}=${String(value)}`))
    .join(" ");

function wire(exchange: Exchange, words: ReportWords): string[] {
  const { request, response, failure } = exchange;
  const head = (first: string, headers: Exchange["request"]["headers"], body: string | null) =>
    [first, ...headers.map(({ name, value }) => `${name}: ${value}`), ...(body ? ["", body] : [])].join("\n");
  return [
    block("http", head(`${request.method} ${request.url}`, request.headers, request.body)),
    ...(failure === null ? [] : [plain(words.failed(failure))]),
    ...(response === null
      ? []
      : [
          block(
            "http",
            head(
              `HTTP/${response.httpVersion} ${response.status} ${response.statusText}`.trimEnd(),
              response.headers,
              response.body,
            ),
          ),
          ...(response.bodyBytes === 0 ? [words.heads.noBody] : []),
        ]),
  ];
}

function stepLines(step: Step, index: number, words: ReportWords): string[] {
  const leg = step.leg === null ? "" : ` (${step.leg})`;
  return [
    `### ${index + 1}. +${Math.round(step.atMs)} ms: ${plain(words.step(step))}${leg}: ${words.verdict(step)}`,
    ...(step.kind === "call" ? wire(step.exchange, words) : []),
    ...(step.kind === "front-channel" && step.url !== ""
      ? [
          block(
            "http",
            [`${step.method} ${step.url}`, ...step.params.map(({ name, value }) => `${name}=${value}`)].join("\n"),
          ),
        ]
      : []),
    ...(Object.keys(step.facts).length === 0 ? [] : [factLine(step.facts)]),
    ...(step.checks.length === 0
      ? []
      : [
          step.checks
            .map((check) =>
              `- ${marks[check.result]} ${plain(words.check(check))} (${codeSpan(check.id)}) ${factLine(check.facts)}`.trimEnd(),
            )
            .join("\n"),
        ]),
  ];
}

/** A part of its own, so that nobody takes it for something that travelled. */
function serverKnew(run: Run, reasons: readonly (StepReasons | null)[], words: ReportWords): string[] {
  const lines = run.steps.flatMap((step, index) => {
    const kept = reasons[index];
    if (kept?.kind !== "kept") return [];
    return kept.reasons
      .filter(({ check }) => check !== "none")
      .map(({ endpoint, status, check, log, values }) =>
        `- ${index + 1}. ${plain(words.step(step))}: ${codeSpan(endpoint)} ${status}, ${codeSpan(check)} ${plain(log)} ${factLine(values)}`.trimEnd(),
      );
  });
  return lines.length === 0 ? [] : [`## ${words.heads.serverKnew}`, plain(words.serverKnewNote), lines.join("\n")];
}

/** A finished run as Markdown, to be pasted into a ticket. The record is already redacted; nothing is added to it. */
export function toReport(
  run: Run,
  diagnosis: DescribedDiagnosis | null,
  words: ReportWords,
  reasons: readonly (StepReasons | null)[] = [],
): string {
  const { heads } = words;
  const facts: readonly (readonly [string, string | null])[] = [
    [heads.run, run.id],
    [heads.provider, run.provider],
    [heads.app, run.registration?.name ?? null],
    [heads.store, run.store === null ? null : `${run.store.name} (${run.store.orgid})`],
    [heads.started, run.startedAt],
    [heads.finished, run.finishedAt],
    [heads.scenario, run.scenario],
  ];
  const blocks = [
    `# ${plain(words.title(run))}`,
    plain(words.why(run)),
    facts.flatMap(([name, value]) => (value === null ? [] : [`- ${name}: ${codeSpan(value)}`])).join("\n"),
    ...(diagnosis === null ? [] : diagnosisBlocks(diagnosis, words)),
    `## ${heads.steps}`,
    ...run.steps.flatMap((step, index) => stepLines(step, index, words)),
    ...serverKnew(run, reasons, words),
    `_${words.redacted}_`,
  ];
  return `${blocks.filter((text) => text !== "").join("\n\n")}\n`;
}
