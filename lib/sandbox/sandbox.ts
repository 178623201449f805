import type { IncomingHttpHeaders } from "node:http";
import { chooseByHost } from "./hosts/choose-by-host";
import { openApp } from "./open-app";
import { openCore, type SandboxOptions } from "./open-core";
import { runDue } from "./webhooks/run-due";

export type { SandboxOptions } from "./open-core";

export interface Sandbox {
  /** `headers`: the request's own, where they were parsed already. */
  fetch(request: Request, headers?: IncomingHttpHeaders): Promise<Response>;
  /** Sends the webhooks that are due. Whoever serves the sandbox calls it again and again. */
  runDue(): Promise<number>;
  /** Every path that is served, as a pattern below the base. */
  readonly paths: readonly string[];
}

/** A simulated Haravan: accounts, API and webhooks as one function from request to response. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const core = await openCore(options);
  const plain = openApp(core, "");
  const choose = chooseByHost(options.hosts ?? [], plain, ({ base, issuer, mount }) =>
    openApp({ ...core, base, basePath: "", issuer }, mount),
  );
  const paths = [...new Set(plain.routes.map(({ path }) => path).filter((path) => path !== "/*"))];
  return {
    fetch: async (request, headers) => choose(request.url).fetch(request, { headers }),
    runDue: () => runDue(core),
    paths,
  };
}
