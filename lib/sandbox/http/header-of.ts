import type { IncomingHttpHeaders } from "node:http";
import type { SandboxContext } from "./env";

/** All headers of the request, by their names in lower case. */
export const headersOf = (c: SandboxContext): IncomingHttpHeaders =>
  c.env.headers ?? Object.fromEntries(c.req.raw.headers);

/** One header of the request; `name` in lower case. */
export function headerOf(c: SandboxContext, name: string): string | undefined {
  const { headers } = c.env;
  if (headers === undefined) return c.req.header(name);
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
