import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import type { Client } from "../world/client";

/** Something about one app; who may ask, and by which method, has been decided. */
export type AppEndpoint = (core: Core, c: SandboxContext, client: Client) => Promise<Response>;
