import type { Tier } from "../signature";
import { reportsOfCalls } from "./words-of-reports/of-calls";
import { reportsOfSignIn } from "./words-of-reports/of-sign-in";
import { reportsOfTokens } from "./words-of-reports/of-tokens";
import type { Report } from "./words-of-reports/report";

/** As half of all chats are typed: without tone marks. */
const bare = (phrase: string): string => phrase.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...new Set(phrases.flatMap((phrase) => [phrase, bare(phrase)]))].join("|")})`;

/** As far apart as two parts of a sentence may stand. */
const near = "[^\\n]{0,60}?";
const letter = "[a-z0-9à-ỹđ]";
const word = (source: string) => `(?<!${letter})${source}(?!${letter})`;

function patternOf({ about, fault }: Report): RegExp {
  const subject = word(anyOf(about));
  if (fault === undefined) return new RegExp(subject);
  const predicate = word(anyOf(fault));
  return new RegExp(`${subject}${near}${predicate}|${predicate}${near}${subject}`);
}

/** What people report in their own words, where nothing was pasted that speaks for itself: a place to start, no verdict. */
export const wordsOfReports: Tier = [...reportsOfSignIn, ...reportsOfTokens, ...reportsOfCalls].map(
  (report, index) => ({
    id: `reported-${index}`,
    when: {
      says: patternOf(report),
      status: "none",
      ...(report.unless === undefined ? {} : { not: { says: new RegExp(word(anyOf(report.unless))) } }),
    },
    reach: "lists",
    causes: report.causes,
    proof: "phrase",
    ask: [...(report.ask ?? []), "answer"],
  }),
);
