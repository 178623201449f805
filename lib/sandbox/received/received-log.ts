import type { IncomingHttpHeaders } from "node:http";
import type { Knowledge } from "../reasons/known";
import { mostReceived } from "./most-received";

/** A request as it came, secrets and all: it stays in this process, and is shown by `showReceived` only. */
export interface Received {
  readonly requestId: string;
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
  readonly knowledge: Knowledge | null;
}

export interface ReceivedLog {
  add(one: Received): void;
  /** The newest first. */
  list(): readonly Received[];
  clear(): void;
}

/** The last ones, in memory alone: what a test asks about is not worth a write for every request. */
export function createReceivedLog(): ReceivedLog {
  let kept: Received[] = [];
  return {
    add(one) {
      kept.push(one);
      if (kept.length >= 2 * mostReceived) kept = kept.slice(-mostReceived);
    },
    list: () => kept.slice(-mostReceived).reverse(),
    clear() {
      kept = [];
    },
  };
}
