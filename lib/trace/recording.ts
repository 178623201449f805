import type { Exchange } from "./model";
import type { RawExchange, Send } from "./raw";
import { redactExchange } from "./redact-exchange";
import type { Fingerprint, KnownSecret } from "./secret-names";

export interface Recording {
  readonly fingerprint: Fingerprint;
  /** Secrets of this run that a message may repeat without naming them; read at each exchange. */
  readonly known?: () => readonly KnownSecret[];
  readonly onExchange: (exchange: Exchange) => void;
}

/** The same `Send`; whatever passes is recorded redacted, before anybody judges it. */
export function recording(send: Send, { fingerprint, known, onExchange }: Recording): Send {
  return async (request, limits): Promise<RawExchange> => {
    const raw = await send(request, limits);
    onExchange(redactExchange(raw, fingerprint, known?.() ?? []));
    return raw;
  };
}
