import { hideSecrets } from "./hide-secrets";
import type { Knowledge } from "./known";

const longestText = 500;

/** Short enough to keep, and without what looks like a secret. */
export const plainText = (text: string): string =>
  hideSecrets(text.length > longestText ? `${text.slice(0, longestText)}…` : text);

/** What was known, as it may be kept and shown. */
export function plainKnowledge({ check, log, values }: Knowledge): Knowledge {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) plain[name] = plainText(value);
  return { check, log: plainText(log), values: plain };
}
