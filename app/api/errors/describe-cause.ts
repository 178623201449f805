import { type CauseId, catalog, sayFixes } from "@/lib/diagnosis";
import { examples } from "@/lib/diagnosis/examples";
import { sightingsOf } from "@/lib/diagnosis/sightings";
import { snakeKeys } from "@/lib/http/snake-keys";
import type { Locale } from "@/messages/locale";
import { diagnosisWords } from "../../describe-run";

/** One line of the catalog. */
export function summariseCause(id: CauseId, locale: Locale) {
  const { title, summary } = diagnosisWords(locale).causes[id];
  const { party, severity, retry, steps, aliases } = catalog[id];
  return { id, title, summary, party, severity, retry, steps, aliases, link: `/errors/${id}` };
}

/** All that the catalog says of a cause. */
export function describeCause(id: CauseId, locale: Locale) {
  const words = diagnosisWords(locale);
  const { meaning, tellApart, seenByMerchant = null } = words.causes[id];
  const { reasons: sayReason, fixes: sayFix } = words.causes[id] as Readonly<
    Record<"reasons" | "fixes", Readonly<Record<string, string>>>
  >;
  const entry = catalog[id];
  const libraries = sightingsOf(id);
  return {
    ...summariseCause(id, locale),
    meaning,
    tell_apart: {
      how: tellApart,
      look_alikes: Object.entries(entry.tellApart).map(([other, ask]) => ({ id: other, ask: words.asks[ask] })),
    },
    reasons: Object.entries(entry.reasons).map(([reason, fixes]) => ({
      id: reason,
      text: sayReason[reason] ?? "",
      fixes: fixes.flatMap((fix) => sayFix[fix] ?? []),
    })),
    fix: sayFixes(id, words),
    seen_by_merchant: seenByMerchant,
    specs: entry.specs,
    sources: snakeKeys(entry.sources),
    scenario: entry.scenario,
    example: exampleOf(id),
    sightings: libraries.flatMap(({ ecosystem, sightings }) =>
      sightings.map(({ library, version, text, alike = [] }) => ({ ecosystem, library, version, text, alike })),
    ),
    never_notices: libraries.flatMap(({ never }) => never),
  };
}

function exampleOf(id: CauseId) {
  const { seen, certainty, lookAlike } = examples[id];
  return Object.keys(seen).length === 0
    ? null
    : { seen, certainty, look_alike: { id: lookAlike.id, seen: lookAlike.seen } };
}
