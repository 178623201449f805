import { cellVerdicts } from "@/lib/probe/calls/judge-cell";
import { type MatrixRow, probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { codeSpan, plain } from "@/lib/trace/markdown";
import type { InstallationView } from "@/lib/trace/views";
import type { Messages } from "@/messages/en";
import { formatDateTime } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import { groupRows } from "./group-rows";
import { grantWords, noteWords } from "./row-words";

interface MarkdownInput {
  readonly installation: InstallationView;
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** The matrix to take along. No token is in it, nor its fingerprint. */
export function matrixMarkdown({ installation, t, locale, nowMs }: MarkdownInput): string {
  const { calls } = t;
  const { columns, report } = calls;
  const { store, registration, provider, generation } = installation;
  const rows = probeMatrix(installation);
  const name = store.orgid === null ? store.name : `${store.name} (${t.store.page.orgid(store.orgid)})`;
  const head = [columns.method, columns.scope, columns.granted, columns.status, columns.verdict, columns.notes];
  const used = new Set(rows.map(({ verdict }) => verdict));
  return [
    `# ${plain(report.title(name))}`,
    "",
    `- ${report.app}: ${plain(registration?.name ?? t.common.none)} (${t.common.provider[provider]})`,
    `- ${report.token}: ${report.generation(generation)}`,
    `- ${report.at}: ${formatDateTime(nowMs, locale)}`,
    ...groupRows(rows).flatMap((group) => [
      "",
      `## ${group.subject === null ? calls.groups.noScope : t.scopes.names[group.subject]}`,
      "",
      line(head),
      line(head.map(() => "---")),
      ...[...group.reads, ...group.writes].map((row) => line(cells(row, t))),
    ]),
    "",
    `## ${report.legend}`,
    "",
    ...cellVerdicts
      .filter((verdict) => used.has(verdict))
      .map((verdict) => `- **${calls.verdicts[verdict]}**: ${calls.said[verdict]}`),
    "",
  ].join("\n");
}

const line = (values: readonly string[]): string => `| ${values.join(" | ")} |`;

function cells(row: MatrixRow, t: Messages): readonly string[] {
  return [
    codeSpan(`${row.method} ${row.path}`),
    row.scope === null ? t.calls.anyToken : codeSpan(row.scope),
    plain(grantWords(row, t)),
    row.probe?.status === undefined || row.probe.status === null ? "" : String(row.probe.status),
    t.calls.verdicts[row.verdict],
    plain(noteWords(row, t).join("; ")),
  ];
}
