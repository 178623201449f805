import { createHmac, type KeyObject } from "node:crypto";
import type { DeliveryRecord } from "../store/records";

/** Signed over the body's bytes, in base64. @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook */
export function signedHeaders(delivery: DeliveryRecord, body: string, secret: KeyObject): Record<string, string> {
  return {
    "Content-Type": "application/json",
    "User-Agent": "Haravan-Sandbox",
    "X-Haravan-Topic": delivery.topic,
    "X-Haravan-Org-Id": delivery.orgid,
    "X-Haravan-Hmacsha256": createHmac("sha256", secret).update(body, "utf8").digest("base64"),
    ...(delivery.test ? { "X-Haravan-Test": "True" } : {}),
  };
}
