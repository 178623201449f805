import { createRateLimit, type RateLimit } from "@/lib/http/rate-limit";
import { isLocalRequest } from "@/lib/session/may-use-sandbox";

// Next evaluates a module once per bundle; one address has one bucket for all routes.
declare global {
  var authDoctorGuestLimit: RateLimit | undefined;
}

/** 100 at once, 5 a second after that, for each address; 10 000 addresses are remembered. */
const limits = { burst: 100, perSecond: 5, clients: 10_000 } as const;

/** Seconds to wait for whoever asks without signing in; `null`: go on. This very machine is nobody's guest. */
export function limitGuests(headers: Headers, nowMs: number): number | null {
  if (isLocalRequest(headers)) return null;
  globalThis.authDoctorGuestLimit ??= createRateLimit(limits);
  return globalThis.authDoctorGuestLimit.take(headers.get("x-auth-doctor-client") ?? "unknown", nowMs);
}
