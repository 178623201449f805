/** Whose rules of quoting a command line follows. */
export type Shell = "posix" | "cmd" | "powershell";

export interface Words {
  readonly words: readonly string[];
  /** Past the command, in the text. */
  readonly end: number;
}

const ansiC: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "\\": "\\", "'": "'", '"': '"', "?": "?" };

/** The rest of `$'…'` from behind its opening quote. */
function ansiString(text: string, from: number): { readonly value: string; readonly end: number } | null {
  let value = "";
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'") return { value, end: at + 1 };
    if (char !== "\\") {
      value += char;
      continue;
    }
    const code = /^(?:x([0-9a-f]{1,2})|u([0-9a-f]{1,4})|([0-7]{1,3}))/i.exec(text.slice(at + 1, at + 6));
    if (code === null) {
      const next = text.charAt(at + 1);
      value += ansiC[next] ?? `\\${next}`;
      at += 1;
    } else {
      const point =
        code[3] === undefined ? Number.parseInt(code[1] ?? code[2] ?? "0", 16) : Number.parseInt(code[3], 8);
      value += String.fromCharCode(point);
      at += code[0].length;
    }
  }
  return null;
}

const escapes: Readonly<Record<Shell, string>> = { posix: "\\", cmd: "^", powershell: "`" };

/** What an escape inside double quotes stands for; `null`: it is no escape there. */
function insideDouble(shell: Shell, char: string, next: string): string | null {
  if (shell === "posix") return char === "\\" && /[$`"\\\n]/.test(next) ? next.replace("\n", "") : null;
  if (shell === "powershell" && char === "`") return next === "n" ? "\n" : next;
  if (char === "\\" && next === '"') return '"';
  return char === '"' && next === '"' ? '"' : null;
}

interface Part {
  readonly value: string;
  readonly end: number;
}

function quotedPart(text: string, at: number, shell: Shell): Part | null {
  const quote = text.charAt(at);
  if (quote === "'") {
    let end = text.indexOf("'", at + 1);
    while (shell === "powershell" && end > 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
    if (end < 0) return null;
    const inner = text.slice(at + 1, end);
    return { value: shell === "powershell" ? inner.replaceAll("''", "'") : inner, end: end + 1 };
  }
  let value = "";
  for (let place = at + 1; place < text.length; place += 1) {
    const char = text.charAt(place);
    const escaped = insideDouble(shell, char, text.charAt(place + 1));
    if (escaped !== null) {
      value += escaped;
      place += 1;
    } else if (char === '"') {
      return { value, end: place + 1 };
    } else {
      value += char;
    }
  }
  return null;
}

/** Chrome's command for cmd puts `^` before every quote and sign: without those it reads like any other. */
export function withoutCarets(text: string): string {
  return text.replace(/\^\n\s*\n?|\^([\s\S])/g, (_whole, char: string | undefined) => char ?? " ");
}

/** Ends a command where it stands alone; inside a word an `&` is nearly always an address that lacks its quotes. */
const ending = /^(?:\||\|\||&&|&|;|>|>>|2>|<|2>&1)$/;

/**
 * Splits one command into words by the rules of its shell. It ends at a line that nothing continues. A quote that never
 * closes makes the result `null`.
 */
export function splitWords(text: string, from: number, shell: Shell): Words | null {
  const sign = escapes[shell];
  const words: string[] = [];
  let word: string | null = null;
  let at = from;
  let ended = false;
  const push = () => {
    if (word !== null && !ended) {
      if (ending.test(word)) ended = true;
      else words.push(word);
    }
    word = null;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (char === sign && next === "\n") {
      push();
      at += 2;
    } else if (char === "\n") {
      break;
    } else if (char === " " || char === "\t") {
      push();
      at += 1;
    } else if (char === '"' || (char === "'" && shell !== "cmd")) {
      const part = quotedPart(text, at, shell);
      if (part === null) return null;
      word = (word ?? "") + part.value;
      at = part.end;
    } else if (shell === "posix" && char === "$" && next === "'") {
      const part = ansiString(text, at + 2);
      if (part === null) return null;
      word = (word ?? "") + part.value;
      at = part.end;
    } else if (char === sign && next !== "") {
      word = (word ?? "") + next;
      at += 2;
    } else {
      word = (word ?? "") + char;
      at += 1;
    }
  }
  push();
  return { words, end: at };
}

/** The shell that a command was written for, by how its lines continue and its quotes are escaped. */
export function shellOf(command: string): Shell {
  const firstLine = command.split("\n", 1)[0] ?? "";
  const firstQuote = /["']/.exec(command)?.index ?? 0;
  if (firstLine.endsWith("^") || command.charAt(firstQuote - 1) === "^") return "cmd";
  return firstLine.endsWith("`") ? "powershell" : "posix";
}
