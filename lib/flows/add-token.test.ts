import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteInstallation } from "@/lib/db/delete-installation";
import { listRuns } from "@/lib/db/list-runs";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { savePerson } from "@/lib/db/save-person";
import type { CallStep } from "@/lib/trace/model";
import { type AddTokenReport, addToken } from "./add-token";
import type { AddTokenInput } from "./add-token-input";
import { callPartner } from "./call-partner";
import { ensureDemoRegistration } from "./ensure-demo-registration";
import type { FlowContext } from "./flow-context";
import { refreshInstallation } from "./refresh-installation";
import { nothingPasted } from "./testing/nothing-pasted";
import { type FlowWorld, openFlow } from "./testing/open-flow";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

interface Elsewhere {
  readonly access: string;
  readonly refresh: string;
  readonly registration: string;
}

/** Tokens as another program holds them: installed, taken out, and forgotten here. */
async function tokensElsewhere(scopes?: readonly string[]): Promise<Elsewhere> {
  const { ctx, person } = flow;
  const left = await flow.leave(scopes === undefined ? {} : { scopes: [...scopes] });
  const run = await flow.comeBack(left, await flow.visit(left.authorizeUrl));
  const owned = { personId: person.id, id: run.installationId ?? "" };
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (tokens?.kind !== "tokens") throw new Error(`no tokens: ${run.outcome}`);
  const installation = await loadInstallation(ctx.db, owned);
  await deleteInstallation(ctx.db, owned);
  return { access: tokens.access, refresh: tokens.refresh ?? "", registration: installation?.registration?.id ?? "" };
}

async function privateToken(scopes: readonly string[]): Promise<string> {
  const app = await ensureDemoRegistration(flow.ctx, flow.person);
  if (!app.ok) throw new Error(app.failure);
  const path = `/apps/${app.value.clientId}/private-tokens`;
  const made = await callPartner(flow.ctx, "POST", path, { name: "ours", orgid: "200000000101", scopes });
  return JSON.parse(new TextDecoder().decode(made?.response?.body)).token;
}

/** The same world with a store whose shop no token may read: a real refusal in its place. */
const withoutShop = (): FlowContext => ({
  ...flow.ctx,
  send: async (request) => {
    const { url } = request;
    const raw = await flow.ctx.send({ ...request, url: url.replace(/(com|web)\/shop\.json$/, "com/customers.json") });
    return { ...raw, request };
  },
});

async function add(input: Partial<AddTokenInput>, ctx: FlowContext = flow.ctx): Promise<AddTokenReport> {
  const added = await addToken(ctx, flow.person, { ...nothingPasted, ...input });
  if (!added.ok) throw new Error(JSON.stringify(added.failure));
  return added.value;
}

const view = async (id: string | null) =>
  await loadInstallation(flow.ctx.db, { personId: flow.person.id, id: id ?? "" });

const callsOf = async (runId: string): Promise<readonly string[]> => {
  const calls = (await flow.run(runId)).steps.filter((step): step is CallStep => step.kind === "call");
  return calls.map(({ exchange }) => `${exchange.response?.status} ${new URL(exchange.request.url).pathname}`);
};

test("an access token alone: one call names its store, and everything else is unknown", async () => {
  const { access } = await tokensElsewhere();
  const added = await add({ accessToken: `Bearer ${access}\n` });
  expect(added).toMatchObject({ known: false, end: "named" });
  expect(await callsOf(added.runId)).toEqual(["200 /sandbox/apis/com/shop.json"]);
  expect(await view(added.installationId)).toMatchObject({
    origin: "imported",
    registration: null,
    store: { orgid: "200000000101", name: "Lụa Hội An" },
    tokenKind: "unknown",
    scopesRequested: null,
    scopesGranted: null,
    expiresAt: null,
    hasRefreshToken: false,
    generations: [{ origin: "import", runId: added.runId }],
    probes: [{ resource: "shop", status: 200, verdict: "good" }],
  });
  const run = await flow.run(added.runId);
  expect(run).toMatchObject({ kind: "import", outcome: "imported", verdict: "good" });
  expect(JSON.stringify(run)).not.toContain(access);
  // Once more, and it is the same one.
  expect(await add({ accessToken: access })).toMatchObject({ known: true, installationId: added.installationId });
});

test.each([
  [1e20, 1_764_000_000],
  [57_600, 1_764_000_000.1234],
  [1e9, 1e-9],
])("a lifetime of %d from %d on leaves every store readable", async (expires_in, iat) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const id_token = `${part({ alg: "RS256" })}.${part({ sub: "9", iat })}.bm90LXNpZ25lZA`;
  const { access: access_token } = await tokensElsewhere();
  const answer = { access_token, token_type: "Bearer", expires_in, id_token };
  const added = await add({ tokenResponse: JSON.stringify(answer) });
  expect(await view(added.installationId)).toMatchObject({ origin: "imported" });
});

