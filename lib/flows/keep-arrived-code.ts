import { keepCode } from "@/lib/db/keep-code";
import type { FlowContext } from "./flow-context";
import type { LegWork } from "./leg-work";

/** How long a code can be sent by hand after it came: no server lets one live longer. */
const keptMs = 10 * 60_000;

/**
 * The code of a finished callback, sealed under its run. Kept where somebody asked to stop before the exchange, and on
 * the sandbox always, so that it can be sent again there. It never reaches an address or a page.
 */
export async function keepArrivedCode(ctx: FlowContext, work: LegWork, code: string): Promise<void> {
  const { registration, transaction, secrets, context, person, runId } = work;
  const { holdCode, maxAgeSeconds = null } = context.choices;
  if (transaction.leg === "login" || !(holdCode || registration.provider === "sandbox")) return;
  const receivedAtMs = ctx.now();
  await keepCode(ctx.db, {
    personId: person.id,
    id: runId,
    fingerprint: ctx.fingerprint("code", code),
    kept: {
      code,
      registrationId: registration.id,
      clientId: registration.clientId,
      redirectUri: transaction.redirectUri,
      scopes: transaction.scopes,
      nonce: secrets.nonce,
      verifier: secrets.verifier,
      maxAgeSeconds,
      lifetimeSeconds: context.codeLifetimeSeconds,
    },
    receivedAtMs,
    expiresAtMs: receivedAtMs + keptMs,
  });
}
