import { bare } from "./answers";
import type { SandboxContext } from "./env";
import { headerOf } from "./header-of";

const maxBodyBytes = 1_048_576;
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE", "CONNECT"]);

/** Many clients read nothing until they have sent everything: a closed connection would take the answer from them. */
const mostReadBytes = 64 * maxBodyBytes;

/** `null` where it is too long; what is too long is kept nowhere. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length <= maxBodyBytes) chunks.push(part.value);
    else chunks.length = 0;
    if (length > mostReadBytes) {
      await reader.cancel();
      break;
    }
  }
  return length > maxBodyBytes ? null : new Uint8Array(Buffer.concat(chunks));
}

/** A body over a megabyte is a 413, announced or streamed; a streamed one is read before the endpoint sees it. */
export async function limitBody(c: SandboxContext, next: () => Promise<void>): Promise<Response | undefined> {
  const isTooLong = Number(headerOf(c, "content-length") ?? 0) > maxBodyBytes;
  if (isTooLong || headerOf(c, "transfer-encoding") !== undefined) {
    const { raw } = c.req;
    const body = bodiless.has(c.req.method) || raw.body === null ? undefined : await readAll(raw.body);
    if (isTooLong || body === null) return bare(c, 413);
    // From its parts: the adapter's request is not always the platform's own class.
    if (body !== undefined) c.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body });
  }
  await next();
  return undefined;
}
