import { afterAll, beforeAll, expect, test } from "vitest";
import { listRegistrations } from "@/lib/db/list-registrations";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { lifetimeBounds } from "@/lib/sandbox/partners/app-input";
import { lifetimes } from "@/lib/trace/sandbox-app";
import { changeSandboxApp, restoreDemoApp } from "./change-sandbox-app";
import { createSandboxApp } from "./create-sandbox-app";
import { deleteApp } from "./delete-app";
import { demoAppSettings } from "./demo-app";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import { listSandboxApps, viewSandboxApp } from "./sandbox-apps";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

async function create(settings: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const made = await createSandboxApp(flow.ctx, flow.person, { name: "Kho hàng", ...settings });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
}

async function settingsOf(id: string) {
  const view = await viewSandboxApp(flow.ctx, flow.person, id);
  if (view === undefined || typeof view.app === "string") throw new Error(`no settings: ${view?.app}`);
  return { ...view.app, row: view.registration };
}

const secretOf = async (id: string) => await loadRegistrationSecret(flow.ctx.db, { personId: flow.person.id, id });

test("the bounds that the form tells are those that the sandbox holds", () => {
  expect(lifetimes).toMatchObject(lifetimeBounds);
});

test("a further app installs as the demo app does", async () => {
  const registrationId = await create();
  const { run } = await install(flow, { registrationId });
  expect(run.outcome).toBe("installed");
});

test("PKCE that is required stops an install without it before the browser leaves", async () => {
  const registrationId = await create({ pkce: "required" });
  const asked = { registrationId, preflight: true } as const;
  await expect(flow.leave(asked)).rejects.toThrow("stopped");
  const id = (await settingsOf(registrationId)).row.id;
  await changeSandboxApp(flow.ctx, flow.person, id, { pkce: "optional" });
  expect((await flow.leave(asked)).authorizeUrl).toContain("client_id");
});

test("a refused redirect URL is compared with those the sandbox tells", async () => {
  const registrationId = await create({ redirect_uris: ["https://shop.example/cb"] });
  await expect(flow.leave({ registrationId, preflight: true })).rejects.toThrow("stopped");
  const { row } = await settingsOf(registrationId);
  expect(row.runs).toBe(1);
});

test("a fault changes nothing, here or there", async () => {
  const id = await create();
  const before = await settingsOf(id);
  const refused = await changeSandboxApp(flow.ctx, flow.person, id, { name: "New", redirect_uris: ["http://a.vn/cb"] });
  expect(refused).toMatchObject({
    ok: false,
    failure: { kind: "refused", faults: [{ path: "redirect_uris.0", code: "url-insecure" }] },
  });
  expect(await settingsOf(id)).toEqual(before);
});

test("an install asks for what became allowed, and no more for what is not", async () => {
  const id = await create({ scopes: ["openid", "com.read_orders"] });
  await changeSandboxApp(flow.ctx, flow.person, id, { scopes: ["openid", "com.read_products"] });
  expect((await settingsOf(id)).row.scopes).toEqual(["openid", "com.read_products"]);
});

test("a rotated secret is sealed here, and the next install exchanges with it", async () => {
  const registrationId = await create();
  const before = await secretOf(registrationId);
  expect((await changeSandboxApp(flow.ctx, flow.person, registrationId, { rotate_secret: true })).ok).toBe(true);
  expect(await secretOf(registrationId)).not.toEqual(before);
  expect((await install(flow, { registrationId })).run.outcome).toBe("installed");
});

test("a disabled app is refused before the browser leaves", async () => {
  const registrationId = await create({ enabled: false });
  await expect(flow.leave({ registrationId, preflight: true })).rejects.toThrow("stopped");
});

test("the demo app is edited and restored", async () => {
  const demo = await ensureDemoRegistration(flow.ctx, flow.person);
  if (!demo.ok) throw new Error(demo.failure);
  const { id } = demo.value;
  const before = await settingsOf(id);
  await changeSandboxApp(flow.ctx, flow.person, id, {
    name: "Other",
    pkce: "required",
    scopes: ["openid"],
    consent: "never",
  });
  expect(await settingsOf(id)).toMatchObject({ name: "Other", pkce: "required", scopes: ["openid"], consent: "never" });
  expect((await restoreDemoApp(flow.ctx, flow.person, id)).ok).toBe(true);
  const after = await settingsOf(id);
  expect(after.scopes.toSorted()).toEqual([...demoAppSettings.scopes].toSorted());
  expect({ ...after, scopes: [], row: null }).toEqual({ ...before, scopes: [], row: null });
  expect((await restoreDemoApp(flow.ctx, flow.person, await create())).ok).toBe(false);
});

test("what is deleted here is gone there; what is not one's own cannot be reached", async () => {
  const id = await create();
  const { client_id } = await settingsOf(id);
  const stranger = { ...flow.person, id: "somebody-else" };
  expect(await viewSandboxApp(flow.ctx, stranger, id)).toBeUndefined();
  expect(await changeSandboxApp(flow.ctx, stranger, id, { name: "Taken" })).toMatchObject({
    failure: { kind: "not-found" },
  });
  expect(await deleteApp(flow.ctx, stranger, id)).toBe(false);
  expect(await deleteApp(flow.ctx, flow.person, id)).toBe(true);
  expect(await flow.partner("GET", client_id)).toHaveProperty("errors");
  const left = await listRegistrations(flow.ctx.db, flow.person.id);
  expect((await listSandboxApps(flow.ctx, flow.person)).length).toBe(left.length);
});
