import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { savePerson } from "@/lib/db/save-person";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import { makePrivateToken } from "./make-private-token";
import { probeStore } from "./probe-store";
import { type FlowWorld, openFlow } from "./testing/open-flow";

let flow: FlowWorld;
let app: string;
beforeAll(async () => {
  flow = await openFlow();
  const demo = await ensureDemoRegistration(flow.ctx, flow.person);
  if (!demo.ok) throw new Error(demo.failure);
  app = demo.value.id;
});
afterAll(() => flow.close());

const orgid = "200000000103";

test("a private token is made, kept and used for what no OAuth app may have; nobody sees it", async () => {
  const { ctx, person } = flow;
  const scopes = ["com.read_shop", "com.read_discounts"];
  const made = await makePrivateToken(ctx, person, { app, orgid, scopes });
  if (!made.ok) throw new Error(made.failure);
  const owned = { personId: person.id, id: made.value.installationId ?? "" };
  expect(await loadInstallation(ctx.db, owned)).toMatchObject({
    origin: "private",
    registration: { id: app },
    store: { orgid, name: "Tiệm Sách Nhỏ" },
    scopesGranted: scopes,
    hasRefreshToken: false,
  });
  const probed = await probeStore(ctx, person, { installationId: owned.id, resources: ["discounts-list"] });
  expect(probed).toMatchObject({ ok: true, value: { results: [{ call: { verdict: "good" } }] } });
  const tokens = await loadInstallationTokens(ctx.db, owned);
  const token = tokens?.kind === "tokens" ? tokens.access : "none";
  expect(token).toMatch(/^[0-9A-F]{64}$/);
  expect(JSON.stringify(await flow.run(made.value.runId))).not.toContain(token);
});

test("accounts server and webhook host refuse a private token, and it is none the worse for that", async () => {
  const { ctx, person } = flow;
  const made = await makePrivateToken(ctx, person, { app, orgid, scopes: ["com.read_shop"] });
  if (!made.ok) throw new Error(made.failure);
  const owned = { personId: person.id, id: made.value.installationId ?? "" };
  for (const resource of ["shop", "userinfo", "webhook-subscription"])
    await probeStore(ctx, person, { installationId: owned.id, resources: [resource] });
  const installation = await loadInstallation(ctx.db, owned);
  expect(installation?.probes.find(({ resource }) => resource === "userinfo")?.status).toBe(401);
  expect(installation?.ended).toBeNull();
});

test("what the dashboard does not have is named", async () => {
  const { ctx, person } = flow;
  const scopes = ["com.read_shop"];
  expect(await makePrivateToken(ctx, person, { app: "nobodys", orgid, scopes })).toMatchObject({ failure: "app" });
  expect(await makePrivateToken(ctx, person, { app, orgid: "1", scopes })).toMatchObject({ failure: "orgid" });
  expect(await makePrivateToken(ctx, person, { app, orgid, scopes: [] })).toMatchObject({ failure: "scopes" });
  expect(await makePrivateToken(ctx, person, { app, orgid, scopes: ["openid"] })).toMatchObject({ failure: "scopes" });
  const signedIn = { issuer: "https://elsewhere.test", sub: "2", name: "Stranger", email: null };
  const stranger = await savePerson(ctx.db, { ...signedIn, signedInBy: "sandbox" });
  expect(await makePrivateToken(ctx, stranger, { app, orgid, scopes })).toMatchObject({ failure: "app" });
});
