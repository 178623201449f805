import { isIP } from "node:net";

export interface ProxyOptions {
  readonly httpsProxy: string | null;
  readonly noProxy: string | null;
}

/** The proxy for this address, or null: loopback is never proxied, nor is what NO_PROXY names. */
export function chooseProxy(url: URL, { httpsProxy, noProxy }: ProxyOptions): URL | null {
  if (httpsProxy === null || httpsProxy === "" || isLoopback(url.hostname) || isExempt(url, noProxy ?? "")) return null;
  return URL.parse(httpsProxy.includes("://") ? httpsProxy : `http://${httpsProxy}`);
}

function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "");
  return (
    name === "localhost" || name.endsWith(".localhost") || name === "::1" || (isIP(name) === 4 && /^127\./.test(name))
  );
}

function isExempt(url: URL, noProxy: string): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .some((entry) => {
      if (entry === "*") return true;
      const [, name = entry, wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (wantedPort !== undefined && wantedPort !== port) return false;
      const domain = name.replace(/^\*?\./, "");
      return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
    });
}
