import type { Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { Timing, TransportFailure } from "@/lib/trace/model";

type Marks = { -readonly [Mark in Exclude<keyof Timing, "totalMs">]: number };

/** How far a call has come, and when; a reused connection starts at `request`. */
export interface ConnectProgress {
  readonly phase: () => TransportFailure["phase"];
  readonly watch: (socket: Socket, secure: boolean) => void;
  readonly watchDns: (socket: Socket) => void;
  readonly connected: () => void;
  readonly secured: () => void;
  readonly answered: () => void;
  readonly timing: () => Timing;
}

export function connectProgress(startedTicks: number, secure: boolean, isAddress: boolean): ConnectProgress {
  const marks: Partial<Marks> = {};
  let phase: TransportFailure["phase"] = isAddress ? "connect" : "dns";
  const elapsed = (): number => Math.round((performance.now() - startedTicks) * 10) / 10;

  const resolved = (): void => {
    marks.dnsMs ??= elapsed();
    phase = "connect";
  };
  const connected = (): void => {
    marks.connectMs ??= elapsed();
    phase = secure ? "tls" : "request";
  };
  const secured = (): void => {
    marks.tlsMs ??= elapsed();
    phase = "request";
  };
  const watchDns = (socket: Socket): void => {
    if (!isAddress) socket.once("lookup", (error: Error | null) => error ?? resolved());
  };
  return {
    phase: () => phase,
    watchDns,
    watch: (socket, isSecure) => {
      if (!socket.connecting) {
        phase = "request";
        return;
      }
      watchDns(socket);
      socket.once("connect", connected);
      if (isSecure) socket.once("secureConnect", secured);
    },
    connected,
    secured,
    answered: () => {
      marks.firstByteMs ??= elapsed();
      phase = "response";
    },
    timing: () => ({ ...marks, totalMs: elapsed() }),
  };
}
