import { createHmac } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { openTestSandbox, type TestSandbox } from "../testing/open-test-sandbox";
import { openWebhookApp, verifyToken, type WebhookApp } from "../testing/webhook-app";
import { buildWorld } from "../world/read-world";
import { demoStores } from "../worlds/demo";

let app: WebhookApp | undefined;

afterEach(async () => {
  await app?.close();
  app = undefined;
});

const put = (at: TestSandbox, path: string, body: unknown): Promise<Response> =>
  at.call(`/control${path}`, { method: "PUT", body: JSON.stringify(body) });

const registration = (secret: string) => ({ secret, redirect_uris: ["http://localhost:3000/callback"] });

const launchedBy = async (at: TestSandbox, clientId: string, orgid: string): Promise<readonly [string, string]> => {
  const answer = await at.call(`/control/clients/${clientId}/launch?orgid=${orgid}`);
  const [query = "", hmac = ""] = new URL((await answer.json()).url).search.slice(1).split("&hmac=");
  return [query, hmac];
};

const hex = (secret: string, text: string): string => createHmac("sha256", secret).update(text).digest("hex");

test.each(["POST", "PUT"])(
  "a client that %s made has its launches and webhooks signed with its secret",
  async (how) => {
    const at = await openTestSandbox({ demo: true });
    if (how === "PUT") await put(at, "/clients/mine", registration("mine-secret"));
    else
      await at.call("/control/clients", {
        method: "POST",
        body: JSON.stringify({ client_id: "mine", ...registration("mine-secret") }),
      });
    const [query, hmac] = await launchedBy(at, "mine", demoStores.silk);
    expect(hmac).toBe(hex("mine-secret", query));

    app = await openWebhookApp();
    await put(at, "/clients/mine/webhook", { callback_url: app.callback, verify_token: verifyToken });
    const tested = await at.call("/control/clients/mine/webhook/test", {
      method: "POST",
      body: JSON.stringify({ topic: "orders/create" }),
    });
    expect(await tested.json()).toMatchObject({ state: "delivered" });
    const delivered = app.received.at(-1);
    const overItsBytes = createHmac("sha256", "mine-secret")
      .update(delivered?.body ?? "")
      .digest("base64");
    expect(delivered?.headers["x-haravan-hmacsha256"]).toBe(overItsBytes);
    for (const secretly of [await at.call("/control/clients/mine"), await at.call("/control/requests")])
      expect(await secretly.text()).not.toContain("mine-secret");
  },
);

test.each([
  ["orders/create", "/com/orders.json", "orders"],
  ["products/update", "/com/products.json", "products"],
  ["user/update", "/com/users.json", "users"],
  ["app_subscriptions/update", "/com/apps/app_subscriptions.json", "app_subscriptions"],
])("a test delivery of %s shows a record as the API does", async (topic, path, key) => {
  const at = await openTestSandbox({ demo: true });
  await put(at, "/clients/mine", registration("mine-secret"));
  app = await openWebhookApp();
  await put(at, "/clients/mine/webhook", { callback_url: app.callback, verify_token: verifyToken });
  const post = async (below: string, body: unknown) =>
    (await at.call(`/control/clients/mine${below}`, { method: "POST", body: JSON.stringify(body) })).json();
  await post("/webhook/test", { topic, orgid: demoStores.silk });
  const delivered = app.received.at(-1);
  const shown = JSON.parse(String(delivered?.body));
  const scopes = ["com.read_orders", "com.read_products", "com.read_shop"];
  const { token } = await post("/private-tokens", { name: "t", orgid: demoStores.silk, scopes });
  const answer = await at.call(`/apis${path}${typeof shown.id === "number" ? `?ids=${shown.id}` : ""}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect((await answer.json())[key]).toContainEqual(shown);
  const subscription = topic.startsWith("app_subscriptions/") ? shown.id : undefined;
  expect(delivered?.headers["x-haravan-subscription-id"]).toBe(subscription);
});

test("a client of the world that was given another secret signs with that one, and with none after it lost it", async () => {
  const world = buildWorld({
    identity_scopes: {},
    api_scopes: [],
    stores: [{ orgid: "7", orgname: "Tiệm", orgsub: "tiem" }],
    people: [],
    clients: [{ client_id: "filed", ...registration("of the file") }],
  });
  const at = await openTestSandbox({ world });
  const signed = async (secret: string) => {
    const [query, hmac] = await launchedBy(at, "filed", "7");
    return hmac === hex(secret, query);
  };
  expect(await signed("of the file")).toBe(true);
  await put(at, "/clients/filed", registration("another"));
  expect(await signed("another")).toBe(true);
  await put(at, "/clients/filed", { require_secret: false, redirect_uris: ["http://localhost:3000/callback"] });
  expect((await at.call("/control/clients/filed/launch?orgid=7")).status).toBe(409);
  await at.call("/control/reset", { method: "POST" });
  expect(await signed("of the file")).toBe(true);
});
