import { IncomingMessage } from "node:http";

const kibibyte = 1024;

const caps: readonly { readonly prefix: string; readonly bytes: number }[] = [
  { prefix: "/sandbox/", bytes: 1024 * kibibyte },
  // A batch of 500 cases.
  { prefix: "/api/diagnose", bytes: 1024 * kibibyte },
  { prefix: "/", bytes: 64 * kibibyte },
];

export function bodyCap(path: string): number {
  return caps.find(({ prefix }) => path.startsWith(prefix))?.bytes ?? 0;
}

/**
 * A request whose body is known to be within the cap, or `null`.
 * A declared length is enough, the parser holds the sender to it; a chunked body is read here first.
 */
export async function readBody(request: IncomingMessage, capBytes: number): Promise<IncomingMessage | null> {
  const declared = request.headers["content-length"];
  if (declared !== undefined) return Number(declared) <= capBytes ? request : null;
  if (request.headers["transfer-encoding"] === undefined) return request;

  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > capBytes) return null;
    chunks.push(chunk);
  }
  return replay(request, Buffer.concat(chunks));
}

function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(again, { method, url, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  again.headers = headers;
  again.push(body);
  again.push(null);
  return again;
}
