import type { Context } from "hono";
import type { Known } from "../reasons/known";
import type { Params } from "./params";

interface Variables {
  requestId: string;
  /** Of an issuer path that names one. */
  pathScenario: string | null;
  /** What this request met on purpose. */
  playedScenario?: string;
  known?: Known;
  form?: Params;
  /** Headers of the answer were set before the endpoint ran. */
  hasHeaders?: boolean;
}

export type SandboxEnv = { Variables: Variables };
export type SandboxContext = Context<SandboxEnv>;
