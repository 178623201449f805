import type { ServerResponse } from "node:http";

const mostBytes = 8 * 1024 * 1024;
const longestMs = 2_000;

/**
 * Ends an answer that was given before its request had been read. Many clients read nothing until they have sent
 * everything, and a closed connection would take the answer from them; one that goes on sending is cut off.
 */
export function endAfterBody(answer: ServerResponse): void {
  const { req: request } = answer;
  let bytes = 0;
  const end = () => {
    clearTimeout(impatience);
    request.off("data", count);
    answer.end();
  };
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) end();
  };
  const impatience = setTimeout(end, longestMs);
  request.on("data", count).resume();
  request.once("end", end);
  request.once("close", end);
}
