/** What one paste may cost; beyond it the reading says what was left out. */
export const limits = {
  /** UTF-16 units of text that are read. */
  text: 512 * 1024,
  lines: 40_000,
  artefacts: 200,
  harEntries: 500,
  /** Nesting of JSON; deeper is no answer of anybody's. */
  jsonDepth: 200,
  /** JSON inside a string inside JSON: a log record that quotes an answer is 1. */
  textDepth: 2,
  headers: 200,
  params: 200,
} as const;

/** Work that readers may spend on looking ahead, in characters, so that many false starts stay linear. */
export interface Budget {
  left: number;
}

export const budgetFor = (text: string): Budget => ({ left: 4 * text.length + 100_000 });
