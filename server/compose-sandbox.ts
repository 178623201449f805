import type { Database } from "@/lib/db/database";
import { createSandboxStore } from "@/lib/db/sandbox-store";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";
import { createSandbox } from "@/lib/sandbox/sandbox";
import { keepDelivering } from "@/lib/sandbox/webhooks/keep-delivering";
import type { Handler } from "./create-listener";
import { openSandbox } from "./open-sandbox";

/** The embedded sandbox over the tool's database, or `null` where the environment has none. */
export async function composeSandbox(env: Env, db: Database): Promise<Handler | null> {
  if (env.sandboxOrigin === null) return null;
  const sandbox = await createSandbox({
    store: createSandboxStore(db),
    base: `${env.sandboxOrigin}/sandbox`,
    toolOrigin: env.appOrigin,
    // The tool derives the same two: it asks for registrations and signs in as any other program would.
    partnersKey: Buffer.from(deriveKey(env.secretKey, "sandbox-partner")).toString("base64url"),
    signInSecret: Buffer.from(deriveKey(env.secretKey, "sandbox-sign-in")).toString("base64url"),
  });
  keepDelivering(sandbox.runDue);
  return openSandbox(env.sandboxOrigin, sandbox.fetch);
}
