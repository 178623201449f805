import type { IncomingMessage } from "node:http";

const ours = /^x-auth-doctor-/i;

/** Headers of this name speak with the server's voice: what came from outside goes, what the server knows is added. */
export function markRequest(
  request: IncomingMessage,
  marks: Readonly<Record<`x-auth-doctor-${string}`, string>>,
): void {
  for (const name of Object.keys(request.headers)) if (ours.test(name)) delete request.headers[name];
  request.rawHeaders = withoutOurs(request.rawHeaders);
  for (const [name, value] of Object.entries(marks)) {
    request.headers[name] = value;
    request.rawHeaders.push(name, value);
  }
}

function withoutOurs(raw: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = "", value = ""] = raw.slice(index, index + 2);
    if (!ours.test(name)) kept.push(name, value);
  }
  return kept;
}
