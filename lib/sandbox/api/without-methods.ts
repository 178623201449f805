/** What a script asks an object for where it needs a text or a number: data of that name would answer in its place. */
const methods: ReadonlySet<string> = new Set(["toString", "valueOf"]);

/** The same JSON without members that only a script could mean; no resource has any. */
export function withoutMethods(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMethods);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !methods.has(name))
      .map(([name, inner]) => [name, withoutMethods(inner)]),
  );
}
