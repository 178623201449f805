/** What the JSON reader of an ASP.NET server takes unless told otherwise. */
export const mostLevels = 64;

/** Level by level: who walks down a value of a hundred thousand levels, or writes it, runs out of stack. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const nested = level.filter((one) => typeof one === "object" && one !== null);
    if (depth === mostLevels && nested.length > 0) return true;
    level = nested.flatMap((one) => Object.values(one));
  }
  return false;
}
