import { type Evidence, readEvidence } from "@/lib/diagnosis";

// Behind the `#`, which no browser sends: a link tells its facts to whoever has it, and to no server.
const prefix = "#e=";

/** Longer addresses are cut by chat programs and mail. */
const longestLink = 8_000;

const toBase64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Stops at `most` bytes, however much a hostile link would unfold to. */
async function readAll(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const mostBytes = 512 * 1024;

const through = (bytes: Uint8Array<ArrayBuffer>, transform: ReadableWritablePair<Uint8Array, BufferSource>) =>
  readAll(new Blob([bytes]).stream().pipeThrough(transform), mostBytes);

/** The fragment for redacted evidence; `null` when it is too long for a link. */
export async function writeEvidenceLink(evidence: Evidence): Promise<string | null> {
  const bytes = new TextEncoder().encode(JSON.stringify(evidence));
  const packed = await through(bytes, new CompressionStream("deflate-raw"));
  const link = packed === null ? "" : `${prefix}${toBase64url(packed)}`;
  return link === "" || link.length > longestLink ? null : link;
}

/** Evidence from a fragment; `null` for anything that is not such a link. */
export async function readEvidenceLink(fragment: string): Promise<Evidence | null> {
  if (!fragment.startsWith(prefix)) return null;
  const packed = fromBase64url(fragment.slice(prefix.length));
  if (packed === null) return null;
  try {
    const bytes = await through(packed, new DecompressionStream("deflate-raw"));
    if (bytes === null) return null;
    const read = readEvidence(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return read.ok ? read.value : null;
  } catch {
    // Not deflate, not UTF-8, or not JSON: somebody else's fragment.
    return null;
  }
}
