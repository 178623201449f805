import type { Context } from "hono";

export type SandboxEnv = { Variables: { requestId: string } };
export type SandboxContext = Context<SandboxEnv>;
