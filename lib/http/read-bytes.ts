/**
 * The body of a request, up to a cap; `null` when it is longer. Where a length is declared, the HTTP parser in front has
 * held the sender to it; only a body without one is counted as it comes.
 */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  const declared = request.headers.get("content-length");
  if (declared !== null) {
    if (!(Number(declared) <= maxBytes)) return null;
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.byteLength <= maxBytes ? whole : null;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    for await (const chunk of request.body) {
      length += chunk.byteLength;
      if (length > maxBytes) return null;
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}
