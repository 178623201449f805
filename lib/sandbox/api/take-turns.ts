import type { Records } from "../store/records";

const queues = new WeakMap<Records, Map<string, Promise<unknown>>>();

/**
 * One after the other for the same name: what is read, changed and put back loses nothing to a second caller.
 * Between processes that share a database it holds nothing back; the store port has no such lock, and what can be
 * lost there is one count of a bucket or one of two changes to the same row.
 */
export async function takeTurns<Value>(records: Records, name: string, work: () => Promise<Value>): Promise<Value> {
  const queue = queues.get(records) ?? new Map<string, Promise<unknown>>();
  queues.set(records, queue);
  const before = queue.get(name);
  const turn = (before ?? Promise.resolve()).then(work, work);
  queue.set(name, turn);
  try {
    return await turn;
  } finally {
    if (queue.get(name) === turn) queue.delete(name);
  }
}
