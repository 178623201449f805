import { type Score, type Totals, total } from "./score";

const share = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

const columns = ["cases", "top-1", "strict", "top-3", "false certain", "false excluded", "unknown", "asks"];

function cells({ cases, top1, strictTop1, top3, falseCertain, falseExcluded, unknown, asking }: Totals): string[] {
  return [
    String(cases),
    share(top1, cases),
    share(strictTop1, cases),
    share(top3, cases),
    String(falseCertain),
    String(falseExcluded),
    String(unknown),
    asking[1] === 0 ? "" : `${asking[0]} of ${asking[1]}`,
  ];
}

/** A table in plain text, columns as wide as their widest cell. */
export function table(rows: readonly (readonly [name: string, totals: Totals])[]): string {
  const lines = [["", ...columns], ...rows.map(([name, totals]) => [name, ...cells(totals)])];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return lines
    .map((line) => line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((line) => line.join("  ").trimEnd())
    .join("\n");
}

/** One row for each value of `by`, most cases first. */
export function rowsBy(scores: readonly Score[], by: (score: Score) => string): (readonly [string, Totals])[] {
  return [...new Set(scores.map(by))]
    .map((name) => [name, total(scores.filter((score) => by(score) === name))] as const)
    .sort(([, one], [, other]) => other.cases - one.cases);
}

/** Every case that is not a full hit: what was said, and what it was. */
export function misses(scores: readonly Score[]): string {
  return scores
    .filter(({ of, top1, top3, falseCertain, falseExcluded }) =>
      falseCertain || falseExcluded ? true : !of.saysNothing && !(top1 && top3),
    )
    .map(({ of, diagnosis, falseCertain, falseExcluded }) => {
      const said = diagnosis.causes.slice(0, 3).map(({ id, certainty }) => `${id} (${certainty})`);
      const flags = [falseCertain ? "FALSE CERTAIN " : "", falseExcluded ? "FALSE EXCLUDED " : ""].join("");
      return `${flags}${of.id}: ${of.root}\n    said ${diagnosis.certainty}: ${said.join(", ") || "nothing"}`;
    })
    .join("\n");
}
