import { randomBytes } from "node:crypto";
import type { Database } from "@/lib/db/database";
import { openDatabase } from "@/lib/db/open-database";
import { createEgress } from "@/lib/egress/create-egress";
import { deriveKey } from "@/lib/env/derive-key";
import type { Env } from "@/lib/env/env";
import { readEnv } from "@/lib/env/read-env";
import { haravanHosts, type ProviderHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { createFingerprint, type Fingerprint } from "@/lib/trace/fingerprint";
import type { Provider } from "@/lib/trace/model";
import type { Send } from "@/lib/trace/raw";
import type { Rehearsal } from "./make-mistakes";

/** What every flow is handed: the world outside, opened once for this process. */
export interface FlowContext {
  readonly env: Env;
  readonly db: Database;
  readonly send: Send;
  readonly fingerprint: Fingerprint;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  /** Waits; a test hands in one that moves its clock instead. */
  readonly pause?: (ms: number) => Promise<void>;
  /** What goes wrong on purpose in whatever this context does. */
  readonly rehearsal?: Rehearsal;
}

// On globalThis: Next evaluates a module once per bundle, and the database must be opened once per process.
declare global {
  var authDoctorFlowContext: Promise<FlowContext> | undefined;
}

export function flowContext(): Promise<FlowContext> {
  globalThis.authDoctorFlowContext ??= open().catch((error: unknown) => {
    globalThis.authDoctorFlowContext = undefined;
    throw error;
  });
  return globalThis.authDoctorFlowContext;
}

async function open(): Promise<FlowContext> {
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(`environment: ${read.failure.map((fault) => fault.variable).join(", ")}`);
  const env = read.value;
  const db = await openDatabase({ dataDir: env.dataDir, databaseUrl: env.databaseUrl, secretKey: env.secretKey });
  return {
    env,
    db,
    send: createEgress({ allowedOrigins: allowedOrigins(env), httpsProxy: env.httpsProxy, noProxy: env.noProxy }),
    fingerprint: createFingerprint(deriveKey(env.secretKey, "fingerprint")),
    now: Date.now,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
  };
}

function allowedOrigins(env: Env): string[] {
  const haravan = [haravanHosts.issuer, haravanHosts.api, haravanHosts.webhook].map((url) => new URL(url).origin);
  const signIn = env.signIn.kind === "oidc" ? [new URL(env.signIn.issuer).origin] : [];
  return [...haravan, ...(env.sandboxOrigin ? [env.sandboxOrigin] : []), ...signIn, ...env.allowedProviderHosts];
}

/** `undefined` when this tool runs without a sandbox. */
export function hostsOf(env: Env, provider: Provider): ProviderHosts | undefined {
  if (provider === "haravan") return haravanHosts;
  return env.sandboxOrigin === null ? undefined : sandboxHosts(env.sandboxOrigin);
}

export const redirectPaths = { login: "/install/login", install: "/install/grandservice" } as const;

/** The two URLs to register, login first. */
export function redirectUrls(env: Env): readonly [string, string] {
  return [`${env.appOrigin}${redirectPaths.login}`, `${env.appOrigin}${redirectPaths.install}`];
}
