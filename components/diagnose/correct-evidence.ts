import { type Evidence, type Fault, readEvidence } from "@/lib/diagnosis";
import { kindAt, type LeafKind } from "./evidence-fields";

/** Path → what the person typed there; `null` takes the field away. */
export type Corrections = ReadonlyMap<string, string | null>;

type Node = { [name: string]: unknown };

/** Typed text as a value of its kind; what does not fit stays text, and evidence names it as a fault. */
function parse(kind: LeafKind, text: string): unknown {
  switch (kind) {
    case "number":
    case "status":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "string":
    case "step":
    case "strings":
    case "texts":
    case "text":
      return text;
    default:
      return kind satisfies never;
  }
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);

function put(root: Node, names: readonly string[], value: unknown): void {
  const [name, ...rest] = names;
  if (name === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete root[name];
    else Object.defineProperty(root, name, { value, enumerable: true, configurable: true, writable: true });
    return;
  }
  const inner = Object.hasOwn(root, name) ? root[name] : undefined;
  const next: Node = isNode(inner) ? inner : {};
  put(next, rest, value);
  if (Object.keys(next).length === 0) delete root[name];
  else root[name] = next;
}

function namesIn(path: string): readonly string[] {
  const [first = "", second, ...rest] = path.split(".");
  if (second === undefined) return [first];
  return rest.length === 0 ? [first, second] : [first, second, rest.join(".")];
}

export interface Corrected {
  readonly evidence: Evidence;
  /** What was typed and does not fit; the field keeps the value it had. */
  readonly faults: readonly Fault[];
}

/** Evidence with the person's corrections in it. */
export function correctEvidence(evidence: Evidence, corrections: Corrections): Corrected {
  const faults: Fault[] = [];
  let corrected = evidence;
  for (const [path, text] of corrections) {
    const kind = kindAt(path);
    if (kind === null) continue;
    const draft: Node = structuredClone({ ...corrected });
    put(draft, namesIn(path), text === null || text === "" ? undefined : parse(kind, text));
    if (Object.keys(draft).length === 0) {
      corrected = {};
      continue;
    }
    const read = readEvidence(draft);
    if (read.ok) corrected = read.value;
    else faults.push(...read.failure);
  }
  return { evidence: corrected, faults };
}
