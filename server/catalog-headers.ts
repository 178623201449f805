import type { ServerResponse } from "node:http";
import { readCatalogAddress } from "@/lib/http/place-catalog-page";

/**
 * The catalog is public: what its pages vary by, and how long they may be kept. Set at the last moment, because Next
 * writes its own Vary over ours, and allows a year for a page whose scripts may be gone with the next build.
 */
export function setCatalogHeaders(answer: ServerResponse, path: string): void {
  const address = readCatalogAddress(path);
  if (address === null) return;
  const writeHead = answer.writeHead.bind(answer) as (...parts: unknown[]) => ServerResponse;
  answer.writeHead = ((...parts: unknown[]) => {
    if (address.perReader) answer.appendHeader("Vary", "Accept-Language, Cookie");
    if (String(answer.getHeader("Cache-Control") ?? "").startsWith("s-maxage=")) {
      answer.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    }
    return writeHead(...parts);
  }) as typeof answer.writeHead;
}
