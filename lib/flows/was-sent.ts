import type { TransportFailure } from "@/lib/trace/model";

/** Whether the server can have seen the request: a code that never left is not spent. */
export function wasSent(failure: TransportFailure | null): boolean {
  return failure === null || failure.phase === "request" || failure.phase === "response";
}
