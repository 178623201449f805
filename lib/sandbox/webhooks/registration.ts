import { z } from "zod";
import { json, jsonNoStore } from "../http/answers";
import type { AppEndpoint } from "../partners/app-endpoint";
import { readBody } from "../partners/partners";
import type { WebhookRecord } from "../store/records";
import { checkUrl } from "./allowed-addresses";
import { forgetWebhook } from "./forget-webhook";
import { handshake } from "./handshake";
import { topics } from "./topics";

const input = z.strictObject({
  callback_url: z.string().min(1).max(400),
  verify_token: z
    .string()
    .min(1)
    .max(400)
    .refine((text) => !/\p{Cs}/u.test(text), "must be whole letters"),
});

/** `GET …/webhook`: callback URL and verify token are registered as in the dashboard's Webhooks tab. */
export const showWebhook: AppEndpoint = async (core, c, client) => {
  const webhook = await core.records.get("webhooks", client.id);
  if (webhook === undefined) return json(c, 404, { errors: [{ path: "webhook", message: "none is registered" }] });
  return jsonNoStore(c, 200, show(webhook));
};

/** `DELETE …/webhook` */
export const deleteWebhook: AppEndpoint = async (core, c, client) => {
  await forgetWebhook(core, client.id);
  return c.body(null, 204);
};

const show = ({ url, verifiedAtMs }: WebhookRecord) => ({
  callback_url: url,
  verified_at: new Date(verifiedAtMs).toISOString(),
  topics: topics.map(({ name }) => name),
});

/** `PUT …/webhook`. The token is needed for the handshake only, and not kept. */
export const registerWebhook: AppEndpoint = async (core, c, client) => {
  const body = await readBody(c, input);
  if (Array.isArray(body)) return json(c, 400, { errors: body });
  const path = "callback_url";
  const url = checkUrl(body.callback_url);
  if (!url.ok) return json(c, 400, { errors: [{ path, message: `is refused: ${url.failure}` }] });
  if (url.value.hash !== "") return json(c, 400, { errors: [{ path, message: "must not have a fragment" }] });
  const problem = await handshake(core.deliver, body.callback_url, body.verify_token);
  if (problem !== null) return json(c, 422, { errors: [{ path, message: `The callback ${problem}` }] });
  const webhook = { url: url.value.href, verifiedAtMs: core.now() };
  await core.records.put("webhooks", client.id, webhook);
  return jsonNoStore(c, 200, show(webhook));
};
