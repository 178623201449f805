import { recogniseClient } from "./clients/recognise-client";
import type { Evidence } from "./evidence";
import type { Draft } from "./read-text/block";
import { joinPieces } from "./read-text/join";
import { limits } from "./read-text/limits";
import type { Piece } from "./read-text/piece";
import { segment } from "./read-text/segment";
import { offsetOf, toSource } from "./read-text/source";
import type { Artefact, Reading, ReadingLimit } from "./reading";

/** The part that is read; it never ends inside a pair of surrogates. */
function readablePart(text: string): string {
  if (text.length <= limits.text) return text;
  const code = text.charCodeAt(limits.text - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? limits.text - 1 : limits.text);
}

const unpack = (text: string, depth: number): readonly Draft[] => segment(toSource(text, depth), unpack).drafts;

/** Every part of the text belongs to exactly one piece: each reaches to where the next one starts. */
function place(drafts: readonly Draft[], offsets: (place: number) => number, end: number): Piece[] {
  return drafts.map((draft, index): Piece => {
    const next = drafts[index + 1];
    return {
      ...draft,
      start: index === 0 ? 0 : offsets(draft.start),
      end: next === undefined ? end : offsets(next.start),
    };
  });
}

/** The first ones, and what is left over as one piece that says nothing. */
function capped(pieces: readonly Piece[]): readonly Piece[] {
  const rest = pieces.slice(limits.artefacts - 1);
  const [first] = rest;
  if (pieces.length <= limits.artefacts || first === undefined) return pieces;
  const end = pieces.at(-1)?.end ?? first.end;
  return [...pieces.slice(0, limits.artefacts - 1), { kind: "log", start: first.start, end, exchanges: [] }];
}

const toArtefact = (piece: Piece): Artefact => ({
  kind: piece.kind,
  start: piece.start,
  end: piece.end,
  client: piece.message === undefined ? null : recogniseClient(piece.message),
  evidence: alone(piece),
});

/** What one piece says by itself. */
const alone = (piece: Piece): Evidence => joinPieces([piece]);

/**
 * Reads anything that was pasted. Total, deterministic and bounded: text beyond the limits is left out, and the reading
 * says so. What nothing understands is kept as the words of a log.
 */
export function readText(text: string): Reading {
  const readable = readablePart(text);
  const source = toSource(readable, 0);
  const { drafts, limits: found } = segment(source, unpack);
  const empty: readonly Draft[] = readable === "" ? [] : [{ kind: "log", start: 0, exchanges: [] }];
  const all = place(drafts.length > 0 ? drafts : empty, (at) => offsetOf(source, at), readable.length);
  const pieces = capped(all);
  const cut: ReadingLimit[] = [
    ...(readable.length < text.length ? [{ limit: "text-cut", read: readable.length, of: text.length } as const] : []),
    ...(pieces.length < all.length ? [{ limit: "artefacts-cut", read: pieces.length, of: all.length } as const] : []),
  ];
  return { evidence: joinPieces(pieces), artefacts: pieces.map(toArtefact), limits: [...cut, ...found] };
}
