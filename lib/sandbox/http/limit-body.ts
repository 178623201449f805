import { bare } from "./answers";
import type { SandboxContext } from "./env";
import { headerOf } from "./header-of";

const maxBodyBytes = 1_048_576;
const bodiless: ReadonlySet<string> = new Set(["GET", "HEAD", "TRACE", "CONNECT"]);

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > maxBodyBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** A body over a megabyte is a 413, announced or streamed; a streamed one is read before the endpoint sees it. */
export async function limitBody(c: SandboxContext, next: () => Promise<void>): Promise<Response | undefined> {
  if (Number(headerOf(c, "content-length") ?? 0) > maxBodyBytes) return bare(c, 413);
  const { raw } = c.req;
  if (headerOf(c, "transfer-encoding") !== undefined && !bodiless.has(c.req.method) && raw.body !== null) {
    const body = await readAll(raw.body);
    if (body === null) return bare(c, 413);
    // From its parts: the adapter's request is not always the platform's own class.
    c.req.raw = new Request(raw.url, { method: raw.method, headers: raw.headers, body });
  }
  await next();
  return undefined;
}
