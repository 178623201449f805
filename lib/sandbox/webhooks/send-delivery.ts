import { type Core, findClient } from "../core";
import type { DeliveryRecord } from "../store/records";
import { findSigningSecret } from "../tokens/signing-secret";
import type { DeliveryOutcome } from "./delivery-port";
import { signedHeaders } from "./signed-headers";

/** Documented: an app answers 200; a redirect is a failure, and so is everything else here. */
export const isSuccess = (outcome: DeliveryOutcome): boolean => outcome.kind === "answered" && outcome.status === 200;

export function metWords(outcome: DeliveryOutcome): string {
  switch (outcome.kind) {
    case "answered":
      return String(outcome.status);
    case "refused":
      return `refused: ${outcome.why}`;
    case "failed":
      return outcome.why;
  }
}

/** There is nothing left to send it to, or to sign it with. */
export interface Gone {
  readonly kind: "gone";
  readonly why: string;
}

const gone = (why: string): Gone => ({ kind: "gone", why });

/** Sends once. */
export async function sendDelivery(
  core: Core,
  clientId: string,
  delivery: DeliveryRecord,
): Promise<DeliveryOutcome | Gone> {
  const client = await findClient(core, clientId);
  const webhook = await core.records.get("webhooks", clientId);
  const secret = client === null ? null : findSigningSecret(core, client);
  const { body } = delivery;
  if (webhook === undefined || body === null) return gone("no webhook is registered");
  if (secret === null) return gone("no secret to sign with");
  return core.deliver({ method: "POST", url: webhook.url, headers: signedHeaders(delivery, body, secret), body });
}
