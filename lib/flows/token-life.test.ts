import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import type { Owned } from "@/lib/db/owned";
import type { FlowContext } from "./flow-context";
import { probeStore } from "./probe-store";
import { answersHandshake, receiveWebhook } from "./receive-webhook";
import { refreshIfExpired } from "./refresh-if-expired";
import { refreshInstallation } from "./refresh-installation";
import { rehearseCall } from "./rehearse-call";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { causes, install, stored } from "./testing/refused";
import { uninstallOnSandbox } from "./uninstall-on-sandbox";
import { webhookAddress } from "./webhook-address";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

async function installed() {
  const { run } = await install(flow);
  const owned: Owned = { personId: flow.person.id, id: run.installationId ?? "" };
  const view = async () => {
    const found = await loadInstallation(flow.ctx.db, owned);
    if (found === undefined) throw new Error("no installation");
    return found;
  };
  const fates = async () => (await view()).generations.map(({ fate }) => fate);
  const call = async (ctx: FlowContext = flow.ctx) => {
    const done = await probeStore(ctx, flow.person, { installationId: owned.id, resources: ["shop"] });
    return done.ok ? done.value.results[0]?.call?.exchange.response?.status : done.failure.kind;
  };
  return { owned, view, fates, call };
}

/** A delivery as the platform signs it; `change` is what somebody else would send. */
async function deliver(
  { owned, view }: Pick<Awaited<ReturnType<typeof installed>>, "owned" | "view">,
  change: {
    secret?: string;
    topic?: string;
    test?: boolean;
    registrationId?: string;
    hex?: boolean;
    body?: object;
  } = {},
): Promise<boolean> {
  const { registration, store } = await view();
  const registrationId = registration?.id ?? "";
  const kept = await loadRegistrationSecret(flow.ctx.db, { personId: owned.personId, id: registrationId });
  const secret = change.secret ?? (kept?.kind === "secret" ? kept.value : "");
  const body = Buffer.from(JSON.stringify(change.body ?? { id: Number(store.orgid) }));
  return await receiveWebhook(flow.ctx, {
    registrationId: change.registrationId ?? registrationId,
    topic: change.topic ?? "app/uninstalled",
    orgid: store.orgid,
    signature: createHmac("sha256", secret)
      .update(body)
      .digest(change.hex ? "hex" : "base64"),
    test: change.test ?? false,
    body,
  });
}

test("a signed uninstall marks the installation and its token; told twice it is the same end", async () => {
  const here = await installed();
  expect(await deliver(here)).toBe(true);
  const { ended } = await here.view();
  expect(ended).toMatchObject({ how: "uninstalled", by: "webhook" });
  expect((await here.fates())[0]).toBe("uninstalled");
  flow.clock.pass(60);
  expect(await deliver(here, { topic: "APP/Uninstalled" })).toBe(true);
  expect((await here.view()).ended).toEqual(ended);
  // The sandbox was not asked to uninstall anything: the token still works, and that is the stronger word.
  expect(await here.call()).toBe(200);
  expect((await here.view()).ended).toBeNull();
  expect((await here.fates())[0]).toBeNull();
});

test("a page with status 200 is no answer to a token: what had ended stays ended", async () => {
  const here = await installed();
  expect(await deliver(here)).toBe(true);
  const { ended } = await here.view();
  const prefer = { name: "Prefer", value: "scenario=api-html" };
  const send: FlowContext["send"] = (request) => flow.ctx.send({ ...request, headers: [...request.headers, prefer] });
  expect(await here.call({ ...flow.ctx, send })).toBe(200);
  expect((await here.view()).ended).toEqual(ended);
  expect((await here.fates())[0]).toBe("uninstalled");
});

test("what is not signed with the secret of that registration is refused, and changes nothing", async () => {
  const here = await installed();
  expect(await deliver(here, { secret: "another" })).toBe(false);
  expect(await deliver(here, { secret: "" })).toBe(false);
  expect(await deliver(here, { hex: true })).toBe(false);
  expect(await deliver(here, { registrationId: "A".repeat(22) })).toBe(false);
  // Nor does the dashboard's test button, or another topic.
  expect(await deliver(here, { test: true })).toBe(true);
  expect(await deliver(here, { topic: "shop/update" })).toBe(true);
  expect((await here.view()).ended).toBeNull();
});

test("the handshake is answered for the verify token of that very registration", async () => {
  const { view } = await installed();
  const registrationId = (await view()).registration?.id ?? "";
  const { verifyToken } = webhookAddress(flow.ctx, registrationId);
  const shake = (change: { registrationId?: string; mode?: string | null; verifyToken?: string | null }) =>
    answersHandshake(flow.ctx, { registrationId, mode: "subscribe", verifyToken, ...change });
  expect(await shake({})).toBe(true);
  expect(await shake({ verifyToken: null })).toBe(false);
  expect(await shake({ verifyToken: `${verifyToken}x` })).toBe(false);
  expect(await shake({ mode: "unsubscribe" })).toBe(false);
  const nobody = "A".repeat(22);
  expect(await shake({ registrationId: nobody })).toBe(false);
  const { verifyToken: made } = webhookAddress(flow.ctx, nobody);
  expect(await shake({ registrationId: nobody, verifyToken: made })).toBe(false);
});

