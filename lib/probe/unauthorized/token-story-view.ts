import type { Diagnosis } from "@/lib/diagnosis";
import type { TokenCallPlan } from "../tokens/plan-token-calls";
import type { TokenAnswers, TokenCall, TokenKnowledge } from "./story";
import type { ToldStories } from "./tell-unauthorized";

/** A token's story so far, and as a run has told it. */
export interface TokenStoryView {
  /** From memory alone. */
  readonly before: { readonly told: ToldStories; readonly known: TokenKnowledge; readonly plan: TokenCallPlan };
  /** The addresses that would be asked; null where this tool runs without the sandbox that would be. */
  readonly urls: Readonly<Record<TokenCall, string>> | null;
  /** Of the run that asked, when the page is about one. */
  readonly after: {
    readonly runId: string;
    readonly at: string;
    readonly told: ToldStories;
    readonly known: TokenKnowledge;
    readonly answers: TokenAnswers;
    readonly diagnosis: Diagnosis | null;
  } | null;
}
