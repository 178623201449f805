// On globalThis: the server and Next each bring their own copy of this module into one process.
const slot = Symbol.for("auth-doctor.flights");
type Holder = { [slot]?: Map<string, Promise<unknown>> };

export interface Shared<Value> {
  readonly value: Value;
  /** Somebody else had begun it. */
  readonly joined: boolean;
}

/** Whoever comes while the work of that name is under way in this process waits for its end, and gets the same. */
export async function shareFlight<Value>(name: string, work: () => Promise<Value>): Promise<Shared<Value>> {
  const holder = globalThis as typeof globalThis & Holder;
  holder[slot] ??= new Map();
  const flights = holder[slot];
  const under = flights.get(name) as Promise<Value> | undefined;
  if (under !== undefined) return { value: await under, joined: true };
  const begun = work().finally(() => flights.delete(name));
  flights.set(name, begun);
  return { value: await begun, joined: false };
}