test("the body alone is signed: where it names another topic or store than the headers, nothing is marked", async () => {
  const app = await installed();
  const { orgid } = (await app.view()).store;
  for (const body of [
    { id: 5, topic: "orders/create", org_id: Number(orgid) },
    { id: 5, topic: "app/uninstalled", org_id: 1 },
    { id: 5, org_id: "1" },
  ]) {
    expect(await deliver(app, { body })).toBe(true);
    expect((await app.view()).ended).toBeNull();
  }
  expect(await deliver(app, { body: { topic: "app/uninstalled", org_id: Number(orgid) } })).toBe(true);
  expect((await app.view()).ended).toMatchObject({ how: "uninstalled", by: "webhook" });
});

test("an uninstall that no webhook tells is noticed by the next call, and a reinstall counts on", async () => {
  const here = await installed();
  const { generation } = await here.view();
  expect((await uninstallOnSandbox(flow.ctx, flow.person, here.owned.id)).ok).toBe(true);
  expect((await here.view()).ended).toBeNull();
  expect(await here.call()).toBe(401);
  expect((await here.view()).ended).toMatchObject({ how: "unauthorized", by: "answer" });
  await install(flow);
  const again = await here.view();
  expect(again.ended).toBeNull();
  expect(again.generation).toBe(generation + 1);
  expect(again.generations[1]?.fate).toBe("reinstalled");
  expect(await here.call()).toBe(200);
});

test("a 401 that was to be expected, or was made on purpose, marks nothing", async () => {
  const here = await installed();
  const wrong = await rehearseCall(flow.ctx, flow.person, { installationId: here.owned.id, what: "wrong-token" });
  expect(wrong.ok).toBe(true);
  const mistakes = [{ at: ["api"], change: { authorization: "Bearer wrong" } }];
  expect(await here.call({ ...flow.ctx, rehearsal: { chosen: "token-unknown", scenario: null, mistakes } })).toBe(401);
  expect((await here.view()).ended).toBeNull();
  const { expiresAt } = await here.view();
  flow.clock.pass((Date.parse(expiresAt ?? "") - flow.ctx.now()) / 1000 + 1);
  expect(await here.call()).toBe(401);
  expect((await here.view()).ended).toBeNull();
});

test("an expired token is refreshed before a call where that was asked for, and only then", async () => {
  const here = await installed();
  expect(await refreshIfExpired(flow.ctx, flow.person, here.owned.id)).toEqual({ kind: "none", runId: null });
  const { expiresAt, generation } = await here.view();
  flow.clock.pass((Date.parse(expiresAt ?? "") - flow.ctx.now()) / 1000 + 1);
  expect(await refreshIfExpired(flow.ctx, flow.person, here.owned.id)).toMatchObject({ kind: "refreshed" });
  expect((await here.view()).generation).toBe(generation + 1);
  expect(await here.call()).toBe(200);
});

test("a refused refresh after a refused call is an end too, and the diagnosis knows of the webhook", async () => {
  const here = await installed();
  const { expiresAt } = await here.view();
  await uninstallOnSandbox(flow.ctx, flow.person, here.owned.id);
  flow.clock.pass((Date.parse(expiresAt ?? "") - flow.ctx.now()) / 1000 + 1);
  expect(await here.call()).toBe(401);
  expect((await here.view()).ended).toBeNull();
  expect(await refreshIfExpired(flow.ctx, flow.person, here.owned.id)).toMatchObject({ kind: "refused" });
  expect((await here.view()).ended).toMatchObject({ how: "unauthorized", by: "answer" });

  const next = await installed();
  await deliver(next);
  await uninstallOnSandbox(flow.ctx, flow.person, next.owned.id);
  const report = await refreshInstallation(flow.ctx, flow.person, { installationId: next.owned.id });
  const run = await flow.run(report.ok ? (report.value.runId ?? "") : "");
  expect(causes(stored(run))[0]).toBe("app-uninstalled");
});

test("a refresh that is answered after the uninstall was told is dropped", async () => {
  const here = await installed();
  const { tokenFingerprint, generation } = await here.view();
  const send: FlowContext["send"] = async (request) => {
    const answer = await flow.ctx.send(request);
    if (request.url.endsWith("/connect/token")) await deliver(here);
    return answer;
  };
  const report = await refreshInstallation({ ...flow.ctx, send }, flow.person, { installationId: here.owned.id });
  expect(report).toMatchObject({ value: { ok: true, refreshed: true, installationId: null } });
  const after = await here.view();
  expect(after).toMatchObject({ tokenFingerprint, generation, ended: { how: "uninstalled" } });
  expect((await loadInstallationTokens(flow.ctx.db, here.owned))?.kind).toBe("tokens");
});

test("only a person's own installation on the sandbox can be uninstalled from here", async () => {
  const { owned, call } = await installed();
  const stranger = { ...flow.person, id: "somebody-else" };
  expect(await uninstallOnSandbox(flow.ctx, stranger, owned.id)).toEqual({
    ok: false,
    failure: "no-such-installation",
  });
  expect(await call()).toBe(200);
});
