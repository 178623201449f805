const longest = 64;

/** Letters added, dropped, changed or swapped with their neighbour. @see Damerau, optimal string alignment */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const options = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) options.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}

/** The name of the list that `word` was most likely meant to be; `null` when none is near, or it is that name. */
export function nearest(word: string, names: readonly string[]): string | null {
  const lower = word.toLowerCase();
  if (lower.length > longest || names.includes(word)) return null;
  let best: { readonly name: string; readonly steps: number } | null = null;
  for (const name of names) {
    const steps = lower === name ? 0 : distance(lower, name);
    if (steps <= Math.max(1, Math.floor(name.length / 4)) && (best === null || steps < best.steps))
      best = { name, steps };
  }
  return best?.name ?? null;
}
