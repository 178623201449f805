import type { z } from "zod";
import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { type AppInput, judgeable } from "./app-input";
import { checkApp } from "./check-app";
import type { PartnerFault } from "./fault";
import { readBody } from "./read-body";

/** The fields of an app, or all that is wrong with them: by shape and by meaning, one fault a path. */
export async function readApp<Input extends AppInput>(
  core: Core,
  c: SandboxContext,
  schema: z.ZodType<Input>,
): Promise<Input | PartnerFault[]> {
  const input = await readBody(c, schema);
  if (!Array.isArray(input)) {
    const faults = checkApp(core, input);
    return faults.length > 0 ? faults : input;
  }
  const rest = await readBody(c, judgeable);
  const more = Array.isArray(rest) ? [] : checkApp(core, rest);
  return [...input, ...more.filter(({ path }) => !input.some((fault) => fault.path === path))];
}
