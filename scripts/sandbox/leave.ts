/** One sentence, and the end. */
export function leave(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
