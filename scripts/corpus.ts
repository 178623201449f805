// npm run corpus -- FILE [--no-misses]
// How well `diagnose` names the causes of labelled failures, one JSON object a line.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readText } from "@/lib/diagnosis";
import { type LabelledCase, readCase, withoutContext } from "./corpus/case";
import { misses, rowsBy, table } from "./corpus/print";
import { type Score, scoreCase, total } from "./corpus/score";

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function load(file: string): readonly LabelledCase[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      return [readCase(line)];
    } catch (fault) {
      return fail(`${file}, line ${at + 1}: ${fault instanceof Error ? fault.message : fault}`);
    }
  });
}

const isHome = ({ of }: Score) => /^(haravan|identityserver4)$/.test(of.provider);

function report(title: string, scores: readonly Score[], showMisses: boolean): void {
  const home = scores.filter(isHome);
  console.log(`\n${title}\n`);
  console.log(
    table([["all", total(scores)], ...(home.length > 0 ? [["Haravan, IdentityServer4", total(home)] as const] : [])]),
  );
  console.log(`\nby step\n${table(rowsBy(scores, ({ of }) => of.step))}`);
  console.log(`\nby client or provider\n${table(rowsBy(scores, ({ of }) => of.provider))}`);
  if (showMisses) console.log(`\nmisses\n${misses(scores) || "none"}`);
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { "no-misses": { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  const cases = load(file ?? fail("Which file? npm run corpus -- FILE"));
  const showMisses = !values["no-misses"];
  const recorded = cases.filter((one) => one.recorded);
  const failures = cases.filter((one) => !one.recorded);
  if (failures.length > 0) {
    const bare = failures.map((one) => scoreCase(one, withoutContext(one.evidence)));
    report("without context", bare, showMisses);
    report(
      "with context",
      failures.map((one) => scoreCase(one, one.evidence)),
      showMisses,
    );
  }
  if (recorded.length > 0) {
    report(
      "as { client_message }",
      recorded.map((one) => scoreCase(one, one.evidence)),
      showMisses,
    );
    const read = recorded.map((one) => scoreCase(one, readText(one.evidence.client_message ?? "").evidence));
    report("as { text }, through the reader", read, showMisses);
  }
}

main();
