// Markdown that holds whatever a stranger wrote.

/** A code span that holds whatever the value holds. @see https://spec.commonmark.org/0.31.2/#code-spans */
export function codeSpan(value: string): string {
  const text = value.replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") || text === "" ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

export function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Words around it are ours; of a value in a sentence, only what Markdown would read as structure is escaped. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&").replace(/\s+/g, " ");
