import { afterEach, expect, test } from "vitest";
import { readSignature, verifySignature } from "@/lib/oauth/verify-signature";
import { webhookMessages } from "@/lib/oauth/webhook-messages";
import { installedToken, openDemo, partner, refreshWith } from "../testing/demo-app";
import {
  closeApps,
  createProduct,
  deliveryLog,
  hooked,
  isSigned,
  openSubscribed,
  posts,
  register,
  startApp,
} from "../testing/subscribed-app";
import { demoStores } from "../worlds/demo";
import { keepDelivering } from "./keep-delivering";
import { retryPausesSeconds } from "./retry-schedule";

afterEach(closeApps);

test("a write is delivered to its app, signed over the raw body with the client secret", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  const { product } = await (await createProduct(at, token)).json();
  expect(await at.sandbox.runDue()).toBe(1);
  const [delivery] = posts(hooks);
  if (delivery === undefined) throw new Error("nothing was delivered");
  expect(JSON.parse(delivery.body.toString("utf8"))).toEqual(product);
  expect(delivery.headers).toMatchObject({
    "x-haravan-topic": "products/create",
    "x-haravan-org-id": demoStores.silk,
    "content-type": "application/json",
    host: new URL(hooks.callback).host,
  });
  expect(delivery.headers).not.toHaveProperty("x-haravan-test");
  expect(isSigned(delivery, app.clientSecret)).toBe(true);
  const given = readSignature(String(delivery.headers["x-haravan-hmacsha256"]));
  expect(verifySignature(app.clientSecret, given, webhookMessages(delivery.body))).toContain("raw-body");
  expect(await deliveryLog(at, app)).toMatchObject([
    { topic: "products/create", state: "delivered", attempts: 1, met: "200", next_attempt_at: null },
  ]);
  expect(JSON.stringify(await deliveryLog(at, app))).not.toContain(app.clientSecret);
  expect(await at.sandbox.runDue()).toBe(0);
});

test("whoever serves the sandbox sends without being asked", async () => {
  const { at, token, hooks } = await openSubscribed();
  await createProduct(at, token);
  const stop = keepDelivering(at.sandbox.runDue);
  await expect.poll(() => posts(hooks).length, { timeout: 10_000 }).toBe(1);
  stop();
});

test("without a secret to sign with nothing is sent, and the log says so", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  const client = await at.records.get("clients", app.clientId);
  if (client === undefined) throw new Error("the app is not there");
  const { sealedSecret: _, ...older } = client;
  await at.records.put("clients", app.clientId, older);
  await createProduct(at, token);
  await at.sandbox.runDue();
  expect(posts(hooks)).toEqual([]);
  expect(await deliveryLog(at, app)).toMatchObject([{ state: "dropped", met: "no secret to sign with" }]);
});

test("with the app its webhook goes", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  await createProduct(at, token);
  expect((await partner(at, app, "DELETE", "")).status).toBe(204);
  await at.sandbox.runDue();
  expect(posts(hooks)).toEqual([]);
  expect(await at.records.list("subscriptions", app.clientId, 9)).toEqual([]);
});

test("after a rotation the new secret signs", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  const rotated = await (await partner(at, app, "PATCH", "", { rotate_secret: true })).json();
  await createProduct(at, token);
  await at.sandbox.runDue();
  const [delivery] = posts(hooks);
  expect(delivery !== undefined && isSigned(delivery, rotated.client_secret)).toBe(true);
});

test.each([500, 302, 404, 204])(
  "an answer of %i is a failure; it is tried again when its pause is over",
  async (status) => {
    const { at, app, token, hooks } = await openSubscribed();
    hooks.statuses.push(status);
    await createProduct(at, token);
    await at.sandbox.runDue();
    expect(await deliveryLog(at, app)).toMatchObject([{ state: "waiting", attempts: 1, met: String(status) }]);
    expect(await at.sandbox.runDue()).toBe(0);
    at.clock.nowMs += 10_000;
    expect(await at.sandbox.runDue()).toBe(1);
    expect(await deliveryLog(at, app)).toMatchObject([{ state: "delivered", attempts: 2, met: "200" }]);
    expect(posts(hooks).map(({ url }) => url)).toEqual(["/hooks", "/hooks"]);
    expect(posts(hooks)[0]?.body).toEqual(posts(hooks)[1]?.body);
  },
);

test("the pauses are 19 that grow, 48 hours together", () => {
  expect(retryPausesSeconds).toHaveLength(19);
  expect(retryPausesSeconds.reduce((sum, pause) => sum + pause, 0)).toBe(48 * 3600);
  expect(retryPausesSeconds.toSorted((left, right) => left - right)).toEqual(retryPausesSeconds);
});

