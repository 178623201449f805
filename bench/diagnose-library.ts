import { diagnose, type Evidence } from "@/lib/diagnosis";
import { measureRatio, type Ratio } from "./ratio";

/** Milliseconds for so many passes over everything. */
function timePasses(passes: number, work: () => void): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) work();
  return performance.now() - start;
}

/** `diagnose` over each evidence, against JSON.parse of the same evidence. */
export function benchDiagnose(name: string, most: number, cases: readonly Evidence[]): Promise<Ratio> {
  const texts = cases.map((evidence) => JSON.stringify(evidence));
  const ours = () => {
    for (const evidence of cases) diagnose(evidence);
  };
  const floor = () => {
    for (const text of texts) JSON.parse(text);
  };
  // Both are warm before the first figure counts.
  timePasses(40, ours);
  timePasses(400, floor);
  const parsing = 200;
  return measureRatio(
    name,
    { most },
    15,
    async () => timePasses(8, ours) / 8,
    async () => timePasses(parsing, floor) / parsing,
  );
}
