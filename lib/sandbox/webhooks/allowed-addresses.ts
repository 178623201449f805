import { BlockList, isIPv6 } from "node:net";
import { err, ok, type Result } from "../../result/result";

/** Where webhooks may go. Names are the operator's word, loopback is decided by the address behind a name. */
export interface AllowedAddresses {
  readonly loopback: boolean;
  readonly origins: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
}

export const loopbackOnly = ["loopback"] as const;

/** `loopback`, an origin such as `https://app.example:8443`, or a host such as `app.example`. */
export function readAllowed(entries: readonly string[]): Result<AllowedAddresses, string> {
  const origins = new Set<string>();
  const hosts = new Set<string>();
  for (const entry of entries) {
    if (entry === "loopback") continue;
    const isOrigin = entry.includes("://");
    const url = URL.parse(isOrigin ? entry : `http://${entry}`);
    const isPlain = url?.pathname === "/" && url.search === "" && url.username === "" && url.password === "";
    // No pattern: a star would stand for itself alone, and nothing be allowed by it.
    if (url === null || !isPlain || url.hostname.includes("*") || !/^https?:$/.test(url.protocol)) return err(entry);
    if (isOrigin) origins.add(url.origin);
    else hosts.add(url.host);
  }
  return ok({ loopback: entries.includes("loopback"), origins, hosts });
}

const loopbackNets: readonly (readonly [net: string, bits: number, family: "ipv4" | "ipv6"])[] = [
  ["127.0.0.0", 8, "ipv4"],
  ["::1", 128, "ipv6"],
];

/** Nobody's webhook, whatever name leads there: no host, link-local and metadata services, many hosts, tunnels. */
const neverNets: readonly (readonly [net: string, bits: number, family: "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["100.100.100.200", 32, "ipv4"],
  ["168.63.129.16", 32, "ipv4"],
  ["224.0.0.0", 4, "ipv4"],
  ["240.0.0.0", 4, "ipv4"],
  ["::", 128, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fd00:ec2::254", 128, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

function listOf(nets: typeof neverNets): BlockList {
  const list = new BlockList();
  for (const [net, bits, family] of nets) list.addSubnet(net, bits, family);
  return list;
}

const loopback = listOf(loopbackNets);
const never = listOf(neverNets);

/** Below these, programs that are no web apps listen: a webhook is not to talk to them. */
const firstAppPort = 1024;
const webPorts = new Set(["", "80", "443"]);

/** The address as far as it can be judged without asking anybody; else why it is refused. */
export function checkUrl(text: string): Result<URL, string> {
  const url = URL.parse(text);
  if (url === null) return err("not an absolute URL");
  if (url.protocol !== "https:" && url.protocol !== "http:") return err("neither http nor https");
  if (url.username !== "" || url.password !== "") return err("a user name or password in it");
  if (!webPorts.has(url.port) && Number(url.port) < firstAppPort) return err(`port ${url.port}`);
  return ok(url);
}

/** One IP address that the URL's host stands for, right before it is connected to. */
export function isAllowed(allowed: AllowedAddresses, url: URL, address: string): boolean {
  const family = isIPv6(address) ? "ipv6" : "ipv4";
  if (never.check(address, family)) return false;
  if (loopback.check(address, family)) return allowed.loopback || isNamed(allowed, url, true);
  return isNamed(allowed, url, false);
}

/** A name that was allowed must not lead to this machine by surprise; the address itself may be allowed. */
function isNamed({ origins, hosts }: AllowedAddresses, url: URL, itself: boolean): boolean {
  if (itself && !/^(localhost|\[.*\]|[\d.]+)$/.test(url.hostname)) return false;
  return origins.has(url.origin) || hosts.has(url.host) || hosts.has(url.hostname);
}
