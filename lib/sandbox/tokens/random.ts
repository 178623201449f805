import { randomFillSync } from "node:crypto";

const pool = Buffer.alloc(8192);
let next = pool.length;

/** Random bytes as lower-case hex, drawn from the system in batches; used bytes are wiped. */
export function randomHex(bytes: number): string {
  if (next + bytes > pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const taken = pool.subarray(next, next + bytes);
  next += bytes;
  const hex = taken.toString("hex");
  taken.fill(0);
  return hex;
}
