import { expect, test } from "vitest";
import { openTestSandbox } from "../testing/open-test-sandbox";
import { demoStores } from "../worlds/demo";

async function openWithClient() {
  const at = await openTestSandbox({ demo: true });
  const body = JSON.stringify({ secret: "s", redirect_uris: ["http://localhost:3000/callback"] });
  await at.call("/control/clients/mine", { method: "PUT", body });
  return at;
}

test.each([
  ["POST", "/webhooks/retry?al", "al"],
  ["GET", "/clients/mine?fields=name", "fields"],
  ["PUT", "/clients/mine/scenario?times=2", "times"],
  ["GET", `/clients/mine/launch?orgid=${demoStores.silk}&org=1`, "org"],
  ["GET", "/clients/mine/webhook/deliveries?limit=5", "limit"],
  ["POST", "/reset?keep=clients", "keep"],
  ["GET", "/requests?client=mine", "client"],
])("%s %s is refused, by the parameter that does not exist", async (method, path, parameter) => {
  const at = await openWithClient();
  const answer = await at.call(`/control${path}`, { method });
  expect([answer.status, (await answer.json()).faults]).toEqual([400, [{ path: parameter, message: "no such field" }]]);
  expect((await at.call("/control/clients/mine")).status).toBe(200);
});

test.each([
  ["POST", "/webhooks/retry?all", 200],
  ["POST", "/webhooks/retry", 200],
  ["GET", `/clients/mine/launch?orgid=${demoStores.silk}`, 200],
  ["GET", "/requests?client_id=mine&endpoint=token&limit=5", 200],
  ["GET", "/nothing?at=all", 404],
])("%s %s is answered with %i", async (method, path, status) => {
  const at = await openWithClient();
  expect((await at.call(`/control${path}`, { method })).status).toBe(status);
});
