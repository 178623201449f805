import type { CauseId } from "@/lib/diagnosis";
import { type LifeLeft, lifeLeft } from "./life-left";
import type { Heard, StoryFact, StoryId, StoryNext, TokenAnswers, TokenCall, TokenKnowledge } from "./story";
import { tokenCalls } from "./story";

/** As in lib/diagnosis: `proves` allows this story only, `supports` makes it likely, `hints` keeps it in the list. */
export interface StoryFinding {
  readonly weight: "proves" | "supports" | "hints" | "excludes";
  readonly fact: StoryFact;
}

const finding =
  (weight: StoryFinding["weight"]) =>
  (fact: StoryFact): StoryFinding => ({ weight, fact });

export const proves = finding("proves");
export const supports = finding("supports");
export const hints = finding("hints");
export const excludes = finding("excludes");

/** Everything a story is weighed against: what is known, what was heard, and what follows from both at once. */
export interface Told {
  readonly known: TokenKnowledge;
  readonly answers: TokenAnswers;
  readonly life: LifeLeft | null;
  /** A call whose answer shows that the server knows the token. */
  readonly acceptedBy: TokenCall | null;
  readonly refusedBy: TokenCall | null;
  readonly asked: boolean;
}

const accepts: ReadonlySet<Heard> = new Set<Heard>(["accepted", "without-openid"]);
const refuses: ReadonlySet<Heard> = new Set<Heard>(["refused", "expired"]);

export function gather(known: TokenKnowledge, answers: TokenAnswers): Told {
  // The API's word comes first: it is the API that an app wants to be let in by.
  const by = (heard: ReadonlySet<Heard>) => tokenCalls.findLast((call) => heard.has(answers[call].heard)) ?? null;
  return {
    known,
    answers,
    life: lifeLeft(known),
    acceptedBy: by(accepts),
    refusedBy: by(refuses),
    asked: tokenCalls.some((call) => answers[call].heard !== "not-asked"),
  };
}

export const saysExpired = ({ answers }: Told): boolean => tokenCalls.some((call) => answers[call].heard === "expired");

/** The fact that a call let the token in; null when none did. */
export function acceptedFact({ acceptedBy, answers }: Told): StoryFact | null {
  if (acceptedBy === null) return null;
  const { heard, status } = answers[acceptedBy];
  if (heard === "without-openid" || status === null) return { fact: "without-openid" };
  return { fact: "call-accepted", call: acceptedBy, status };
}

/** What makes a new token where this one is done with. */
export function renewal({ renewable, registered }: TokenKnowledge): StoryNext {
  if (renewable) return "refresh";
  return registered ? "install-again" : "add-again";
}

export interface StoryRow {
  readonly id: StoryId;
  readonly cause: (told: Told) => CauseId | null;
  readonly next: (told: Told) => StoryNext;
  /** Fits every refusal that says nothing more, so it stays possible until something speaks against it. */
  readonly openWhenRefused?: boolean;
  readonly weigh: (told: Told) => readonly StoryFinding[];
}
