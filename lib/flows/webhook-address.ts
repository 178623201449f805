import { createHmac } from "node:crypto";
import { deriveKey } from "@/lib/env/derive-key";
import type { WebhookAddress } from "@/lib/trace/token-life";
import type { FlowContext } from "./flow-context";

/** The token follows from the registration, so that nothing has to be stored and none can be guessed. */
export function webhookAddress(ctx: Pick<FlowContext, "env">, registrationId: string): WebhookAddress {
  const key = deriveKey(ctx.env.secretKey, "webhook");
  return {
    callbackUrl: `${ctx.env.appOrigin}/webhooks/${registrationId}`,
    verifyToken: createHmac("sha256", key).update(registrationId).digest("base64url"),
  };
}
