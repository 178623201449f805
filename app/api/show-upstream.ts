import type { WireResponse } from "@/lib/trace/model";

type Shown = Pick<WireResponse, "status" | "headers" | "body">;

/** What the provider answered: its status literally, its headers and body redacted. */
export function showUpstream(answer: Shown | null): Shown | null {
  return answer && { status: answer.status, headers: answer.headers, body: answer.body };
}
