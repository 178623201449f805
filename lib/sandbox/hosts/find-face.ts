import { type HostArea, type HostNames, hostAreas } from "./host-names";

/** How the sandbox looks at one address: what it says of itself there, and what its root stands for. */
export interface Face {
  readonly base: string;
  readonly issuer: string;
  /** The area that is served at the root; empty where the path names the area. */
  readonly mount: "" | `/${HostArea}`;
}

const loopback: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The face of an address that is one of the known names, at whatever port; `null` for any other, which has the
 * face the sandbox was started with. An unknown `Host` is never repeated in an answer.
 */
export function findFace(url: URL, known: readonly HostNames[]): Face | null {
  for (const names of known) {
    const area = hostAreas.find((one) => names[one] === url.hostname);
    if (area === undefined) continue;
    const port = url.port === "" ? "" : `:${url.port}`;
    return { base: url.origin, issuer: `${url.protocol}//${names.accounts}${port}`, mount: `/${area}` };
  }
  // The address it was started with is http; over TLS a browser must find links that stay there.
  if (url.protocol !== "https:" || !loopback.has(url.hostname)) return null;
  return { base: url.origin, issuer: `${url.origin}/accounts`, mount: "" };
}
