import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerSentence, answerTooLarge } from "./answer";
import { setCatalogHeaders } from "./catalog-headers";
import { clientOf } from "./client-of";
import { allowedMethods, judgeRequest, type Whereabouts } from "./judge-request";
import type { Log } from "./log";
import { markRequest } from "./mark-request";
import { pathPattern } from "./path-pattern";
import { bodyCap, readBody } from "./read-body";
import { setSecurityHeaders } from "./security-headers";

export type Handler = (request: IncomingMessage, answer: ServerResponse) => Promise<void>;

export interface Listening {
  readonly here: Whereabouts;
  readonly app: Handler;
  readonly sandbox: Handler | null;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** The first code that sees a request: refuses what is not ours, then hands it to the sandbox or to the app. */
export function createListener(parts: Listening): Handler {
  const secure = parts.here.appOrigin.startsWith("https:");
  return async (request, answer) => {
    const id = randomBytes(8).toString("hex");
    const target = request.url ?? "";
    const path = target.split("?", 1)[0] ?? "";
    logWhenDone(parts.log, request, answer, id);
    if (parts.isStopping()) answer.setHeader("Connection", "close");
    try {
      setSecurityHeaders(answer, path, secure);
      await serve(parts, { request, answer, target, path, id });
    } catch (error) {
      // The sender left, or broke the rules of chunks: nobody is there to answer, and nothing failed here.
      if (error === request.errored) return;
      parts.log("error", "request-failed", { id, error: nameOf(error) });
      answerSentence(answer, 500, `The server failed on this request; its log says more under ${id}.`);
    }
  };
}

interface Visit {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
  readonly target: string;
  readonly path: string;
  readonly id: string;
}

async function serve(parts: Listening, { request, answer, target, path, id }: Visit): Promise<void> {
  const judgement = judgeRequest(
    {
      method: request.method ?? "",
      target,
      headers: request.headers,
      hosts: request.headersDistinct["host"] ?? [],
      peer: request.socket.remoteAddress,
    },
    parts.here,
  );
  if (judgement.kind === "refuse") {
    const extra = judgement.status === 405 ? { Allow: allowedMethods.join(", ") } : {};
    return answerSentence(answer, judgement.status, judgement.sentence, { ...extra, Connection: "close" });
  }
  if (judgement.kind === "redirect") {
    return answerSentence(answer, 302, `See ${new URL(judgement.location).origin}`, { Location: judgement.location });
  }

  const capBytes = bodyCap(path);
  const whole = await readBody(request, capBytes);
  if (whole === null) {
    if (path.startsWith("/api/")) return answerTooLarge(answer, capBytes, parts.here.appOrigin);
    return answerSentence(answer, 413, `The body may be ${capBytes} bytes long at most.`, { Connection: "close" });
  }
  if (judgement.kind === "sandbox" && parts.sandbox !== null) {
    for (const name of answer.getHeaderNames()) answer.removeHeader(name);
    return parts.sandbox(whole, answer);
  }
  answer.setHeader("X-Request-Id", id);
  markRequest(whole, {
    "x-auth-doctor-request-id": id,
    "x-auth-doctor-client": clientOf(request, parts.here.trustProxy),
    ...(judgement.kind === "app" && judgement.local ? { "x-auth-doctor-local": "1" } : {}),
  });
  sayWhy(answer);
  setCatalogHeaders(answer, path);
  return parts.app(whole, answer);
}

const isData = (part: unknown): boolean => typeof part === "string" || part instanceof Uint8Array;

// Next refuses a method that a route lacks without a word.
function sayWhy(answer: ServerResponse): void {
  const writeHead = answer.writeHead.bind(answer) as (...parts: unknown[]) => ServerResponse;
  const end = answer.end.bind(answer) as (...parts: unknown[]) => ServerResponse;
  let isMute = false;
  const listen = (status: unknown, headers?: unknown) => {
    isMute ||= status === 405 && typeof headers !== "object" && !answer.hasHeader("content-type");
    if (isMute) answer.setHeader("Content-Type", "text/plain; charset=utf-8");
  };
  answer.writeHead = ((...parts: unknown[]) => {
    listen(parts[0], parts.at(-1));
    return writeHead(...parts);
  }) as typeof answer.writeHead;
  answer.end = ((...parts: unknown[]) => {
    if (!answer.headersSent && !isData(parts[0])) listen(answer.statusCode);
    return isMute && !isData(parts[0])
      ? end("This address does not take that method; nothing was changed.\n")
      : end(...parts);
  }) as typeof answer.end;
}

function logWhenDone(log: Log, request: IncomingMessage, answer: ServerResponse, id: string): void {
  const startedAt = performance.now();
  const path = pathPattern(request.url ?? "");
  answer.once("close", () => {
    log(path.startsWith("/_next/") ? "debug" : "info", "request", {
      method: request.method ?? "",
      path,
      status: answer.writableFinished ? answer.statusCode : "aborted",
      ms: Math.round(performance.now() - startedAt),
      id,
    });
  });
}

// A message may quote what came in; a name and a code never do.
const nameOf = (error: unknown) => (error instanceof Error ? error.name : typeof error);
