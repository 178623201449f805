import type { Evidence } from "../evidence";
import type { ArtefactKind } from "../reading";
import type { Exchange } from "./piece";
import { lineText, type Source } from "./source";

/** A piece before its place in the pasted text is known: `start` is a place in the joined lines. */
export interface Draft {
  readonly kind: ArtefactKind;
  readonly start: number;
  readonly exchanges: readonly Exchange[];
  readonly message?: string;
  readonly given?: Evidence;
}

/** What one reader took: whole lines up to `to`, as one piece or several. */
export interface Block {
  readonly to: number;
  readonly drafts: readonly Draft[];
  /** Lines of a log that tell of a call: they stay words of that log as well. */
  readonly inLog?: boolean;
}

/** Looks at the lines from `at` on. `bare`: what a logger wrote before each line is left out. `null`: not mine. */
export type BlockReader = (source: Source, at: number, bare: boolean) => Block | null;

export const viewLine = (source: Source, at: number, bare: boolean): string =>
  bare ? (source.lines[at]?.bare ?? "") : lineText(source, at);

/** Where the view of a line starts in the joined lines. */
export const placeOf = (source: Source, at: number, bare: boolean): number => {
  const line = source.lines[at];
  return (source.places[at] ?? source.joined.length) + (bare && line ? line.text.length - line.bare.length : 0);
};

/** A block that is one piece with one exchange. */
export const oneExchange = (source: Source, at: number, to: number, kind: ArtefactKind, exchange: Exchange): Block => {
  const time = source.lines[at]?.at;
  const timed = time === null || time === undefined || exchange.sentAt !== undefined;
  const dated: Exchange = timed ? exchange : { ...exchange, sentAt: time, recording: exchange.recording ?? "log" };
  return { to, drafts: [{ kind, start: source.places[at] ?? 0, exchanges: [dated] }] };
};
