// One pass over JSON text, without building values and without recursion. It tells what JSON.parse hides:
// where each member stands, repeated names, how deep it goes. It does not stop at faults; JSON.parse judges those.

export interface JsonMember {
  /** Null for an element of an array and for the outermost value. */
  readonly name: string | null;
  readonly kind: "string" | "object" | "array" | "scalar";
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface JsonScan {
  readonly members: readonly JsonMember[];
  readonly deepest: number;
  /** Names that stand twice in one object, in order of appearance. */
  readonly repeated: readonly string[];
  /** False when the text ends inside a list, an object or a string. */
  readonly closed: boolean;
}

interface Open {
  readonly kind: "object" | "array";
  readonly start: number;
  readonly name: string | null;
  names: Set<string> | null;
  pending: string | null;
}

const scalar = /[^\s,:[\]{}"]+/y;

export function scanJson(text: string): JsonScan {
  const members: JsonMember[] = [];
  const repeated: string[] = [];
  const stack: Open[] = [];
  let deepest = 0;
  let at = 0;

  const takeName = (): string | null => {
    const open = stack.at(-1);
    if (open?.kind !== "object") return null;
    const name = open.pending;
    open.pending = null;
    return name;
  };
  const close = (end: number): void => {
    const open = stack.pop();
    if (open) members.push({ name: open.name, kind: open.kind, start: open.start, end, depth: stack.length });
  };

  while (at < text.length) {
    const char = text[at];
    if (char === '"') {
      const end = endOfString(text, at);
      const open = stack.at(-1);
      if (open?.kind === "object" && open.pending === null && isName(text, end)) {
        open.pending = readString(text.slice(at, end));
        open.names ??= new Set();
        if (open.names.has(open.pending)) repeated.push(open.pending);
        open.names.add(open.pending);
      } else {
        members.push({ name: takeName(), kind: "string", start: at, end, depth: stack.length });
      }
      at = end;
    } else if (char === "{" || char === "[") {
      const kind = char === "{" ? "object" : "array";
      stack.push({ kind, start: at, name: takeName(), names: null, pending: null });
      deepest = Math.max(deepest, stack.length);
      at += 1;
    } else if (char === "}" || char === "]") {
      at += 1;
      close(at);
    } else {
      scalar.lastIndex = at;
      const match = scalar.exec(text);
      if (match) {
        const end = at + match[0].length;
        members.push({ name: takeName(), kind: "scalar", start: at, end, depth: stack.length });
        at = end;
      } else {
        at += 1;
      }
    }
  }
  const closed = stack.length === 0;
  while (stack.length > 0) close(text.length);
  return { members, deepest, repeated, closed };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isName(text: string, after: number): boolean {
  return /^\s*:/.test(text.slice(after, after + 64));
}

/** The text of a JSON string, as far as it can be read. */
export function readString(quoted: string): string {
  if (!quoted.includes("\\") && quoted.length > 1 && quoted.endsWith('"')) return quoted.slice(1, -1);
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === "string" ? value : quoted;
  } catch {
    // Cut off or badly escaped: what stands between the quotes is the nearest thing to its value.
    return quoted.replace(/^"/, "").replace(/"$/, "");
  }
}
