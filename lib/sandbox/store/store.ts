export interface StoredEntry {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Everything the sandbox remembers goes through this port, so that it survives a restart where the store does.
 * Values are JSON; what is read back is what was put, and nobody changes it in place.
 */
export interface SandboxStore {
  /** `undefined` when absent or expired. */
  get(collection: string, key: string): Promise<unknown>;
  put(collection: string, key: string, value: unknown, expiresAtMs?: number): Promise<void>;
  /** Reads and removes in one step; of any number of callers at once only one receives the value. */
  take(collection: string, key: string): Promise<unknown>;
  delete(collection: string, key: string): Promise<void>;
  /** Those whose key begins so, the last key first: where keys begin with a time, the newest. */
  list(collection: string, prefix: string, limit: number): Promise<readonly StoredEntry[]>;
}
