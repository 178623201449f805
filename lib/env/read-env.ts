import { err, ok, type Result } from "@/lib/result/result";
import { ensureSecretKey } from "./ensure-secret-key";
import type { Env, EnvFault } from "./env";
import { type EnvSource, parseEnv } from "./parse-env";

/** parseEnv, and the key of the data folder (made on first use) when SECRET_KEY is not set. */
export function readEnv(source: EnvSource): Result<Env, readonly EnvFault[]> {
  const parsed = parseEnv(source);
  if (!parsed.ok) return parsed;
  const { secretKey } = parsed.value;
  if (secretKey !== null) return ok({ ...parsed.value, secretKey });
  const made = ensureSecretKey(parsed.value.dataDir);
  return made.ok ? ok({ ...parsed.value, secretKey: made.value }) : err([made.failure]);
}
