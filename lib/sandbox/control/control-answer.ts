import { z } from "zod";
import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";

/** What is wrong with a call of the control API: where in the body or query, and what was expected there. */
export interface ControlFault {
  readonly path: string;
  readonly message: string;
}

const invalid = "invalid input";

export const notJson: ControlFault = { path: "", message: "the body must be JSON" };

export const refuseInput = (c: SandboxContext, faults: readonly ControlFault[]): Response =>
  json(c, 400, { error: invalid, faults });

export const notFound = (c: SandboxContext, what: "client" | "person"): Response =>
  json(c, 404, { error: `no such ${what}`, faults: [] });

export const nowhere = async (_core: Core, c: SandboxContext): Promise<Response> =>
  json(c, 404, { error: "no such address", faults: [] });

export function wrongMethod(c: SandboxContext, ...allowed: readonly string[]): Response {
  c.header("Allow", allowed.join(", "));
  return json(c, 405, { error: `this address answers ${allowed.join(" and ")}`, faults: [] });
}

/** What operations that the dashboard has too say when they refuse. */
const refusal = z.object({
  errors: z.array(z.object({ path: z.string(), message: z.string(), code: z.string().optional() })),
});

const errors = { 400: invalid, 404: "not found", 409: "not possible", 422: "the handshake failed" } as const;

type Refused = keyof typeof errors;

const isRefused = (status: number): status is Refused => Object.hasOwn(errors, status);

/** An answer of such an operation, as the control API gives it. */
export async function inControlWords(c: SandboxContext, answer: Response): Promise<Response> {
  if (!isRefused(answer.status)) return answer;
  const said = refusal.parse(await answer.json());
  const faults = said.errors.map(({ path, message, code }) => (code === "not-json" ? notJson : { path, message }));
  return json(c, answer.status, { error: errors[answer.status], faults });
}
