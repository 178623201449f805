// npm run bench [-- --failures FILE] [--messages FILE] [--library | --sandbox]
// Ratios in one run, never times: these hold on a busy machine too.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchDiagnose } from "../bench/diagnose-library";
import { benchRoute } from "../bench/diagnose-route";
import { isMet, type Ratio } from "../bench/ratio";
import { benchSandboxStart } from "../bench/sandbox-start";
import { benchSandboxTokens } from "../bench/sandbox-tokens";
import { readCase } from "./corpus/case";

const kept = { failures: "scripts/corpus/failures.jsonl", messages: "scripts/corpus/messages.jsonl" };

const casesIn = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [readCase(line)]));

function print({ name, median, lowest, highest, goal }: Ratio, met: boolean): void {
  const wanted = "most" in goal ? `at most ${goal.most}` : `at least ${goal.least}`;
  const range = `${lowest.toFixed(2)} to ${highest.toFixed(2)}`;
  console.log(`${met ? "met   " : "MISSED"}  ${median.toFixed(2)} (${range}), goal ${wanted}: ${name}`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      failures: { type: "string", default: kept.failures },
      messages: { type: "string", default: kept.messages },
      library: { type: "boolean", default: false },
      sandbox: { type: "boolean", default: false },
    },
  });
  const failures = casesIn(values.failures).map(({ evidence }) => evidence);
  const messages = casesIn(values.messages).map(({ evidence }) => evidence);
  if (values.sandbox) {
    for (const ratio of [...(await benchSandboxTokens(resolve("."))), await benchSandboxStart(resolve("."))])
      print(ratio, isMet(ratio));
    return;
  }
  const ratios = [
    await benchDiagnose("diagnose() against JSON.parse, failures", 40, failures),
    await benchDiagnose("diagnose() against JSON.parse, messages of clients", 80, messages),
  ];
  const [typical] = failures.filter(({ step, observed }) => step === "token" && observed !== undefined);
  if (!values.library && typical !== undefined) ratios.push(await benchRoute(resolve("."), typical));
  if (!values.library) ratios.push(...(await benchSandboxTokens(resolve("."))), await benchSandboxStart(resolve(".")));
  for (const ratio of ratios) print(ratio, isMet(ratio));
}

void main();
