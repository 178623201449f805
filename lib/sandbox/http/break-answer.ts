import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { TransportFault } from "../scenarios/scenario";
import { resetConnection } from "./reset-connection";

const atMostMs = 60_000;
const blockBytes = 1_048_576;
/** Who finds the reset beside earlier bytes, of TLS or the body, may take it for an orderly end: libuv does. */
const readingMs = 50;

/** Resolves when the caller has given up, or after a minute. */
function untilGone(answer: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, atMostMs);
    answer.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const written = (answer: ServerResponse, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    answer.write(chunk, () => resolve());
  });

/** While an earlier answer is on its way, the connection is not this one's. */
async function untilItsTurn(answer: ServerResponse): Promise<void> {
  if (answer.socket === null) await new Promise((resolve) => answer.once("socket", resolve));
}

/** Resolves when there is room for more, or nobody to take it. */
function untilTaken(answer: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      answer.off("drain", done).off("close", done);
      resolve();
    };
    answer.on("drain", done).on("close", done);
  });
}

/** The same block again and again, as long as somebody takes it. */
async function repeat(answer: ServerResponse, block: Uint8Array, times: number): Promise<void> {
  for (let sent = 0; sent < times && !answer.destroyed; sent += 1) {
    if (!answer.write(block)) await untilTaken(answer);
  }
}

async function drip(answer: ServerResponse, body: Uint8Array, bytesPerSecond: number): Promise<void> {
  const until = Date.now() + atMostMs;
  for (let at = 0; at < body.length && !answer.destroyed && Date.now() < until; at += 1) {
    answer.write(body.subarray(at, at + 1));
    await new Promise((resolve) => setTimeout(resolve, 1000 / bytesPerSecond));
  }
}

/** Sends an answer as its fault wants it: what is left of the connection afterwards is the caller's problem. */
export async function breakAnswer(answer: ServerResponse, response: Response, fault: TransportFault): Promise<void> {
  const headers = Object.fromEntries(response.headers);
  const body = new Uint8Array(await response.arrayBuffer());
  switch (fault.kind) {
    case "hang":
      await untilGone(answer);
      answer.destroy();
      return;
    case "stall":
      answer.writeHead(response.status, { ...headers, "content-length": body.length });
      await written(answer, body.subarray(0, fault.afterBytes));
      await untilGone(answer);
      answer.destroy();
      return;
    case "reset":
      await untilItsTurn(answer);
      if (fault.afterBytes !== null) {
        answer.writeHead(response.status, { ...headers, "content-length": body.length });
        await written(answer, body.subarray(0, fault.afterBytes));
      }
      await new Promise((resolve) => setTimeout(resolve, readingMs));
      if (answer.socket !== null) resetConnection(answer.socket);
      return;
    case "short":
      answer.writeHead(response.status, { ...headers, "content-length": body.length + 100, connection: "close" });
      await written(answer, body);
      answer.socket?.end();
      return;
    case "untyped": {
      const { "content-type": _, ...others } = headers;
      answer.writeHead(response.status, { ...others, "content-length": body.length });
      answer.end(body);
      return;
    }
    case "drip":
      answer.writeHead(response.status, { ...headers, "content-length": body.length });
      await drip(answer, body, fault.bytesPerSecond);
      answer.end();
      return;
    case "bomb":
      // A gzip file may be many in a row: one block, compressed once.
      answer.writeHead(response.status, { ...headers, "content-encoding": "gzip" });
      await repeat(answer, gzipSync(new Uint8Array(blockBytes).fill(0x20)), Math.ceil(fault.bytes / blockBytes));
      answer.end(gzipSync(body));
      return;
    case "flood":
      answer.writeHead(response.status, headers);
      await repeat(answer, new Uint8Array(blockBytes).fill(0x20), Math.ceil(fault.bytes / blockBytes));
      answer.end(body);
      return;
  }
}
