import type { TransportFailure } from "@/lib/trace/model";

type Phase = TransportFailure["phase"];

/** Node's error as a value. Its message names hosts, ports and certificates, never headers or bodies. */
export function describeFailure(error: unknown, phase: Phase): TransportFailure {
  const code = property(error, "code") ?? "unknown";
  return { code, phase: phaseOf(code, property(error, "syscall"), phase), message: messageOf(error) };
}

function phaseOf(code: string, syscall: string | null, phase: Phase): Phase {
  if (syscall === "getaddrinfo") return "dns";
  if (syscall === "connect") return "connect";
  if (phase !== "policy" && /CERT|_TLS_|SSL|SELF_SIGNED|UNABLE_TO_/.test(code)) return "tls";
  return phase;
}

function property(error: unknown, name: "code" | "syscall"): string | null {
  if (typeof error !== "object" || error === null || !(name in error)) return null;
  const value = Reflect.get(error, name);
  return typeof value === "string" ? value : null;
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ").slice(0, 300);
  return error instanceof Error ? error.message.slice(0, 300) : "";
}
