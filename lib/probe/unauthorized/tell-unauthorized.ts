import { stories } from "./stories";
import {
  type CannotTell,
  notAsked,
  type Story,
  type StoryCertainty,
  type StoryNext,
  type TokenAnswers,
  type TokenKnowledge,
  tokenCalls,
} from "./story";
import { gather, renewal, type StoryFinding, type Told } from "./weigh-story";

export interface ToldStories {
  /** The one that stands out; null where several fit as well. */
  readonly lead: Story | null;
  /** Everything that may be, likeliest first. */
  readonly stories: readonly Story[];
  readonly excluded: readonly Story[];
  readonly cannotTell: readonly CannotTell[];
  readonly next: StoryNext;
}

export const nothingAsked: TokenAnswers = { userinfo: notAsked, shop: notAsked };

const rank: Readonly<Record<StoryCertainty, number>> = { certain: 3, likely: 2, possible: 1, excluded: 0 };

/** Why a token is answered with 401: from what is remembered of it, and from at most two answers. Total and pure. */
export function tellUnauthorized(known: TokenKnowledge, answers: TokenAnswers = nothingAsked): ToldStories {
  const told = gather(known, answers);
  const weighed = stories.flatMap((row): readonly Story[] => {
    const findings = row.weigh(told);
    const certainty = level(findings, row.openWhenRefused === true && isOpen(told));
    if (certainty === null) return [];
    const facts = findings
      .filter(({ weight }) => (certainty === "excluded") === (weight === "excludes"))
      .map(({ fact }) => fact);
    return [{ id: row.id, certainty, cause: row.cause(told), facts, next: row.next(told) }];
  });
  const standing = settle(weighed.filter(({ certainty }) => certainty !== "excluded"));
  const lead = standing.find(({ certainty }) => certainty !== "possible") ?? null;
  const excluded = weighed.filter(({ certainty }) => certainty === "excluded");
  return { lead, stories: standing, excluded, cannotTell: open(told, standing, lead), next: lead?.next ?? after(told) };
}

function level(findings: readonly StoryFinding[], open: boolean): StoryCertainty | null {
  const has = (weight: StoryFinding["weight"]) => findings.some((one) => one.weight === weight);
  if (has("proves")) return "certain";
  if (has("excludes")) return "excluded";
  if (has("supports")) return "likely";
  return has("hints") || open ? "possible" : null;
}

/** A bare refusal, or the question about one: every story that ends in it may be. */
const isOpen = ({ refusedBy, acceptedBy, known }: Told): boolean =>
  acceptedBy === null && (refusedBy !== null || known.token === null || known.token.secret === "access-token");

/** Only one can be certain; beside it stands what has a fact of its own. */
function settle(list: readonly Story[]): readonly Story[] {
  const sorted = list.toSorted((a, b) => rank[b.certainty] - rank[a.certainty]);
  const [top] = sorted;
  if (top?.certainty !== "certain") return sorted;
  return sorted.flatMap((story): readonly Story[] => {
    if (story === top) return [story];
    if (story.certainty === "possible") return [];
    return [{ ...story, certainty: "likely" }];
  });
}

/** Nothing stands out: ask, ask again, or take what ends every one of these stories. */
function after(told: Told): StoryNext {
  if (!told.asked) return "ask";
  if (told.refusedBy === null) return "ask-later";
  // Of a value nobody here knows, the one that is stored is the better choice.
  return told.known.token === null && told.known.subject === "pasted" ? "use-present-token" : renewal(told.known);
}

function open(told: Told, standing: readonly Story[], lead: Story | null): readonly CannotTell[] {
  const { answers, life, known, refusedBy } = told;
  const may = (id: Story["id"]) => standing.some((story) => story.id === id);
  const refused = refusedBy !== null;
  const decided = lead?.certainty === "certain";
  const holds: Readonly<Record<CannotTell, boolean>> = {
    "revoked-or-never-valid": refused && may("revoked") && may("never-valid"),
    "expiry-forgotten": refused && !decided && answers.userinfo.heard === "refused" && may("expired"),
    "who-revoked": lead?.id === "revoked",
    "uninstall-unseen": refused && !decided && may("uninstalled") && lead?.id !== "uninstalled",
    silent: tokenCalls.some((call) => answers[call].heard === "silent"),
    "clock-then-unknown":
      life !== null &&
      life.unexplainedOffsetSeconds !== null &&
      life.leftSeconds > 0 &&
      known.token !== null &&
      refused,
  };
  return cannotTellOrder.filter((one) => holds[one]);
}

const cannotTellOrder: readonly CannotTell[] = [
  "silent",
  "revoked-or-never-valid",
  "expiry-forgotten",
  "who-revoked",
  "uninstall-unseen",
  "clock-then-unknown",
];
