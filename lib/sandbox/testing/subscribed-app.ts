import { createHmac } from "node:crypto";
import { expect } from "vitest";
import { type DemoApp, installedTokens, openDemo, partner } from "./demo-app";
import type { TestSandbox } from "./open-test-sandbox";
import { openWebhookApp, type Received, verifyToken, type WebhookApp } from "./webhook-app";

const open: WebhookApp[] = [];

export async function startApp(answer?: (challenge: string) => string): Promise<WebhookApp> {
  const app = await openWebhookApp(answer);
  open.push(app);
  return app;
}

export const closeApps = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((one) => one.close()));
};

export const hooked = (at: TestSandbox, token: string, method: string, path = "/api/subscribe", body?: string) =>
  at.call(`/webhook${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body }),
  });

export const register = (at: TestSandbox, app: DemoApp, callback: string, token = verifyToken) =>
  partner(at, app, "PUT", "/webhook", { callback_url: callback, verify_token: token });

export const createProduct = (at: TestSandbox, token: string, title = "Áo bà ba lụa tơ tằm") =>
  at.call("/apis/com/products.json", {
    method: "POST",
    body: JSON.stringify({ product: { title } }),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });

export const deliveryLog = async (at: TestSandbox, app: DemoApp) =>
  (await (await partner(at, app, "GET", "/webhook/deliveries")).json()).deliveries;

export const posts = (hooks: WebhookApp): Received[] => hooks.received.filter(({ method }) => method === "POST");

/** The rule of Haravan's own middleware: base64 of the HMAC over the raw body. */
export const isSigned = ({ headers, body }: Received, secret: string): boolean =>
  headers["x-haravan-hmacsha256"] === createHmac("sha256", secret).update(body.toString("utf8")).digest("base64");

/** An installed app whose webhook is registered, and subscribed to the store. */
export async function openSubscribed() {
  const { at, app } = await openDemo();
  const hooks = await startApp();
  const tokens = await installedTokens(at, app);
  expect((await register(at, app, hooks.callback)).status).toBe(200);
  const answer = await hooked(at, tokens.access_token, "POST", "/api/subscribe", "{}");
  expect(await answer.json()).toEqual({ error: false, message: "Đăng ký webhook thành công." });
  return { at, app, hooks, tokens, token: tokens.access_token };
}
