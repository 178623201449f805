import type { z } from "zod";
import { err, ok, type Result } from "../../result/result";
import type { SandboxContext } from "../http/env";
import { schemaFaults } from "../world/schema-faults";
import { type ControlFault, notJson } from "./control-answer";

export function checkInput<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, ControlFault[]> {
  const parsed = schema.safeParse(value);
  return parsed.success ? ok(parsed.data) : err(schemaFaults(parsed.error));
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
