import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { refuseInput } from "./control-answer";

export type Operation = (core: Core, c: SandboxContext) => Promise<Response>;

/** Names of the query; `any`: whoever answers judges them. */
export type Parameters = readonly string[] | "any";

const unknownIn = (c: SandboxContext, known: Parameters): readonly string[] =>
  known === "any" ? [] : Object.keys(c.req.query()).filter((name) => !known.includes(name));

/**
 * A page that happens to be open in a browser may call this machine; nothing of that is for the control API. A query
 * parameter that does not exist is a fault, so that no test passes by a misspelling.
 */
export const forPrograms =
  (operation: Operation, known: Parameters = []): Operation =>
  async (core, c) => {
    if (c.req.header("origin") !== undefined || c.req.header("sec-fetch-site") === "cross-site")
      return json(c, 403, { error: "the control API is for programs, not for scripts of a page", faults: [] });
    const unknown = unknownIn(c, known);
    if (unknown.length === 0) return operation(core, c);
    return refuseInput(
      c,
      unknown.map((path) => ({ path, message: "no such field" })),
    );
  };
