import "server-only";
import { err, ok, type Result } from "@/lib/result/result";
import type { AuthCall } from "./call-next-auth";
import { readCookies } from "./read-cookies";
import { authPath } from "./session-settings";

/** The codes of lib/http's problems that this can end in. */
export type AuthRefusal =
  | "not-found"
  | "method-not-allowed"
  | "too-large"
  | "unsupported-type"
  | "bad-request"
  | "bad-field"
  | "cross-site"
  | "callback-malformed"
  | "sandbox-off"
  | "unexpected";

type Method = AuthCall["method"];

// All that next-auth may be asked here. Its log sink, its pages and its session update are not among it.
const actions: Readonly<
  Record<string, Partial<Record<Method, { readonly provider: boolean; readonly query: boolean }>>>
> = {
  callback: { GET: { provider: true, query: true } },
  csrf: { GET: { provider: false, query: false } },
  error: { GET: { provider: false, query: true } },
  providers: { GET: { provider: false, query: false } },
  session: { GET: { provider: false, query: false } },
  signin: { GET: { provider: false, query: true }, POST: { provider: true, query: false } },
  signout: { GET: { provider: false, query: false }, POST: { provider: false, query: false } },
};

const maxBytes = 65_536;

/** Reads a request for next-auth more strictly than it does itself. `providerId` is the only provider there is. */
export async function readAuthRequest(request: Request, providerId: string): Promise<Result<AuthCall, AuthRefusal>> {
  const url = new URL(request.url);
  const [action = "", provider, ...more] = url.pathname.slice(authPath.length + 1).split("/");
  const methods = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (methods === undefined || more.length > 0) return err("not-found");
  const { method } = request;
  const allowed = method === "GET" || method === "POST" ? methods[method] : undefined;
  if (allowed === undefined) return err("method-not-allowed");
  if (allowed.provider ? provider !== providerId : provider !== undefined) return err("not-found");

  if (!allowed.query && url.search !== "") return err("bad-request");
  const query = readParams(url.searchParams);
  if (query === null) return err(action === "callback" ? "callback-malformed" : "bad-request");
  const body = method === "POST" ? await readBody(request) : ok({});
  if (!body.ok) return body;
  const cookies = readCookies(request.headers.get("cookie"));
  return ok({ method: method === "GET" ? "GET" : "POST", action, provider, query, body: body.value, cookies });
}

/** `null` when a name stands there twice, or something is far longer than anything that belongs here. */
function readParams(params: URLSearchParams): Record<string, string> | null {
  const read: Record<string, string> = Object.create(null);
  for (const [name, value] of params) {
    if (name in read || name === "nextauth" || name.length > 200 || value.length > 8_192) return null;
    read[name] = value;
  }
  return { ...read };
}

async function readBody(request: Request): Promise<Result<Record<string, string>, AuthRefusal>> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return err("unsupported-type");
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return err("too-large");
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return err("too-large");
    chunks.push(chunk);
  }
  const params = readParams(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
  return params === null ? err("bad-request") : ok(params);
}
