import { createRateLimit, type RateLimit } from "@/lib/http/rate-limit";
import { isLocalRequest } from "@/lib/session/may-use-sandbox";

declare global {
  var authDoctorWebhookLimit: RateLimit | undefined;
}

/** The platform sends for many stores from few addresses: 500 at once, 50 a second after that, for each address. */
const limits = { burst: 500, perSecond: 50, clients: 10_000 } as const;

/** Seconds to wait; `null`: go on. The sandbox on this machine delivers at its own pace. */
export function limitSenders(headers: Headers, nowMs: number): number | null {
  if (isLocalRequest(headers)) return null;
  globalThis.authDoctorWebhookLimit ??= createRateLimit(limits);
  return globalThis.authDoctorWebhookLimit.take(headers.get("x-auth-doctor-client") ?? "unknown", nowMs);
}