test("with its token answer: scopes, kind, lifetime; the ID token is read and not believed; refresh works", async () => {
  const { access, refresh, registration } = await tokensElsewhere();
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const iat = Math.floor(flow.ctx.now() / 1000) - 600;
  const claims = { sub: "9", name: "Somebody", orgid: "1", orgname: "Another store", iat };
  const idToken = `${part({ alg: "RS256" })}.${part(claims)}.bm90LXNpZ25lZA`;
  const answer = {
    access_token: access,
    token_type: "Bearer",
    expires_in: 57_600,
    scope: "openid com.read_shop grant_service offline_access",
    refresh_token: refresh,
    id_token: idToken,
  };
  const added = await add({ tokenResponse: JSON.stringify(answer), registration });
  const stored = await view(added.installationId);
  expect(stored).toMatchObject({
    registration: { id: registration },
    store: { orgid: "200000000101", name: "Lụa Hội An" },
    tokenKind: "service",
    scopesGranted: ["openid", "com.read_shop", "grant_service", "offline_access"],
    obtainedAt: new Date(iat * 1000).toISOString(),
    expiresAt: new Date((iat + 57_600) * 1000).toISOString(),
    hasRefreshToken: true,
  });
  const run = await flow.run(added.runId);
  const step = run.steps.find(({ name }) => name === "id-token");
  expect(step).toMatchObject({ verdict: "warn", checks: [{ id: "same-store", result: "no" }] });
  for (const secret of [access, refresh, idToken, "bm90LXNpZ25lZA"]) expect(JSON.stringify(run)).not.toContain(secret);
  const refreshed = await refreshInstallation(flow.ctx, flow.person, { installationId: added.installationId ?? "" });
  expect(refreshed).toMatchObject({ ok: true, value: { ok: true, installationId: added.installationId } });
  expect(await view(added.installationId)).toMatchObject({ generation: 2, origin: "imported" });
});

test("a private token: two calls at most, its scopes as its person says", async () => {
  const scopes = ["com.read_discounts", "com.read_shop"];
  const added = await add({ kind: "private", accessToken: await privateToken(scopes), scopes });
  expect(await view(added.installationId)).toMatchObject({
    origin: "private",
    tokenKind: "private",
    scopesGranted: scopes,
    store: { orgid: "200000000101" },
  });
  const second = await add({ kind: "private", accessToken: await privateToken(["com.read_products"]) });
  expect(await callsOf(second.runId)).toEqual(["403 /sandbox/apis/com/shop.json", "200 /sandbox/apis/web/shop.json"]);
  const named = { kind: "private", storeName: "My store" } as const;
  const unnamed = await add({ ...named, accessToken: await privateToken(["com.read_products"]) }, withoutShop());
  expect(await callsOf(unnamed.runId)).toEqual(["403 /sandbox/apis/com/shop.json", "403 /sandbox/apis/web/shop.json"]);
  expect(await view(unnamed.installationId)).toMatchObject({
    scopesGranted: null,
    store: { orgid: null, name: "My store" },
    probes: expect.arrayContaining([expect.objectContaining({ resource: "shop", status: 403 })]),
  });
  expect(await flow.run(unnamed.runId)).toMatchObject({ outcome: "imported", verdict: "warn" });
});

test("a token that no shop may be read with: the accounts server is asked for its store", async () => {
  const { access } = await tokensElsewhere(["openid", "profile", "org", "userinfo", "com.read_products"]);
  const added = await add({ accessToken: access }, withoutShop());
  expect(await callsOf(added.runId)).toEqual([
    "403 /sandbox/apis/com/shop.json",
    "403 /sandbox/apis/web/shop.json",
    "200 /sandbox/accounts/connect/userinfo",
  ]);
  expect(await view(added.installationId)).toMatchObject({
    store: { orgid: "200000000101", name: "Lụa Hội An" },
    installedBy: { sub: "200000100001" },
  });
});

