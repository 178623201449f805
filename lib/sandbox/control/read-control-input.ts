import type { z } from "zod";
import { err, ok, type Result } from "../../result/result";
import type { SandboxContext } from "../http/env";
import type { ControlFault } from "./control-answer";

export function checkInput<Value>(schema: z.ZodType<Value>, value: unknown): Result<Value, ControlFault[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join("."), message })));
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
    return err([{ path: "", message: "the body must be JSON" }]);
  }
  return checkInput(schema, value);
}
