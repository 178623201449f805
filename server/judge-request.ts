import type { IncomingHttpHeaders } from "node:http";
import { isLoopbackHost } from "@/lib/env/is-loopback";
import { isLocal } from "./is-local";

/** What the server knows about itself; all of it comes from the environment, nothing from a request. */
export interface Whereabouts {
  readonly appOrigin: string;
  readonly sandboxOrigin: string | null;
  readonly loopbackOnly: boolean;
  readonly trustProxy: boolean;
  readonly port: number;
}

export interface RequestHead {
  readonly method: string;
  /** As it stands in the request line. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly hosts: readonly string[];
  readonly peer: string | undefined;
}

export type Judgement =
  | { readonly kind: "app"; readonly local: boolean }
  | { readonly kind: "sandbox" }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "refuse"; readonly status: 400 | 404 | 405 | 421; readonly sentence: string };

export const allowedMethods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;

const refuse = (status: 400 | 404 | 405 | 421, sentence: string): Judgement => ({ kind: "refuse", status, sentence });

/** Decides who answers a request, from its head alone. */
export function judgeRequest(head: RequestHead, here: Whereabouts): Judgement {
  const { target, method } = head;
  if (!target.startsWith("/")) return refuse(400, "The request target must be a path that begins with a slash.");
  if (!allowedMethods.some((allowed) => allowed === method)) {
    return refuse(405, `This server answers ${allowedMethods.join(", ")} only.`);
  }

  const host = readHost(head, here);
  if (host === null) return refuse(400, "The request must carry exactly one Host header with a host name.");
  if (!isOurs(host, here))
    return refuse(421, `Nothing is served under this host name; the address is ${here.appOrigin}.`);

  const local = isLocal(head.peer, host.hostname, head.headers);
  const path = target.split("?", 1)[0] ?? "";
  const isSandboxPath = path === "/sandbox" || path.startsWith("/sandbox/");
  if (isSandboxPath) {
    if (here.sandboxOrigin === null || (here.loopbackOnly && !local)) return refuse(404, "Nothing is here.");
    return host.host === new URL(here.sandboxOrigin).host ? { kind: "sandbox" } : elsewhere(here.sandboxOrigin, head);
  }

  if (!isReadable(path)) return refuse(400, "The path must be percent-encoded UTF-8 without control characters.");

  // A health check asks the address it can reach, not the one that people open.
  const atHome = host.host === new URL(here.appOrigin).host || path.startsWith("/api/health/");
  return atHome ? { kind: "app", local } : elsewhere(here.appOrigin, head);
}

// Next fails with a 500 on an escape that cannot be decoded, and PostgreSQL on a NUL.
function isReadable(path: string): boolean {
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function elsewhere(origin: string, { method, target }: RequestHead): Judgement {
  if (method === "GET" || method === "HEAD") return { kind: "redirect", location: `${origin}${target}` };
  return refuse(421, `This address is served at ${origin}; send the request there.`);
}

function readHost(head: RequestHead, here: Whereabouts): URL | null {
  if (head.hosts.length !== 1) return null;
  const forwarded = here.trustProxy ? head.headers["x-forwarded-host"] : undefined;
  const text = typeof forwarded === "string" ? forwarded : head.hosts[0];
  if (text === undefined || !/^[\w.[\]:-]+$/.test(text)) return null;
  return URL.parse(`${new URL(here.appOrigin).protocol}//${text}`);
}

function isOurs(host: URL, here: Whereabouts): boolean {
  const ownHosts = [here.appOrigin, here.sandboxOrigin].filter((origin) => origin !== null);
  if (ownHosts.some((origin) => new URL(origin).host === host.host)) return true;
  const hostPort = host.port === "" ? (host.protocol === "https:" ? 443 : 80) : Number(host.port);
  return isLoopbackHost(host.hostname) && hostPort === here.port;
}
