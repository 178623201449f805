// From the box on the home page to the page that reads it, in memory: a paste may hold secrets, so no storage and no URL.

let waiting: string | null = null;

export function handOver(text: string): void {
  waiting = text;
}

/** Once: what was taken is gone. */
export function takeOver(): string | null {
  const text = waiting;
  waiting = null;
  return text;
}
