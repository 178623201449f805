import type { Messages } from "@/messages/en";

/** `null`: a check that nobody has written a sentence for. */
export function wordsOfCheck(id: string, words: Messages["checks"]): string | null {
  const known: Readonly<Record<string, string>> = words;
  return Object.hasOwn(known, id) ? (known[id] ?? null) : null;
}
