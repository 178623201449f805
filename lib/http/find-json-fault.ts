export interface JsonFault {
  /** Characters before the fault. */
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

type Wanted = keyof typeof expectations;

const expectations = {
  value: "a value",
  "value-or-end": "a value or ]",
  name: "a member name in double quotes",
  "name-or-end": "a member name in double quotes, or }",
  colon: ":",
  "next-or-end": ", or the end of the list or object",
  end: "the end of the text",
  quote: 'a closing "',
  escape: "a known escape",
} as const;

const takesValue = (wanted: Wanted): boolean => wanted === "value" || wanted === "value-or-end";
const takesText = (wanted: Wanted): boolean => takesValue(wanted) || takesName(wanted);
const takesName = (wanted: Wanted): boolean => wanted === "name" || wanted === "name-or-end";

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const escapeAt = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = /[ \t\n\r]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
};

/**
 * Where a text stops being JSON; `null` when it is JSON. The engine's own message names no place for short texts, and
 * quotes what was sent. One pass without recursion, so that a text of brackets only is no danger.
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonFault(text: string): JsonFault | null {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = matchAt(space, text, 0);
  const after = (): Wanted => (open.length === 0 ? "end" : "next-or-end");
  while (at < text.length) {
    const char = text.charAt(at);
    const inner = open.at(-1);
    let length = 1;
    if (char === '"' && takesText(wanted)) {
      const string = readString(text, at);
      if (string.fault) return place(text, string.end, string.fault);
      length = string.end - at;
      wanted = takesName(wanted) ? "colon" : after();
    } else if ((char === "{" || char === "[") && takesValue(wanted)) {
      open.push(char);
      wanted = char === "{" ? "name-or-end" : "value-or-end";
    } else if (char === (inner === "{" ? "}" : "]") && /end$/.test(wanted) && inner !== undefined) {
      open.pop();
      wanted = after();
    } else if (char === ":" && wanted === "colon") {
      wanted = "value";
    } else if (char === "," && wanted === "next-or-end") {
      wanted = inner === "{" ? "name" : "value";
    } else if (takesValue(wanted)) {
      length = matchAt(scalar, text, at);
      if (length < 0) return place(text, at, wanted);
      wanted = after();
    } else {
      return place(text, at, wanted);
    }
    at += length;
    at += matchAt(space, text, at);
  }
  return wanted === "end" ? null : place(text, text.length, wanted);
}

function readString(text: string, start: number): { readonly end: number; readonly fault: Wanted | null } {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') return { end: at + 1, fault: null };
    if (char < " ") return { end: at, fault: "quote" };
    if (char === "\\") {
      const length = matchAt(escapeAt, text, at);
      if (length < 0) return { end: at, fault: "escape" };
      at += length - 1;
    }
  }
  return { end: text.length, fault: "quote" };
}

function place(text: string, offset: number, wanted: Wanted): JsonFault {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { offset, line, column: offset - before.lastIndexOf("\n"), expected: expectations[wanted] };
}
