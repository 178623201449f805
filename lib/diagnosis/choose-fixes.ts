import { catalog } from "./catalog";
import { type CauseId, causeIds } from "./cause-ids";
import { cluesOf } from "./clues";
import type { Clue } from "./clues/clue";
import type { Sign } from "./clues/sign";
import type { Fact } from "./facts";
import type { Situation } from "./situation";

interface Reason {
  readonly fixes: readonly string[];
  readonly is: readonly Sign[];
  readonly may: readonly Sign[];
  readonly not: readonly Sign[];
}

interface Row {
  readonly reasons: readonly Reason[];
  readonly useless: readonly (readonly [fix: string, signs: readonly Sign[]])[];
  readonly usual: readonly string[];
}

const none: readonly Sign[] = [];

function buildRow(id: CauseId): readonly [CauseId, Row][] {
  const clues = cluesOf(id);
  if (clues === null) return [];
  const reasons = Object.entries(catalog[id].reasons).map(([reason, fixes]): Reason => {
    const { is = none, may = none, not = none }: Clue = clues.reasons[reason] ?? {};
    return { fixes, is, may, not };
  });
  const useless = Object.entries(clues.useless).map(([fix, signs]) => [fix, signs ?? none] as const);
  return [[id, { reasons, useless, usual: [...new Set(reasons.flatMap(({ fixes }) => fixes))] }]];
}

/** Made ready once: every diagnosis asks for its causes. */
const rows: ReadonlyMap<CauseId, Row> = new Map(causeIds.flatMap(buildRow));

/**
 * The fixes of the reasons that the evidence leaves, those it speaks for first; `null` where it tells none of them
 * apart. Never none: what rules out every reason has ruled out too much.
 */
export function chooseFixes(id: CauseId, situation: Situation, proof: readonly Fact[]): readonly string[] | null {
  const row = rows.get(id);
  if (row === undefined) return null;
  const seen = (signs: readonly Sign[]) => {
    for (const sign of signs) if (sign(situation, proof)) return true;
    return false;
  };
  const { reasons, usual } = row;
  const shown = reasons.filter(({ is }) => seen(is));
  const open = shown.length > 0 ? shown : reasons.filter(({ not }) => !seen(not));
  const left = open.length > 0 ? open : reasons;
  const likely = left.filter(({ may }) => seen(may));
  const useless = row.useless.filter(([, signs]) => seen(signs));
  // Nothing told them apart: most of the time.
  if (left.length === reasons.length && likely.length === 0 && useless.length === 0) return null;
  const ordered = [...new Set([...likely, ...left].flatMap(({ fixes }) => fixes))];
  const useful = ordered.filter((fix) => useless.every(([other]) => other !== fix));
  const chosen = useful.length > 0 ? useful : ordered;
  const same = chosen.length === usual.length && usual.every((fix, at) => fix === chosen[at]);
  return same ? null : chosen;
}
