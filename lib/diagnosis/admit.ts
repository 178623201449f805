import type { Evidence, Fault } from "./evidence";
import { evidenceFields, type FieldKind, stepNames } from "./evidence-fields";

const nothing = Symbol("refused");

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value;
}

const expectations = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  strings: "an array of strings, or one string with spaces",
  texts: "an object whose values are strings",
  step: [...stepNames].join(" | "),
  status: "an HTTP status, 100 to 599",
} as const;

/** Header and field values: a number is written out, a list is joined, anything else is refused. */
function text(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join(", ") : undefined;
}

/** One pass, two uses: the faults are for `readEvidence`, what is left after dropping them is for `diagnose`. */
function read(value: unknown, kind: FieldKind, path: string, faults: Fault[]): unknown {
  const refuse = (expected: string, found: unknown = value, at = path) => {
    faults.push({ path: at, expected, found: nameOf(found) });
    return nothing;
  };
  if (typeof kind === "object") {
    return isObject(value) ? readRecord(value, kind, path, faults) : refuse("an object");
  }
  switch (kind) {
    case "string":
      return typeof value === "string" ? value : refuse(expectations.string);
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? value : refuse(expectations.number);
    case "boolean":
      return typeof value === "boolean" ? value : refuse(expectations.boolean);
    case "status":
      return Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599
        ? value
        : refuse(expectations.status);
    case "step":
      return typeof value === "string" && stepNames.has(value) ? value : refuse(expectations.step);
    case "strings": {
      if (typeof value === "string") return value.split(/[\s,]+/).filter((item) => item !== "");
      if (!Array.isArray(value)) return refuse(expectations.strings);
      const wrong = value.findIndex((item) => typeof item !== "string");
      return wrong === -1 ? value : refuse(expectations.string, value[wrong], `${path}[${wrong}]`);
    }
    case "texts": {
      if (!isObject(value)) return refuse(expectations.texts);
      const kept: [string, string][] = [];
      for (const [name, item] of Object.entries(value)) {
        const written = text(item);
        if (written === undefined) refuse(expectations.string, item, `${path}.${name}`);
        else kept.push([name, written]);
      }
      return Object.fromEntries(kept);
    }
    default:
      return kind satisfies never;
  }
}

function readRecord(
  value: Record<string, unknown>,
  fields: { readonly [name: string]: FieldKind },
  prefix: string,
  faults: Fault[],
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(fields)) {
    const item = Object.hasOwn(value, name) ? value[name] : undefined;
    if (item === undefined || item === null) continue;
    const admitted = read(item, kind, prefix === "" ? name : `${prefix}.${name}`, faults);
    if (admitted !== nothing) kept[name] = admitted;
  }
  return kept;
}

// What was read from outside is diagnosed next: it is not read again.
const admitted = new WeakSet<object>();
const isAdmitted = (value: object): value is Evidence => admitted.has(value);

/** What is usable of any value, and everything that was not. Unknown fields are ignored, `null` means absent. */
export function admit(value: unknown): { readonly evidence: Evidence; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  if (!isObject(value)) {
    faults.push({ path: "", expected: "an object", found: nameOf(value) });
    return { evidence: {}, faults };
  }
  if (isAdmitted(value)) return { evidence: value, faults };
  const evidence = readRecord(value, evidenceFields, "", faults) as Evidence;
  admitted.add(evidence);
  return { evidence, faults };
}
