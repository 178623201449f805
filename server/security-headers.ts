import type { ServerResponse } from "node:http";
import { readCatalogAddress } from "@/lib/http/place-catalog-page";

// Set before anybody else writes, so that errors made by Next or by Node have them too.
// The Content-Security-Policy of pages carries a nonce and is made in proxy.ts.
const everywhere: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=()",
  "X-Robots-Tag": "noindex",
};

// Their addresses carry codes, so not even our own pages may learn them.
const callback = /^\/(install\/(login|grandservice)|api\/auth\/callback\/[^/]+)\/?$/;

const api = /^\/api\/(?!auth\/)/;

/** Nothing that the API answers is a page; opened in a browser it loads nothing and runs nothing. */
const apiPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sets the headers that every answer of the tool carries; the sandbox is another site and sets its own. */
export function setSecurityHeaders(answer: ServerResponse, path: string, secure: boolean): void {
  for (const [name, value] of Object.entries(everywhere)) answer.setHeader(name, value);
  // On a public host the catalog may be found; everything else is somebody's own.
  if (secure && readCatalogAddress(path) !== null) answer.removeHeader("X-Robots-Tag");
  if (api.test(path)) answer.setHeader("Content-Security-Policy", apiPolicy);
  // `no-referrer` would turn the Origin of our own form posts into "null".
  answer.setHeader("Referrer-Policy", callback.test(path) ? "no-referrer" : "same-origin");
  if (secure) answer.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
}
