/** One after the other: resolves when everybody before is done, with the function that ends this turn. */
export type TakeTurn = () => Promise<() => void>;

export function takeTurns(): TakeTurn {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  };
}

// On globalThis: the server and Next each bring their own copy of this module into one process, and write to one file.
const slot = Symbol.for("auth-doctor.database-turns");
type Holder = { [slot]?: Map<string, TakeTurn> };

/** The same line for everybody in this process who writes to that file. */
export function turnsOf(url: string): TakeTurn {
  const holder = globalThis as typeof globalThis & Holder;
  holder[slot] ??= new Map();
  const turns = holder[slot].get(url) ?? takeTurns();
  holder[slot].set(url, turns);
  return turns;
}
