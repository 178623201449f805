/**
 * A stretch of a lower-case copy, as the texts it may come from spell it; `null` when none holds it. The few letters
 * whose lower case is longer shift positions, so a text with one is passed over.
 */
export function asWritten(lowerCase: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    const copy = text.toLowerCase();
    const at = copy.length === text.length ? copy.indexOf(lowerCase) : -1;
    if (at >= 0) return text.slice(at, at + lowerCase.length);
  }
  return null;
}
