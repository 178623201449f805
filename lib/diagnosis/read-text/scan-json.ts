import { type Budget, limits } from "./limits";

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface JsonScan {
  /** Past the closing bracket; `null` when it never closes, or nests too deep. */
  readonly end: number | null;
  /** Whole elements of the array at the path. */
  readonly items: readonly Range[];
}

const nothing: JsonScan = { end: null, items: [] };

/** Past the closing quote of a string that opens at `start`; -1 when it never closes. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}

/**
 * Finds where a JSON value ends by its brackets alone, in one pass and without recursion, before anything parses it.
 * On the way the elements of one array are noted, so that a file that was cut still gives those that are whole.
 */
export function scanJson(text: string, start: number, budget: Budget, path: readonly string[] = []): JsonScan {
  const open: { readonly square: boolean; readonly onPath: number }[] = [];
  const items: Range[] = [];
  let key: string | null = null;
  let itemStart = -1;
  let at = start;
  const finish = (end: number | null): JsonScan => {
    budget.left -= at - start;
    return { end, items };
  };
  if (budget.left <= 0) return nothing;
  while (at < text.length) {
    if (at - start > budget.left) return finish(null);
    const char = text[at];
    if (char === '"') {
      const end = stringEnd(text, at);
      if (end < 0) {
        at = text.length;
        return finish(null);
      }
      if (open.length <= path.length && end - at < 80) key = text.slice(at + 1, end - 1);
      at = end;
      continue;
    }
    if (char === "{" || char === "[") {
      const above = open.at(-1);
      const matched = above === undefined ? 0 : above.square || key !== path[above.onPath] ? -1 : above.onPath + 1;
      if (above?.square && above.onPath === path.length && path.length > 0) itemStart = at;
      open.push({ square: char === "[", onPath: above !== undefined && above.onPath < 0 ? -1 : matched });
      if (open.length > limits.jsonDepth) return finish(null);
      key = null;
    } else if (char === "}" || char === "]") {
      const closed = open.pop();
      if (closed === undefined || closed.square !== (char === "]")) return finish(null);
      const above = open.at(-1);
      if (above?.square && above.onPath === path.length && itemStart >= 0) {
        items.push({ start: itemStart, end: at + 1 });
        itemStart = -1;
      }
      if (open.length === 0) {
        at += 1;
        return finish(at);
      }
    } else if (open.length === 0) {
      return finish(null);
    }
    at += 1;
  }
  return finish(null);
}
