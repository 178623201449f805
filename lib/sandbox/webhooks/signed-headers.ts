import { createHmac, type KeyObject } from "node:crypto";
import { z } from "zod";
import type { DeliveryRecord } from "../store/records";

const subscription = z.object({ id: z.string() });

/** What happens to the subscription to an app names that one too; it has nothing to do with subscribing to webhooks. */
function subscriptionHeader(topic: string, body: string): Record<string, string> {
  if (!topic.startsWith("app_subscriptions/")) return {};
  const told = subscription.safeParse(JSON.parse(body));
  return told.success ? { "X-Haravan-Subscription-Id": told.data.id } : {};
}

/** Signed over the body's bytes, in base64. @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook */
export function signedHeaders(delivery: DeliveryRecord, body: string, secret: KeyObject): Record<string, string> {
  return {
    "Content-Type": "application/json",
    "User-Agent": "Haravan-Sandbox",
    "X-Haravan-Topic": delivery.topic,
    "X-Haravan-Org-Id": delivery.orgid,
    "X-Haravan-Hmacsha256": createHmac("sha256", secret).update(body, "utf8").digest("base64"),
    ...subscriptionHeader(delivery.topic, body),
    ...(delivery.test ? { "X-Haravan-Test": "True" } : {}),
  };
}
