import { Buffer } from "node:buffer";
import type { IncomingMessage } from "node:http";
import type { TransportFailure } from "@/lib/trace/model";
import { describeFailure } from "./describe-failure";

export interface BodySoFar {
  readonly bytes: () => Uint8Array;
}

/**
 * Reads no further than the cap. The callback runs once, also when the body breaks off; what came stays readable.
 * A compressed body is refused unread: it was not asked for, and may hold far more than its length says.
 */
export function readBody(
  message: IncomingMessage,
  maxBytes: number,
  done: (failure: TransportFailure | null) => void,
): BodySoFar {
  const chunks: Buffer[] = [];
  let length = 0;
  let finished = false;
  const soFar: BodySoFar = { bytes: () => new Uint8Array(Buffer.concat(chunks)) };
  const finish = (failure: TransportFailure | null): void => {
    if (finished) return;
    finished = true;
    done(failure);
  };
  const fail = (code: string, text: string): void => finish({ code, phase: "response", message: text });

  message.on("error", (error) => finish(describeFailure(error, "response")));
  const encoding = message.headers["content-encoding"];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity" && encoding.trim() !== "") {
    fail("content-encoding", `encoded as ${encoding.slice(0, 40)}`);
    return soFar;
  }
  const announced = Number(message.headers["content-length"]);
  if (announced > maxBytes) {
    fail("too-large", `${announced} bytes announced, ${maxBytes} allowed`);
    return soFar;
  }
  message.on("data", (chunk: Buffer) => {
    if (finished) return;
    length += chunk.byteLength;
    if (length > maxBytes) fail("too-large", `more than ${maxBytes} bytes`);
    else chunks.push(chunk);
  });
  message.once("end", () => finish(null));
  message.once("close", () => fail("ECONNRESET", "the connection closed before the body was complete"));
  return soFar;
}