test("after the last retry the subscription is gone", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  hooks.statuses.push(...Array.from({ length: 20 }, () => 500));
  await createProduct(at, token);
  await at.sandbox.runDue();
  for (const pause of retryPausesSeconds) {
    at.clock.nowMs += pause * 1000;
    expect(await at.sandbox.runDue()).toBe(1);
  }
  expect(posts(hooks)).toHaveLength(20);
  expect(await deliveryLog(at, app)).toMatchObject([
    { state: "given-up", attempts: 20, met: "500", next_attempt_at: null },
  ]);
  const fresh = await installedToken(at, app);
  expect((await (await hooked(at, fresh, "GET")).json()).data).toEqual([]);
});

test("what waits can be tried at once: by the app's owner, or for all where the sandbox is alone", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  hooks.statuses.push(500, 500);
  await createProduct(at, token);
  const retry = async (path: string) => (await (await at.call(path, { method: "POST" })).json()).tried;
  expect(await retry("/control/webhooks/retry")).toBe(1);
  expect(await retry("/control/webhooks/retry")).toBe(0);
  expect(await retry("/control/webhooks/retry?all")).toBe(1);
  expect(await (await partner(at, app, "POST", "/webhook/retry")).json()).toEqual({ tried: 1 });
  expect(await deliveryLog(at, app)).toMatchObject([{ state: "delivered", attempts: 3 }]);
});

test("of two runs at once one sends", async () => {
  const { at, token, hooks } = await openSubscribed();
  await createProduct(at, token);
  const tried = await Promise.all([at.sandbox.runDue(), at.sandbox.runDue()]);
  expect(tried.toSorted()).toEqual([0, 1]);
  expect(posts(hooks)).toHaveLength(1);
});

test("what waits for a subscription that ended is dropped", async () => {
  const { at, app, token, hooks } = await openSubscribed();
  await createProduct(at, token);
  await hooked(at, token, "DELETE");
  await hooked(at, token, "POST");
  await at.sandbox.runDue();
  expect(posts(hooks)).toEqual([]);
  expect(await deliveryLog(at, app)).toMatchObject([{ state: "dropped", attempts: 0 }]);
});

test("an uninstall: tokens die, app/uninstalled arrives signed, and only a reinstall can subscribe again", async () => {
  const { at, app, tokens, hooks } = await openSubscribed();
  hooks.statuses.push(500);
  await partner(at, app, "POST", `/installs/${demoStores.silk}/uninstall`);
  expect((await hooked(at, tokens.access_token, "GET")).status).toBe(401);
  expect((await (await refreshWith(at, app, tokens.refresh_token)).json()).error).toBe("invalid_grant");
  await at.sandbox.runDue();
  at.clock.nowMs += 10_000;
  await at.sandbox.runDue();
  const [first, second, ...more] = posts(hooks);
  expect(more).toEqual([]);
  expect(first?.body).toEqual(second?.body);
  expect(second?.headers["x-haravan-topic"]).toBe("app/uninstalled");
  expect(second !== undefined && isSigned(second, app.clientSecret)).toBe(true);
  expect(JSON.parse(second?.body.toString() ?? "")).toMatchObject({ id: Number(demoStores.silk) });
  const fresh = await installedToken(at, app);
  expect((await (await hooked(at, fresh, "GET")).json()).data).toEqual([]);
  expect((await hooked(at, fresh, "POST")).status).toBe(200);
  expect((await hooked(at, tokens.access_token, "GET")).status).toBe(401);
});

test("a test delivery goes out at once, once, and says that it is a test", async () => {
  const { at, app } = await openDemo();
  const send = (body: unknown) => partner(at, app, "POST", "/webhook/test", body);
  expect((await send({ topic: "orders/create" })).status).toBe(409);
  const hooks = await startApp();
  await register(at, app, hooks.callback);
  hooks.statuses.push(503);
  expect(await (await send({ topic: "orders/create", orgid: demoStores.coffee })).json()).toMatchObject({
    topic: "orders/create",
    orgid: demoStores.coffee,
    test: true,
    state: "given-up",
    met: "503",
  });
  const [delivery] = posts(hooks);
  expect(delivery?.headers["x-haravan-test"]).toBe("True");
  expect(delivery !== undefined && isSigned(delivery, app.clientSecret)).toBe(true);
  expect(JSON.parse(delivery?.body.toString() ?? "")).toHaveProperty("line_items");
  expect(await at.sandbox.runDue()).toBe(0);
  expect((await send({ topic: "orders/burnt" })).status).toBe(400);
  expect((await send({ topic: "orders/create", orgid: "1" })).status).toBe(400);
});

test("an app that answers nothing does not fill the sandbox", async () => {
  const { at, app, token } = await openSubscribed();
  const atMs = at.clock.nowMs + 60_000;
  for (let i = 0; i < 200; i += 1)
    await at.records.put("due-deliveries", `${app.clientId}:${String(i).padStart(20, "0")}`, { atMs });
  await createProduct(at, token);
  expect(await deliveryLog(at, app)).toMatchObject([{ state: "dropped", met: "too many are waiting" }]);
});
