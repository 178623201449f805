import { catalog } from "./catalog";
import type { CauseId } from "./cause-ids";
import { cluesOf } from "./clues";
import type { Sign } from "./clues/sign";
import type { Fact } from "./facts";
import type { Situation } from "./situation";

/**
 * The fixes of the reasons that the evidence leaves, those it speaks for first; `null` where it tells none of them
 * apart. Never none: what rules out every reason has ruled out too much.
 */
export function chooseFixes(id: CauseId, situation: Situation, proof: readonly Fact[]): readonly string[] | null {
  const clues = cluesOf(id);
  if (clues === null) return null;
  const seen = (signs: readonly Sign[] | undefined) => signs?.some((sign) => sign(situation, proof)) === true;
  const all = Object.entries(catalog[id].reasons);
  const of = (reason: string) => clues.reasons[reason];
  const shown = all.filter(([reason]) => seen(of(reason)?.is));
  const open = shown.length > 0 ? shown : all.filter(([reason]) => !seen(of(reason)?.not));
  const left = open.length > 0 ? open : all;
  const likely = left.filter(([reason]) => seen(of(reason)?.may));
  const ordered = [...new Set([...likely, ...left].flatMap(([, fixes]) => fixes))];
  const useful = ordered.filter((fix) => !seen(clues.useless[fix]));
  const chosen = useful.length > 0 ? useful : ordered;
  const usual = new Set(all.flatMap(([, fixes]) => fixes));
  const same = chosen.length === usual.size && [...usual].every((fix, at) => fix === chosen[at]);
  return same ? null : chosen;
}
