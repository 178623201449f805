import type { z } from "zod";
import { err, ok, type Result } from "../../result/result";
import type { SandboxContext } from "../http/env";
import { type ControlFault, notJson } from "./control-answer";

const at = (...path: readonly PropertyKey[]): string => path.map(String).join(".");

/** A field that does not exist is named like any other. */
const faultsOf = (issue: z.core.$ZodIssue): ControlFault[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ path: at(...issue.path, key), message: "no such field" }))
    : [{ path: at(...issue.path), message: issue.message }];

export function checkInput<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, ControlFault[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.flatMap(faultsOf));
}

/** The body as JSON, whatever its content type says. */
export async function readControlInput<Value>(
  c: SandboxContext,
  schema: z.ZodType<Value>,
): Promise<Result<Value, ControlFault[]>> {
  let value: unknown;
  try {
    value = JSON.parse(await c.req.text());
  } catch {
    return err([notJson]);
  }
  return checkInput(schema, value);
}
