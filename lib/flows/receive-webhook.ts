import { createHash, timingSafeEqual } from "node:crypto";
import { findRegistrationOwner } from "@/lib/db/find-registration-owner";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { markUninstalled } from "@/lib/db/mark-uninstalled";
import { readSignature, verifySignature } from "@/lib/oauth/verify-signature";
import { parseJson } from "@/lib/trace/parse-json";
import type { FlowContext } from "./flow-context";
import { webhookAddress } from "./webhook-address";

/** The first is documented, the others were seen in apps that handle it. */
const uninstalledTopics: ReadonlySet<string> = new Set(["app/uninstalled", "app_uninstalled", "apps/uninstalled"]);

export interface WebhookDelivery {
  readonly registrationId: string;
  readonly topic: string | null;
  readonly orgid: string | null;
  readonly signature: string | null;
  /** Sent by the dashboard's test button: nothing happened. */
  readonly test: boolean;
  readonly body: Uint8Array;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest();

/** Answers the handshake: whether this registration's webhook is wanted here, as its verify token says. */
export async function answersHandshake(
  ctx: FlowContext,
  of: { readonly registrationId: string; readonly mode: string | null; readonly verifyToken: string | null },
): Promise<boolean> {
  const { verifyToken } = webhookAddress(ctx, of.registrationId);
  const matches = timingSafeEqual(sha256(of.verifyToken ?? ""), sha256(verifyToken));
  return matches && of.mode === "subscribe" && (await findRegistrationOwner(ctx.db, of.registrationId)) !== undefined;
}

/** `false`: not signed with the secret of that registration, or there is none. Which of the two, nobody is told. */
export async function receiveWebhook(ctx: FlowContext, delivery: WebhookDelivery): Promise<boolean> {
  const { registrationId, orgid, topic } = delivery;
  const personId = await findRegistrationOwner(ctx.db, registrationId);
  const secret =
    personId === undefined ? undefined : await loadRegistrationSecret(ctx.db, { personId, id: registrationId });
  // Compared in any case, so that the time of an answer tells nothing either.
  const value = secret?.kind === "secret" ? secret.value : webhookAddress(ctx, registrationId).verifyToken;
  const given = readSignature(delivery.signature ?? "");
  const isSigned = verifySignature(value, given, [["raw-body", delivery.body]]).length > 0;
  if (!isSigned || personId === undefined || secret?.kind !== "secret" || given.encoding !== "base64") return false;
  const isUninstall = topic !== null && uninstalledTopics.has(topic.toLowerCase());
  if (isUninstall && orgid !== null && !delivery.test && agrees(delivery.body, orgid)) {
    await markUninstalled(ctx.db, { personId, registrationId, orgid });
  }
  return true;
}

/**
 * Topic and store stand in headers, which nothing signs: another signed delivery with headers of an uninstall would pass.
 * Some bodies name both as well; one that does must not say otherwise.
 */
function agrees(body: Uint8Array, orgid: string): boolean {
  const read = parseJson(body);
  const value = read.ok ? read.value.value : null;
  if (typeof value !== "object" || value === null) return true;
  const said = (name: "topic" | "org_id"): unknown => Reflect.get(value, name);
  const [topic, org] = [said("topic"), said("org_id")];
  const isTopic = typeof topic !== "string" || uninstalledTopics.has(topic.toLowerCase());
  return isTopic && ((typeof org !== "string" && typeof org !== "number") || String(org) === orgid);
}
