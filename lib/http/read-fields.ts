import type { z } from "zod";
import { err, ok, type Result } from "@/lib/result/result";
import type { FieldFault } from "./api-fault";

/** A value against its schema; every fault names its path. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, readonly FieldFault[]> {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.flatMap((issue) => faultsOf(issue, value)));
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): readonly FieldFault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      expected: "no such field",
      found: nameOf(valueAt(value, [...issue.path, key])),
    }));
  }
  const told: unknown = issue.code === "custom" ? issue.params?.["found"] : undefined;
  const found = typeof told === "string" ? told : nameOf(valueAt(value, issue.path));
  return [{ path: pathOf(issue.path), expected: expectationOf(issue), found }];
}

function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return withArticle(issue.expected);
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" | ");
    case "too_big":
      return `at most ${issue.maximum}${unit(issue.origin)}`;
    case "too_small":
      return `at least ${issue.minimum}${unit(issue.origin)}`;
    case "invalid_format":
      return issue.format === "regex" ? `text that matches ${issue.pattern}` : `a ${issue.format.toUpperCase()}`;
    case "invalid_union":
      return [...new Set(issue.errors.flat().map(expectationOf))].join(" | ");
    default:
      return issue.message;
  }
}

const units: Readonly<Record<string, string>> = { string: " characters", array: " items" };
const unit = (origin: string): string => units[origin] ?? "";

const withArticle = (noun: string): string => (/^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** What stands there, by kind: the value itself may be a secret. */
export function nameOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "string") return value === "" ? "an empty string" : `a string of ${value.length} characters`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** `cases[3].request.url` */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );
}
