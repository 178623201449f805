/** A figure that holds on any machine: two things measured in turns, in one run. */
export interface Ratio {
  readonly name: string;
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly goal: { readonly most: number } | { readonly least: number };
}

/** Measures both in turns, so that a busy moment falls on both; answers one over the other, round by round. */
export async function measureRatio(
  name: string,
  goal: Ratio["goal"],
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Ratio> {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0;
    const one = await (first ? ours : floor)();
    const other = await (first ? floor : ours)();
    found.push(first ? one / other : other / one);
  }
  const sorted = found.toSorted((left, right) => left - right);
  return {
    name,
    goal,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    lowest: sorted[0] ?? Number.NaN,
    highest: sorted.at(-1) ?? Number.NaN,
  };
}

export const isMet = ({ median, goal }: Ratio): boolean =>
  "most" in goal ? median <= goal.most : median >= goal.least;
