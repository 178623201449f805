interface Part {
  /** At least one of these stands in every text that matches; `null`: nothing can be said. */
  readonly any: readonly string[] | null;
  /** The whole match is exactly this text. */
  readonly exact: string | null;
}

const nothing: Part = { any: null, exact: null };
const exactly = (text: string): Part => ({ any: text === "" ? null : [text], exact: text });

const shortest = (texts: readonly string[] | null) =>
  texts === null ? 0 : Math.min(...texts.map(({ length }) => length));

const better = (one: readonly string[] | null, other: readonly string[] | null) =>
  shortest(other) > shortest(one) ? other : one;

/** Reads the subset of regular expressions that this library writes; what it does not know only makes it say less. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const branches = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      branches.push(this.sequence());
    }
    const [only] = branches;
    if (branches.length === 1 && only !== undefined) return only;
    const all = branches.map(({ any }) => any);
    return { any: all.some((any) => any === null) ? null : all.flatMap((any) => any ?? []), exact: null };
  }

  private sequence(): Part {
    let run = "";
    let best: readonly string[] | null = null;
    let whole = true;
    const close = () => {
      if (run !== "") best = better(best, [run]);
      run = "";
    };
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      const atom = this.atom();
      const least = this.quantifier();
      if (least === "once" && atom.exact !== null) {
        run += atom.exact;
        continue;
      }
      whole = false;
      if (least === "repeated" && atom.exact !== null) run += atom.exact;
      close();
      if (least !== "optional") best = better(best, atom.any);
    }
    if (whole) return exactly(run);
    close();
    return { any: best, exact: null };
  }

  private quantifier(): "once" | "repeated" | "optional" {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (found === null) return "once";
    this.at += found[0].length;
    return found[0][0] === "+" || Number(found[1] ?? 0) > 0 ? "repeated" : "optional";
  }

  private atom(): Part {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    switch (char) {
      case "(":
        return this.group();
      case "[":
        return this.set();
      case "\\":
        return this.escape();
      case "^":
      case "$":
        return exactly("");
      case ".":
        return nothing;
      default:
        return exactly(char);
    }
  }

  private group(): Part {
    const opening = /^\?(?:[:=!]|<[=!])/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += opening.length;
    const inner = this.alternatives();
    this.at += 1;
    return opening === "" || opening === "?:" ? inner : exactly("");
  }

  private set(): Part {
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      this.at += this.source[this.at] === "\\" ? 2 : 1;
    }
    this.at += 1;
    return nothing;
  }

  private escape(): Part {
    const char = this.source[this.at] ?? "";
    this.at += 1;
    if (/[bB]/.test(char)) return exactly("");
    if (char === "n") return exactly("\n");
    return /[a-zA-Z0-9]/.test(char) ? nothing : exactly(char);
  }
}

/** Texts of which at least one stands wherever the pattern matches; `null` when the pattern promises none. */
export function literalsOf(pattern: RegExp): readonly string[] | null {
  return pattern.flags === "" ? new Reader(pattern.source).alternatives().any : null;
}
