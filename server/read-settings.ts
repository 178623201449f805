import type { Env } from "@/lib/env/env";
import { readEnv } from "@/lib/env/read-env";
import { err, ok, type Result } from "@/lib/result/result";

/** The environment, or every fault of it in one line each. */
export function readSettings(source: NodeJS.ProcessEnv): Result<Env, string> {
  const env = readEnv(source);
  if (!env.ok) {
    return err(
      env.failure.map(({ variable, expected, found }) => `${variable} must be ${expected}; it is ${found}.`).join("\n"),
    );
  }
  if (source["NODE_ENV"] === "development" && !env.value.loopbackOnly) {
    return err(`NODE_ENV=development is for this machine only, but APP_ORIGIN is ${env.value.appOrigin}.`);
  }
  return ok(env.value);
}
