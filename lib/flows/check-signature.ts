import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { type Diagnosis, diagnose, type Observed } from "@/lib/diagnosis";
import { readLaunchQuery } from "@/lib/oauth/launch-messages";
import { readSignature, verifySignature } from "@/lib/oauth/verify-signature";
import { webhookMessages } from "@/lib/oauth/webhook-messages";
import { err, ok, type Result } from "@/lib/result/result";
import type { SignatureEncoding, SignatureForm, SignatureOutcome } from "@/lib/trace/signatures";
import type { PersonView } from "@/lib/trace/views";
import type { FlowContext } from "./flow-context";
import type { SignatureInput } from "./signature-request";

/** What a signature was made over. Neither the secret nor any value computed with it is part of this. */
export interface SignatureReport {
  readonly outcome: SignatureOutcome;
  /** Every form that matches: pairs that are sorted already match in both orders. */
  readonly matches: readonly SignatureForm[];
  readonly tried: readonly SignatureForm[];
  readonly encoding: SignatureEncoding | null;
  /** Of a launch: how long ago its `timestamp` was. */
  readonly ageSeconds: number | null;
  readonly observed: Observed;
  readonly diagnosis: Diagnosis;
}

export type SignatureFault = "no-such-registration" | "no-secret";

/** A launch URL, or a webhook's body and header, against the secret of one of this person's registrations. */
export async function checkSignature(
  ctx: FlowContext,
  person: PersonView,
  input: SignatureInput,
): Promise<Result<SignatureReport, SignatureFault>> {
  const secret = await loadRegistrationSecret(ctx.db, { personId: person.id, id: input.registrationId });
  if (secret === undefined) return err("no-such-registration");
  if (secret.kind !== "secret") return err("no-secret");
  return ok(
    input.kind === "launch"
      ? checkLaunch(secret.value, input.query, ctx.now())
      : checkWebhook(secret.value, input.body, input.hmac),
  );
}

function checkLaunch(secret: string, query: string, nowMs: number): SignatureReport {
  const { hmac, timestampSeconds, messages } = readLaunchQuery(query);
  const given = hmac === null ? null : readSignature(hmac);
  const matches = given === null ? [] : verifySignature(secret, given, messages);
  const comparable = given !== null && given.bytes !== null;
  const observed: Observed = comparable
    ? {
        hmac_matches_original_order: matches.some((form) => form.startsWith("original")),
        hmac_matches_sorted_order: matches.some((form) => form.startsWith("sorted")),
      }
    : {};
  return {
    outcome: given === null ? "no-signature" : comparable ? (matches[0] ?? "none") : "not-a-signature",
    matches,
    tried: comparable ? messages.map(([form]) => form) : [],
    encoding: given?.encoding ?? null,
    ageSeconds: timestampSeconds === null ? null : Math.round(nowMs / 1000 - timestampSeconds),
    observed,
    diagnosis: diagnose({ step: "callback", observed }),
  };
}

function checkWebhook(secret: string, body: Uint8Array, hmac: string): SignatureReport {
  const given = readSignature(hmac);
  const messages = webhookMessages(body);
  const matches = verifySignature(secret, given, messages);
  const comparable = given.bytes !== null;
  const observed: Observed = comparable ? { webhook_hmac_matches_raw_body: matches.includes("raw-body") } : {};
  return {
    outcome: comparable ? (matches[0] ?? "none") : "not-a-signature",
    matches,
    tried: comparable ? messages.map(([form]) => form) : [],
    encoding: given.encoding,
    ageSeconds: null,
    observed,
    diagnosis: diagnose({ step: "webhook", observed }),
  };
}
