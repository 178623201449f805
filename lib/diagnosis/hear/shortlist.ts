import { type Guard, type Test, testOf } from "../guard";
import type { Signature, Tier } from "../signature";
import type { Situation } from "../situation";
import { type Placed, sortByAnswer } from "./by-answer";
import type { Hears } from "./hears";
import { literalsOf } from "./literals-of";
import { buildSpot } from "./spot";

/** A signature with its guard made ready. */
export interface Ready {
  readonly signature: Signature;
  readonly holds: Test;
}

export interface Heard {
  readonly hears: Hears;
  /** By tier, the signatures that could hold, in their order: the others ask for a phrase or a code that is not there. */
  readonly shortlist: (tier: number) => readonly Ready[];
}

function* patternsOf(guard: Guard): Generator<RegExp> {
  if (guard.says !== undefined) yield guard.says;
  if (guard.not !== undefined) yield* patternsOf(guard.not);
}

interface Place {
  readonly tier: number;
  readonly at: number;
}

const add = <Key>(map: Map<Key, Place[]>, key: Key, place: Place) => map.set(key, [...(map.get(key) ?? []), place]);

type Told = Pick<Situation, "text" | "codes" | "status" | "error">;

/** Signatures are many and what one text holds is little: each is looked up by the rarest thing it asks for. */
export function buildShortlist(tiers: readonly Tier[]): (told: Told) => Heard {
  const ready = tiers.map((tier) => tier.map((signature): Ready => ({ signature, holds: testOf(signature.when) })));
  const patterns = [...new Set(tiers.flat().flatMap(({ when }) => [...patternsOf(when)]))];
  const numbers = new Map(patterns.map((pattern, index) => [pattern, index]));
  const spot = buildSpot(patterns.map(literalsOf));
  const byPattern = new Map<number, Place[]>();
  const byCode = new Map<string, Place[]>();
  const plain = ready.map((): Placed[] => []);
  tiers.forEach((signatures, tier) => {
    signatures.forEach(({ when }, at) => {
      const number = when.says === undefined ? undefined : numbers.get(when.says);
      if (when.codes !== undefined) for (const code of when.codes) add(byCode, code, { tier, at });
      else if (number !== undefined) add(byPattern, number, { tier, at });
      else plain[tier]?.push({ at, when });
    });
  });
  const usual = sortByAnswer(plain, (places) =>
    places.map((inTier, tier) => ({ places: inTier, ready: inTier.flatMap((at) => ready[tier]?.[at] ?? []) })),
  );
  return ({ text, codes, status, error }) => {
    const always = usual(status, error);
    const marked = new Uint8Array(patterns.length);
    const found: (number[] | undefined)[] = [];
    const note = (places: readonly Place[] | undefined) => {
      for (const { tier, at } of places ?? []) {
        const known = found[tier];
        if (known === undefined) found[tier] = [at];
        else known.push(at);
      }
    };
    for (const number of spot(text)) {
      marked[number] = 1;
      note(byPattern.get(number));
    }
    for (const code of codes) note(byCode.get(code));
    return {
      hears: (pattern) => {
        const number = numbers.get(pattern);
        return (number === undefined || marked[number] === 1) && pattern.test(text);
      },
      shortlist: (tier) => {
        const heard = found[tier];
        if (heard === undefined) return always[tier]?.ready ?? [];
        const places = [...heard, ...(always[tier]?.places ?? [])].sort((a, b) => a - b);
        const list: Ready[] = [];
        places.forEach((at, index) => {
          const one = at === places[index - 1] ? undefined : ready[tier]?.[at];
          if (one !== undefined) list.push(one);
        });
        return list;
      },
    };
  };
}
