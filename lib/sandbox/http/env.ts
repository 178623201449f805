import type { IncomingHttpHeaders } from "node:http";
import type { Context } from "hono";
import type { Known } from "../reasons/known";
import type { Params } from "./params";

interface Bindings {
  /** Of a request that came through Node, which has parsed them already; a `Headers` would parse them again. */
  readonly headers?: IncomingHttpHeaders | undefined;
}

interface Variables {
  requestId: string;
  /** Of an issuer path that names one. */
  pathScenario: string | null;
  /** What this request met on purpose. */
  playedScenario?: string;
  known?: Known;
  /** What the app of the authorize request behind this page asks for. */
  uiLocales?: string;
  form?: Params;
  /** The answer that has all its headers, the request's id among them. */
  whole?: Response;
  /** Headers of the answer were set before the endpoint ran. */
  hasHeaders?: boolean;
}

export type SandboxEnv = { Bindings: Bindings; Variables: Variables };
export type SandboxContext = Context<SandboxEnv>;
