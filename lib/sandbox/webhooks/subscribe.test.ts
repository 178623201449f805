import { afterEach, expect, test } from "vitest";
import { installedToken, openDemo, partner } from "../testing/demo-app";
import { closeApps, createProduct, hooked, openSubscribed, register, startApp } from "../testing/subscribed-app";
import { topics } from "./topics";

afterEach(closeApps);

test("subscribing needs wh_api, the owner and a registered webhook, and the server knows which was missing", async () => {
  const { at, app } = await openDemo();
  const hooks = await startApp();
  const refusal = async (token: string) => [(await hooked(at, token, "POST")).status, at.reasons.at(-1)?.check];
  expect(await refusal("nope")).toEqual([401, "token-known"]);
  expect(await refusal(await installedToken(at, app, "openid org com.read_shop"))).toEqual([403, "scope-granted"]);
  const token = await installedToken(at, app);
  expect(await refusal(token)).toEqual([403, "webhook-registered"]);
  await register(at, app, hooks.callback);
  await partner(at, app, "PUT", "/people/owner", { role: "staff" });
  expect(await refusal(token)).toEqual([403, "subscriber-is-owner"]);
  await partner(at, app, "PUT", "/people/owner", { role: null });
  expect((await hooked(at, token, "POST", "/api/subscribe", "[")).status).toBe(400);
  expect((await hooked(at, token, "POST", "/api/subscribe", '{"topics":["orders/create"]}')).status).toBe(200);
});

test.each([
  ["DELETE", "/api/subscribe"],
  ["POST", "/api/unsubscribe"],
])("every topic is listed with id, event and URL, until %s %s", async (method, path) => {
  const { at, token, hooks } = await openSubscribed();
  const list = async () => (await hooked(at, token, "GET")).json();
  const { data, error } = await list();
  expect(error).toBe(false);
  expect(data.map(({ event }: { event: string }) => event)).toEqual(topics.map(({ name }) => name));
  expect(new Set(data.map(({ id }: { id: number }) => id)).size).toBe(topics.length);
  expect(data[0].url).toBe(hooks.callback);
  expect((await hooked(at, token, method, path)).status).toBe(200);
  expect(await list()).toEqual({ data: [], error: false, message: "" });
  await createProduct(at, token);
  expect(await at.sandbox.runDue()).toBe(0);
});
