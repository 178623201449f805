import type { IncomingHttpHeaders } from "node:http";
import type { SandboxContext } from "./env";

const parsed = new WeakMap<Request, IncomingHttpHeaders>();

/** The adapter's request has its headers parsed already; a `Headers` of its own would parse them again. */
export const keepHeaders = (request: Request, headers: IncomingHttpHeaders): void => {
  parsed.set(request, headers);
};

/** All headers of the request, by their names in lower case. */
export const headersOf = (c: SandboxContext): IncomingHttpHeaders =>
  parsed.get(c.req.raw) ?? Object.fromEntries(c.req.raw.headers);

/** One header of the request; `name` in lower case. */
export function headerOf(c: SandboxContext, name: string): string | undefined {
  const headers = parsed.get(c.req.raw);
  if (headers === undefined) return c.req.header(name);
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
