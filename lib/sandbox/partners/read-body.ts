import type { z } from "zod";
import type { SandboxContext } from "../http/env";
import type { PartnerFault } from "./fault";

/** A JSON body that its schema admits, or what is wrong with it, each by its path. */
export async function readBody<Value>(c: SandboxContext, schema: z.ZodType<Value>): Promise<Value | PartnerFault[]> {
  let value: unknown;
  try {
    value = JSON.parse(await c.req.text());
  } catch {
    return [{ path: "", code: "not-json", message: "JSON" }];
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues.flatMap(faultsOf);
}

const joined = (path: readonly PropertyKey[]): string => path.map(String).join(".");

function faultsOf(issue: z.core.$ZodIssue): PartnerFault[] {
  const { message } = issue;
  const path = joined(issue.path);
  const isList = "origin" in issue && issue.origin === "array";
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: joined([...issue.path, key]),
        code: "field-unknown",
        message: "no such field",
      }));
    case "too_small":
      if (issue.origin === "number" || issue.origin === "int") return [rangeFault(path, message, issue.minimum, null)];
      return [{ path, code: isList ? "list-empty" : "text-empty", message }];
    case "too_big":
      if (issue.origin === "number" || issue.origin === "int") return [rangeFault(path, message, null, issue.maximum)];
      return [{ path, code: isList ? "list-too-long" : "text-too-long", message, most: Number(issue.maximum) }];
    case "invalid_value":
    case "invalid_union":
      return [{ path, code: "choice-unknown", message }];
    case "invalid_format":
      return [{ path, code: "text-control", message: "text without control characters" }];
    case "invalid_type":
      return [{ path, code: message.endsWith("undefined") ? "field-missing" : "field-type", message }];
    default:
      return [{ path, code: "field-type", message }];
  }
}

function rangeFault(path: string, message: string, least: number | bigint | null, most: number | bigint | null) {
  return {
    path,
    code: "number-range",
    message,
    ...(least === null ? {} : { least: Number(least) }),
    ...(most === null ? {} : { most: Number(most) }),
  } as const;
}
