const width = 4;
/** The sieve is one bit a slot, so that it stays in the nearest cache. */
const sieveBits = 17;

interface Needle {
  readonly text: string;
  /** Where the four characters that are looked up stand in it. */
  readonly offset: number;
  readonly owners: readonly number[];
}

const keyAt = (text: string, at: number) =>
  (text.charCodeAt(at) & 255) |
  ((text.charCodeAt(at + 1) & 255) << 8) |
  ((text.charCodeAt(at + 2) & 255) << 16) |
  ((text.charCodeAt(at + 3) & 255) << 24);

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> (32 - sieveBits);

/** The owners one of whose literals stands in the text, each once. One pass, whatever the number of literals. */
export type Spot = (text: string) => readonly number[];

/** Four characters that few other literals have, so that a text seldom stops at them for nothing. */
function rarest(text: string, uses: ReadonlyMap<number, number>): number {
  let best = 0;
  for (let at = 1; at + width <= text.length; at += 1) {
    if ((uses.get(keyAt(text, at)) ?? 0) < (uses.get(keyAt(text, best)) ?? 0)) best = at;
  }
  return best;
}

/** `literals[owner]`: texts of at least four characters; an owner with a shorter one, or with none, is always named. */
export function buildSpot(literals: readonly (readonly string[] | null)[]): Spot {
  const always: number[] = [];
  const owners = new Map<string, number[]>();
  literals.forEach((texts, owner) => {
    if (texts === null || texts.some(({ length }) => length < width)) always.push(owner);
    else for (const text of texts) owners.set(text, [...(owners.get(text) ?? []), owner]);
  });
  const uses = new Map<number, number>();
  for (const text of owners.keys()) {
    for (let at = 0; at + width <= text.length; at += 1) {
      const key = keyAt(text, at);
      uses.set(key, (uses.get(key) ?? 0) + 1);
    }
  }
  const table = new Map<number, Needle[]>();
  const sieve = new Uint8Array(1 << (sieveBits - 3));
  for (const [text, ownedBy] of owners) {
    const offset = rarest(text, uses);
    const key = keyAt(text, offset);
    table.set(key, [...(table.get(key) ?? []), { text, offset, owners: ownedBy }]);
    const slot = slotOf(key);
    sieve[slot >>> 3] = (sieve[slot >>> 3] ?? 0) | (1 << (slot & 7));
  }
  return (text) => {
    const found = [...always];
    const named = new Uint8Array(literals.length);
    const last = text.length - width;
    // The last four characters as one number, moved on by one character at a time.
    let key = last < 0 ? 0 : keyAt(text, 0);
    for (let at = 0; at <= last; at += 1) {
      if (at > 0) key = (key >>> 8) | ((text.charCodeAt(at + 3) & 255) << 24);
      const slot = slotOf(key);
      if (((sieve[slot >>> 3] ?? 0) & (1 << (slot & 7))) === 0) continue;
      const needles = table.get(key);
      if (needles === undefined) continue;
      for (const { text: needle, offset, owners: these } of needles) {
        if (!text.startsWith(needle, at - offset)) continue;
        for (const owner of these) {
          if (named[owner] === 0) found.push(owner);
          named[owner] = 1;
        }
      }
    }
    return found;
  };
}
