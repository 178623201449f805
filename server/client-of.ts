import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * One name for whoever sends requests, to count them by. What stands in a header counts only when a proxy of the
 * operator's own wrote it, and then the last address: the earlier ones are what the client claims.
 */
export function clientOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = request.headersDistinct["x-forwarded-for"]?.join(",").split(",").at(-1)?.trim();
  const address = (trustProxy && forwarded) || request.socket.remoteAddress || "unknown";
  return isIPv6(address) ? networkOf(address) : address.replace(/[^\w.:-]/g, "").slice(0, 64);
}

/** A home or a server has a whole /64 of IPv6 addresses: it is one client. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = "", tail = ""] = address.toLowerCase().split("%")[0]?.split("::", 2) ?? [];
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const gap = address.includes("::") ? Array.from({ length: 8 - left.length - right.length }, () => "0") : [];
  const groups = [...left, ...gap, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(":")}::/64`;
}
