import type { WireRequest } from "./model";
import { fingerprints } from "./secret-names";

/** Headers that curl sets itself, and rightly. */
const ownHeaders: ReadonlySet<string> = new Set(["host", "connection", "content-length", "accept-encoding"]);

/** The request as a command to repeat; each hidden secret is a shell variable, `"$CLIENT_SECRET"`. */
export function toCurl(request: WireRequest): string {
  const parts = [
    ...(request.method === "GET" ? [] : [`-X ${quoted(request.method)}`]),
    quoted(request.url),
    ...request.headers
      .filter((header) => !ownHeaders.has(header.name.toLowerCase()))
      .map((header) => `-H ${quoted(`${header.name}: ${header.value}`)}`),
    ...(request.body === null ? [] : [`--data-raw ${quoted(request.body)}`]),
  ];
  return `curl -i ${parts.join(" \\\n  ")}`;
}

function quoted(text: string): string {
  const escaped = `'${text.replaceAll("'", `'\\''`)}'`;
  return escaped.replace(fingerprints, (_whole, kind: string) => `'"$${kind.toUpperCase()}"'`);
}