test("a token that is refused everywhere is not stored, and the run says what 401 means; kept only on request", async () => {
  const unknown = "0F".repeat(32);
  const refused = await add({ accessToken: unknown });
  expect(refused).toMatchObject({ end: "refused", installationId: null });
  expect(await callsOf(refused.runId)).toEqual([
    "401 /sandbox/apis/com/shop.json",
    "401 /sandbox/accounts/connect/userinfo",
  ]);
  const run = await flow.run(refused.runId);
  expect(run).toMatchObject({ outcome: "token-refused", verdict: "bad", facts: { kept: false, status: 401 } });
  expect(run.diagnosis).toMatchObject({ causes: expect.arrayContaining([expect.anything()]) });
  const kept = await add({ accessToken: unknown, keep: true });
  expect(kept.installationId).not.toBeNull();
  expect(await flow.run(kept.runId)).toMatchObject({ outcome: "token-refused", facts: { kept: true } });
  expect(await view(kept.installationId)).toMatchObject({ store: { orgid: null, name: expect.stringMatching(/#/) } });
});

test("a token that one platform issued is not sent to the other's hosts, whatever was chosen", async () => {
  const { access } = await tokensElsewhere();
  const added = await add({ accessToken: access });
  const sent: string[] = [];
  const send: FlowContext["send"] = async (request) => {
    sent.push(request.url);
    return await flow.ctx.send(request);
  };
  const moved = flow.ctx.db.kysely.updateTable("installations").set({ provider: "haravan" });
  await moved.where("id", "=", added.installationId ?? "").execute();
  const refused = { ok: false, failure: { field: "access_token", fault: "of-another-platform" } };
  const ctx = { ...flow.ctx, send };
  expect(await addToken(ctx, flow.person, { ...nothingPasted, accessToken: access })).toEqual(refused);
  const answer = JSON.stringify({ access_token: access, token_type: "Bearer" });
  expect(await addToken(ctx, flow.person, { ...nothingPasted, tokenResponse: answer })).toEqual(refused);
  expect(sent).toEqual([]);
  await deleteInstallation(flow.ctx.db, { personId: flow.person.id, id: added.installationId ?? "" });
});

test("this person's own secret, code and refresh token are recognised, and nothing is sent", async () => {
  const { ctx, person } = flow;
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  const { installationId } = await flow.comeBack(left, params);
  const tokens = await loadInstallationTokens(ctx.db, { personId: person.id, id: installationId ?? "" });
  if (tokens?.kind !== "tokens") throw new Error("no tokens");
  const code = params.find(({ name }) => name === "code")?.value ?? "";
  const before = await listRuns(ctx.db, { personId: person.id, limit: 50 });
  const fault = async (accessToken: string) => await addToken(ctx, person, { ...nothingPasted, accessToken });
  expect(await fault(code)).toEqual({ ok: false, failure: { field: "access_token", fault: "code" } });
  expect(await fault(tokens.refresh ?? "")).toMatchObject({ failure: { fault: "refresh-token" } });
  expect((await listRuns(ctx.db, { personId: person.id, limit: 50 })).runs).toHaveLength(before.runs.length);
  // A token of an install of ours, pasted: that very installation.
  expect(await add({ accessToken: tokens.access })).toMatchObject({ known: true, installationId });
  // And what one person has, another learns nothing of.
  const signedIn = { issuer: "https://elsewhere.test", sub: "2", name: "Stranger", email: null };
  const stranger = await savePerson(ctx.db, { ...signedIn, signedInBy: "sandbox" });
  const theirs = await addToken(ctx, stranger, { ...nothingPasted, accessToken: tokens.access });
  expect(theirs).toMatchObject({ ok: true, value: { known: false } });
  expect(await addToken(ctx, stranger, { ...nothingPasted, accessToken: tokens.refresh })).toMatchObject({
    ok: true,
    value: { end: "refused" },
  });
});

test("an app registration is one's own, and of the same platform", async () => {
  const { access } = await tokensElsewhere();
  const fault = async (input: Partial<AddTokenInput>) => {
    const added = await addToken(flow.ctx, flow.person, { ...nothingPasted, ...input });
    return added.ok ? "added" : added.failure;
  };
  expect(await fault({ accessToken: access, registration: "nobodys" })).toEqual({
    field: "registration",
    fault: "unknown",
  });
  const app = await ensureDemoRegistration(flow.ctx, flow.person);
  expect(await fault({ provider: "haravan", accessToken: access, registration: app.ok ? app.value.id : "" })).toEqual({
    field: "registration",
    fault: "of-another-platform",
  });
});

test("nobody answers: nothing is stored, and no second call is made", async () => {
  const other = await openFlow();
  await other.stopSandbox();
  const added = await addToken(other.ctx, other.person, { ...nothingPasted, accessToken: "0F".repeat(32) });
  expect(added).toMatchObject({ ok: true, value: { end: "unreachable", installationId: null } });
  const run = await other.run(added.ok ? added.value.runId : "");
  expect(run).toMatchObject({ outcome: "provider-unreachable", steps: [{ name: "shop" }] });
  await other.close();
});
