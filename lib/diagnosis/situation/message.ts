import type { ClientId, Ecosystem } from "../clients";
import { findClient } from "../clients/recognise-client";
import type { EvidenceStep } from "../evidence";
import { heardStatus } from "./message/heard-status";
import { heardStep } from "./message/heard-step";
import { plainMessage, withoutFrames } from "./message/plain-message";

/** What a client library's own message tells about the exchange it failed in. Less sure than the exchange itself. */
export interface Told {
  readonly client: ClientId | null;
  /** `unknown`: words of no library we know. `null`: there are no words. */
  readonly speaks: Ecosystem | "unknown" | null;
  readonly step: EvidenceStep | null;
  readonly status: number | null;
  /** The message without what consoles, log collectors and stack traces add. */
  readonly said: string;
}

export const nothingTold: Told = { client: null, speaks: null, step: null, status: null, said: "" };

export function readMessage(message: string): Told {
  if (message.trim() === "") return nothingTold;
  const plain = plainMessage(message);
  const whole = plain.toLowerCase();
  const client = findClient(whole);
  const said = withoutFrames(plain);
  const lowerCase = said.length === plain.length ? whole : said.toLowerCase();
  const ecosystem = client?.ecosystem ?? null;
  return {
    client: client?.id ?? null,
    speaks: ecosystem ?? "unknown",
    step: heardStep(lowerCase, whole, ecosystem),
    status: heardStatus(lowerCase, ecosystem),
    said,
  };
}
