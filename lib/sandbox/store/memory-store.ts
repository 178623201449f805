import type { SandboxStore } from "./store";

interface Entry {
  readonly value: unknown;
  readonly expiresAtMs: number;
}

export interface MemoryStoreOptions {
  readonly now?: () => number;
  /** A collection that grows beyond this loses its oldest entries. */
  readonly maxEntries?: number;
}

const sweepEvery = 8192;

/** A map remembers where deleted entries were: taking the first one again and again walks over all of them. */
const batchesOf = 10;

function dropOldest(entries: Map<string, Entry>, count: number): void {
  let dropped = 0;
  for (const key of entries.keys()) {
    if (dropped === count) return;
    entries.delete(key);
    dropped += 1;
  }
}

/** What anybody can make grow without a grant is kept short. */
const caps: Readonly<Record<string, number>> = {
  reasons: 20_000,
  "error-pages": 20_000,
  sessions: 50_000,
  deliveries: 10_000,
  "store-changes": 20_000,
};

export function createMemoryStore({ now = Date.now, maxEntries = 250_000 }: MemoryStoreOptions = {}): SandboxStore {
  const collections = new Map<string, Map<string, Entry>>();
  let puts = 0;

  const open = (name: string): Map<string, Entry> => {
    const found = collections.get(name);
    if (found !== undefined) return found;
    const made = new Map<string, Entry>();
    collections.set(name, made);
    return made;
  };

  const read = (entries: Map<string, Entry>, key: string): unknown => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.expiresAtMs > now()) return entry.value;
    entries.delete(key);
    return undefined;
  };

  const sweep = () => {
    const at = now();
    for (const entries of collections.values())
      for (const [key, entry] of entries) if (entry.expiresAtMs <= at) entries.delete(key);
  };

  return {
    async get(collection, key) {
      return read(open(collection), key);
    },
    async put(collection, key, value, expiresAtMs = Number.POSITIVE_INFINITY) {
      const entries = open(collection);
      entries.set(key, { value, expiresAtMs });
      const most = Math.min(maxEntries, caps[collection] ?? maxEntries);
      if (entries.size > most) dropOldest(entries, Math.ceil(most / batchesOf));
      puts += 1;
      if (puts % sweepEvery === 0) sweep();
    },
    async take(collection, key) {
      const entries = open(collection);
      const value = read(entries, key);
      entries.delete(key);
      return value;
    },
    async delete(collection, key) {
      open(collection).delete(key);
    },
    async list(collection, prefix, limit) {
      const at = now();
      return [...open(collection)]
        .filter(([key, { expiresAtMs }]) => key.startsWith(prefix) && expiresAtMs > at)
        .map(([key, { value }]) => ({ key, value }))
        .sort((left, right) => (left.key < right.key ? 1 : -1))
        .slice(0, limit);
    },
  };
}
