import type { Env } from "@/lib/env/env";

/** What the person who started the server should know: where it is, and what of it is not real. */
export function announce(env: Env, migrated: readonly string[]): string {
  const lines = [
    `Auth Doctor for Haravan: ${env.appOrigin}`,
    env.sandboxOrigin === null
      ? "  Haravan      the real platform only"
      : `  Simulated    a Haravan sandbox at ${env.sandboxOrigin}/sandbox; apps with real credentials use the real platform`,
    env.signIn.kind === "sandbox"
      ? "  Sign-in      simulated: the sandbox's demo people, from this machine only"
      : `  Sign-in      ${env.signIn.kind === "haravan" ? "Haravan" : env.signIn.issuer}`,
    `  Database     ${env.databaseUrl === null ? `embedded, in ${env.dataDir}` : "PostgreSQL, from DATABASE_URL"}` +
      (migrated.length === 0 ? "" : ` (${migrated.length} migrations applied)`),
    "  Stop         Ctrl+C",
  ];
  return `${lines.join("\n")}\n`;
}
