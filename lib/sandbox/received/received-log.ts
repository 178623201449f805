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

/** Bodies and addresses that are kept are together no longer than this: a body may be a megabyte. */
const mostLetters = 32_000_000;

const lettersOf = ({ text, url }: Received): number => text.length + url.length;

/** Of these the newest that fit into half of what may be kept, so that the next ones are not measured one by one. */
function newest(all: readonly Received[]): Received[] {
  let letters = 0;
  let from = all.length;
  for (const one of all.toReversed()) {
    letters += lettersOf(one);
    const isFirst = from === all.length;
    if (all.length - from === mostReceived || (letters > mostLetters / 2 && !isFirst)) break;
    from -= 1;
  }
  return all.slice(from);
}

/** The last ones, in memory alone: what a test asks about is not worth a write for every request. */
export function createReceivedLog(): ReceivedLog {
  let kept: Received[] = [];
  let letters = 0;
  return {
    add(one) {
      kept.push(one);
      letters += lettersOf(one);
      if (kept.length < 2 * mostReceived && letters <= mostLetters) return;
      kept = newest(kept);
      letters = kept.reduce((sum, each) => sum + lettersOf(each), 0);
    },
    list: () => kept.slice(-mostReceived).reverse(),
    clear() {
      kept = [];
      letters = 0;
    },
  };
}
