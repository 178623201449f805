import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";

/** What is wrong with a call of the control API: where in the body or query, and what was expected there. */
export interface ControlFault {
  readonly path: string;
  readonly message: string;
}

export const refuseInput = (c: SandboxContext, faults: readonly ControlFault[]): Response =>
  json(c, 400, { error: "invalid input", faults });

export const notFound = (c: SandboxContext, what: "client" | "person"): Response =>
  json(c, 404, { error: `no such ${what}`, faults: [] });

export function wrongMethod(c: SandboxContext, ...allowed: readonly string[]): Response {
  c.header("Allow", allowed.join(", "));
  return json(c, 405, { error: `this address answers ${allowed.join(" and ")}`, faults: [] });
}
