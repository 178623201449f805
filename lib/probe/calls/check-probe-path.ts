import type { ProviderHosts } from "@/lib/haravan/hosts";
import { findResource } from "@/lib/haravan/resources";
import { err, ok, type Result } from "@/lib/result/result";
import { type CallHost, readCalls } from "./known-calls";

/** `not-plain`: characters that another reader could take for something else. */
export type PathFault = "not-plain" | "not-documented" | "elsewhere";

/** Letters, digits, dash and underscore between single slashes; nothing that decodes, climbs or names a host. */
const plainPath = /^(?:\/[A-Za-z0-9_-]+)+(?:\.json)?$/;
/** Printable, without what ends a query or what some readers turn into a slash. */
const plainQuery = /^[!$-;=?-[\]_a-z~]*$/;

const baseOf = (hosts: ProviderHosts, host: CallHost): string => (host === "accounts" ? hosts.issuer : hosts[host]);

/**
 * The one address to which a token may go for this path: a documented GET at its provider's own host, as a second
 * reading of the finished URL confirms.
 */
export function checkProbePath(hosts: ProviderHosts, host: CallHost, path: string): Result<URL, PathFault> {
  const cut = path.indexOf("?");
  const bare = cut < 0 ? path : path.slice(0, cut);
  const query = cut < 0 ? "" : path.slice(cut + 1);
  if (!plainPath.test(bare) || !plainQuery.test(query)) return err("not-plain");
  const isKnown =
    host === "api"
      ? findResource("GET", bare) !== undefined
      : readCalls.some((call) => call.host === host && call.path === bare);
  if (!isKnown) return err("not-documented");
  const base = new URL(baseOf(hosts, host));
  const prefix = base.pathname.replace(/\/$/, "");
  const url = new URL(`${prefix}${bare}${query === "" ? "" : `?${query}`}`, base);
  const isThere =
    url.origin === base.origin &&
    url.pathname === `${prefix}${bare}` &&
    url.hash === "" &&
    url.username === "" &&
    url.password === "";
  return isThere ? ok(url) : err("elsewhere");
}
