import { validateHeaderName, validateHeaderValue } from "node:http";
import { err, ok, type Result } from "@/lib/result/result";
import type { NamedValue, TransportFailure } from "@/lib/trace/model";
import { headerValue, type RawRequest } from "@/lib/trace/raw";

const methods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);

/** Headers that decide where a message ends or goes; they are ours to set. */
const ownHeaders: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "upgrade",
  "te",
  "trailer",
  "expect",
  "proxy-authorization",
  "accept-encoding",
]);

export interface CheckedRequest {
  readonly url: URL;
  readonly request: RawRequest;
}

/** Everything that can be refused before a socket is opened, and the request as it will be sent. */
export function checkRequest(
  request: RawRequest,
  allowedOrigins: ReadonlySet<string>,
  userAgent: string,
): Result<CheckedRequest, TransportFailure> {
  const url = URL.parse(request.url);
  if (url === null) return refused("bad-url", "not an absolute URL");
  if (url.protocol !== "https:" && url.protocol !== "http:") return refused("bad-url", `scheme ${url.protocol}`);
  if (url.username !== "" || url.password !== "") return refused("bad-url", "credentials in the URL");
  if (!allowedOrigins.has(url.origin)) return refused("host-not-allowed", url.origin);
  if (!methods.has(request.method)) return refused("method-not-allowed", "not one of the methods in use");
  const bad = request.headers.find((header) => !isValidHeader(header));
  if (bad) return refused("bad-header", "a header name or value that HTTP does not allow");
  return ok({ url, request: { ...request, headers: sentHeaders(request, url, userAgent) } });
}

function refused(code: string, message: string): { readonly ok: false; readonly failure: TransportFailure } {
  return err({ code, phase: "policy", message });
}

function isValidHeader({ name, value }: NamedValue): boolean {
  if (ownHeaders.has(name.toLowerCase())) return false;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return !/[^\t\x20-\x7e]/.test(value);
  } catch {
    // Node says why in words of its own; "not allowed" is all there is to know.
    return false;
  }
}

function sentHeaders(request: RawRequest, url: URL, userAgent: string): readonly NamedValue[] {
  const agent = headerValue(request.headers, "user-agent") === null ? [{ name: "User-Agent", value: userAgent }] : [];
  const length =
    request.body === null ? [] : [{ name: "Content-Length", value: String(Buffer.byteLength(request.body)) }];
  return [
    { name: "Host", value: url.host },
    ...agent,
    ...request.headers,
    { name: "Accept-Encoding", value: "identity" },
    ...length,
  ];
}
