import type { ServerResponse } from "node:http";
import { problemText, problemType } from "@/lib/http/problem";
import { endAfterBody } from "./end-after-body";

/** One sentence as plain text, for requests that no page and no route gets to see. */
export function answerSentence(
  answer: ServerResponse,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  write(answer, status, `${sentence}\n`, { "Content-Type": "text/plain; charset=utf-8", ...headers });
}

/** The API's kind of refusal, for a body that never reaches it. */
export function answerTooLarge(answer: ServerResponse, limitBytes: number, appOrigin: string): void {
  const detail = `This address takes ${limitBytes} bytes at most. Nothing was changed.`;
  const problem = { status: 413, code: "too-large", title: "The body is too long", detail, party: "tool" } as const;
  const text = problemText(problem, appOrigin, { limit_bytes: limitBytes });
  write(answer, 413, text, { "Content-Type": problemType, Connection: "close" });
}

function write(answer: ServerResponse, status: number, text: string, headers: Readonly<Record<string, string>>): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  const body = Buffer.from(text);
  answer.writeHead(status, {
    "Content-Length": body.length,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cache-Control": "no-store",
    ...headers,
  });
  if (answer.req.method !== "HEAD") answer.write(body);
  if (status === 413) endAfterBody(answer);
  else answer.end();
}
