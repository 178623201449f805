/** As much of a message as a diagnosis reads. */
const longest = 20_000;
const head = 4_000;

const telling =
  /error|exception|fail|invalid|denied|refused|expired|mismatch|unauthori[sz]ed|forbidden|IDX\d|AADSTS|timed? ?out|caused by|lỗi/i;

/**
 * A long log, as its beginning and, from the end backwards, the lines that tell of trouble with the lines around them:
 * what failed last is at the end, and a diagnosis reads only the first part of a message.
 */
export function condense(message: string): string {
  if (message.length <= longest) return message;
  const start = message.slice(0, head);
  const lines = message.slice(head).split("\n");
  const kept = new Set<number>();
  let room = longest - head - 200;
  for (let at = lines.length - 1; at >= 0 && room > 0; at -= 1) {
    if (!telling.test((lines[at] ?? "").slice(0, 2_000))) continue;
    for (const near of [at - 1, at, at + 1, at + 2]) {
      const size = Math.min(lines[near]?.length ?? 0, 2_000) + 1;
      if (near < 0 || near >= lines.length || kept.has(near) || size > room) continue;
      kept.add(near);
      room -= size;
    }
  }
  const rest = lines.flatMap((line, at) => (kept.has(at) ? [line.slice(0, 2_000)] : []));
  return [start, ...rest].join("\n");
}
