import type { Step } from "@/lib/trace/model";
import { headerValue } from "@/lib/trace/raw";

/** The id under which the other side keeps this call, when it told one of the sandbox's form. */
export function requestIdOf(step: Step): string | null {
  if (step.kind !== "call" || step.exchange.response === null) return null;
  const id = headerValue(step.exchange.response.headers, "x-request-id");
  return id !== null && /^[0-9a-f]{20}$/.test(id) ? id : null;
}
