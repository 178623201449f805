import type { Core } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";

export type Operation = (core: Core, c: SandboxContext) => Promise<Response>;

/** A page that happens to be open in a browser may call this machine; nothing of that is for the control API. */
export const forPrograms =
  (operation: Operation): Operation =>
  async (core, c) => {
    if (c.req.header("origin") === undefined && c.req.header("sec-fetch-site") !== "cross-site")
      return operation(core, c);
    return json(c, 403, { error: "the control API is for programs, not for scripts of a page", faults: [] });
  };
