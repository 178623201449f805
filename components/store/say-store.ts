import type { Messages } from "@/messages/en";
import { sentences } from "@/messages/facts";
import { formatRelative } from "@/messages/format";
import type { Locale } from "@/messages/locale";
import type { JudgedStore } from "./judge-store";

export interface StoreSaid {
  readonly chip: string;
  readonly title: string;
  readonly why: string;
}

interface SayContext {
  /** Needed scopes that were asked for before and did not come. */
  readonly inVain: readonly string[];
  readonly t: Messages;
  readonly locale: Locale;
  readonly nowMs: number;
}

/** The verdict in words; what else differs follows in the same breath. */
export function sayStore(
  { verdict, missing, contradicted, needed, extra }: JudgedStore,
  { inVain, t, locale, nowMs }: SayContext,
): StoreSaid {
  const words = t.store.page;
  const said = words.verdict;
  // What the newest token answer left out was asked for in vain, whether a read needs it or not.
  const vain = [...new Set([...missing, ...inVain])];
  const notes = [
    contradicted.length > 0 && said.contradicted.why(contradicted),
    needed.length > 0 && said.needed.why(needed),
    extra.length > 0 && words.extra(extra),
    vain.length > 0 && words.inVain(vain),
  ];
  const when = (at: string) => formatRelative(Date.parse(at) - nowMs, locale);
  switch (verdict.kind) {
    case "uninstalled":
    case "unauthorized": {
      const { chip, title, why } = said[verdict.kind];
      return { chip, title, why: why(when(verdict.at)) };
    }
    case "expired":
      return said.expired;
    case "missing":
      return {
        chip: said.missing.chip(missing.length + contradicted.length + needed.length),
        title: said.missing.title(verdict.granted, verdict.requested),
        why: sentences(said.missing.why(missing), ...notes),
      };
    case "contradicted":
      return {
        chip: said.contradicted.chip,
        title: said.contradicted.title(contradicted.length),
        why: sentences(...notes),
      };
    case "needed":
      return { chip: said.needed.chip, title: said.needed.title(needed.length), why: sentences(...notes) };
    case "unknown": {
      const { chip, title, why, whyCalled } = said.unknown;
      const { working, refused } = verdict;
      return { chip, title, why: sentences(why, working + refused > 0 && whyCalled(working, refused)) };
    }
    case "granted":
      return { chip: said.granted.chip, title: said.granted.title(verdict.granted), why: said.granted.why };
    case "all": {
      const { chip, title, why, whyWorks } = said.all;
      const first = verdict.working > 0 ? whyWorks(verdict.working) : why;
      return { chip, title: title(verdict.requested), why: sentences(first, ...notes) };
    }
  }
}
