import { afterAll, beforeAll, expect, test } from "vitest";
import { loadRegistration } from "@/lib/db/load-registration";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { deriveKey } from "@/lib/env/derive-key";
import type { FlowContext } from "./flow-context";
import { refreshInstallation } from "./refresh-installation";
import { tellTokenStory } from "./tell-token-story";
import type { FlowWorld } from "./testing/open-flow";
import { probe } from "./testing/refused";
import { openTokenWorld } from "./testing/token-world";

const login = ["openid", "profile", "email", "org", "userinfo", "com.read_shop"];
const hour = 3600;

async function partner(flow: FlowWorld, clientId: string, path: string) {
  const key = Buffer.from(deriveKey(flow.ctx.env.secretKey, "sandbox-partner")).toString("base64url");
  return await fetch(`${flow.ctx.env.sandboxOrigin}/sandbox/partners/apps/${clientId}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: "{}",
  });
}

let here: Awaited<ReturnType<typeof openTokenWorld>>;
beforeAll(async () => {
  here = await openTokenWorld();
});
afterAll(() => here.flow.close());

test("a token that is let in is not the story, and both calls say so", async () => {
  const told = await here.ask();
  expect(told).toMatchObject({ lead: "accepted", certainty: "certain", diagnosis: null });
  expect(told.sent).toEqual(["/accounts/connect/userinfo", "/apis/com/shop.json"]);
  expect(told.not).toEqual(expect.arrayContaining(["expired", "revoked", "never-valid", "uninstalled"]));
  expect(told.run.steps.map(({ name }) => name)).toEqual(["planned", "userinfo", "shop"]);
});

test("a token revoked within its lifetime was revoked; by whom is not claimed", async () => {
  const { flow, ask, token, view } = await openTokenWorld();
  await probe(flow, "shop");
  const { registration } = await view();
  const app = await loadRegistration(flow.ctx.db, { personId: flow.person.id, id: registration?.id ?? "" });
  const secret = await loadRegistrationSecret(flow.ctx.db, { personId: flow.person.id, id: registration?.id ?? "" });
  if (secret?.kind !== "secret") throw new Error("no secret");
  const { access } = await token();
  await fetch(`${flow.ctx.env.sandboxOrigin}/sandbox/accounts/connect/revocation`, {
    method: "POST",
    body: new URLSearchParams({ token: access, client_id: app?.clientId ?? "", client_secret: secret.value }),
  });
  const told = await ask();
  expect(told).toMatchObject({ lead: "revoked", certainty: "likely" });
  expect(told.not).toEqual(expect.arrayContaining(["expired", "never-valid", "malformed", "rotated", "accepted"]));
  expect(told.told.cannotTell).toContain("who-revoked");
  expect(told.diagnosis?.causes[0]?.id).toBe("token-revoked");
  await flow.close();
});

test("an expired token: the accounts server says it once, and is asked first; after that the history says it", async () => {
  const { flow, ask } = await openTokenWorld();
  flow.clock.pass(16 * hour + 120);
  const first = await ask();
  expect(first).toMatchObject({ lead: "expired", certainty: "certain", sent: ["/accounts/connect/userinfo"] });
  expect(first.told.lead?.facts[0]).toEqual({ fact: "says-expired" });
  expect(first.told.next).toBe("refresh");
  const second = await ask();
  expect(second).toMatchObject({ lead: "expired", certainty: "certain" });
  expect(second.told.lead?.facts).toMatchObject([{ fact: "past-lifetime" }]);
  expect(second.diagnosis?.causes[0]).toMatchObject({ id: "token-expired", certainty: "certain" });
  await flow.close();
});

test("a clock that fell behind since the token came: by ours it lives, by the server's it does not", async () => {
  const { flow, ask, counting } = await openTokenWorld();
  flow.clock.pass(16 * hour - 40 + 95);
  // A call before this one: the server has forgotten the token, so that only the clocks can tell.
  await probe(flow, "shop");
  const behind: FlowContext = {
    ...counting,
    now: () => counting.now() - 95_000,
    send: async (request, limits) => {
      const raw = await counting.send(request, limits);
      return { ...raw, startedAtMs: raw.startedAtMs - 95_000 };
    },
  };
  const told = await ask(undefined, behind);
  expect(told).toMatchObject({ lead: "expired", certainty: "likely" });
  const [fact] = told.told.lead?.facts ?? [];
  expect(fact).toMatchObject({ fact: "clock-moved" });
  if (fact?.fact !== "clock-moved") throw new Error("no clock");
  expect(Math.abs(fact.driftSeconds - 95)).toBeLessThanOrEqual(2);
  expect(fact.leftSeconds).toBeGreaterThan(0);
  expect(Math.abs((told.offsetSeconds ?? 0) - 95)).toBeLessThanOrEqual(2);
  await flow.close();
});

test("an older token pasted by its app: rotated, while it still works and once it does not", async () => {
  const { flow, ask, token, id } = await openTokenWorld();
  const { access: old } = await token();
  await refreshInstallation(flow.ctx, flow.person, { installationId: id });
  const working = await ask(old);
  expect(working).toMatchObject({ lead: "accepted", certainty: "certain" });
  flow.clock.pass(17 * hour);
  await probe(flow, "shop");
  await fetch(`${flow.ctx.env.sandboxOrigin}/sandbox/apis/com/shop.json`, {
    headers: { authorization: `Bearer ${old}` },
  });
  const told = await ask(old);
  expect(told).toMatchObject({ lead: "rotated", certainty: "likely" });
  expect(told.told.lead?.facts[0]).toMatchObject({ fact: "older-token", generation: 1, newest: 2, fate: "rotated" });
  expect(told.told.next).toBe("use-present-token");
  await flow.close();
});

test("uninstalled: likely where the webhook said so, and only possible where nothing did", async () => {
  const { flow, ask, view, id } = await openTokenWorld();
  await probe(flow, "shop");
  const { registration, store } = await view();
  const app = await loadRegistration(flow.ctx.db, { personId: flow.person.id, id: registration?.id ?? "" });
  const done = await partner(flow, app?.clientId ?? "", `/installs/${store.orgid}/uninstall`);
  expect(done.ok).toBe(true);
  const silent = await ask();
  expect(silent.may).toContain("uninstalled");
  expect(silent.told.stories.find((one) => one.id === "uninstalled")?.certainty).toBe("possible");
  expect(silent.told.cannotTell).toContain("uninstall-unseen");
  await flow.ctx.db.kysely
    .updateTable("installations")
    .set({ ended_at: flow.ctx.now(), ended_how: "uninstalled", ended_by: "webhook" })
    .where("id", "=", id)
    .execute();
  const told = await ask();
  expect(told).toMatchObject({ lead: "uninstalled", certainty: "likely" });
  expect(told.told.next).toBe("install-again");
  await flow.close();
});

test("a login token in a job: nothing renews it once its time is over", async () => {
  const { flow, ask, view } = await openTokenWorld(login);
  expect(await view()).toMatchObject({ tokenKind: "user", hasRefreshToken: false });
  flow.clock.pass(16 * hour + 120);
  const told = await ask();
  expect(told).toMatchObject({ lead: "login-token", certainty: "certain" });
  expect(told.may).toContain("expired");
  expect(told.told.next).toBe("install-for-jobs");
  expect(told.told.lead?.cause).toBe("token-expired");
  await flow.close();
});

test("servers that say nothing of the token: nothing is concluded", async () => {
  const { flow, ask } = await openTokenWorld();
  await flow.stopSandbox();
  const told = await ask();
  expect(told).toMatchObject({ lead: null, run: { outcome: "provider-unreachable" } });
  expect(told.told.cannotTell).toContain("silent");
  expect(told.told.next).toBe("ask-later");
  await flow.ctx.db.close();
});

test("what is not yours is not asked about", async () => {
  const stranger = { ...here.flow.person, id: "somebody-else" };
  const told = await tellTokenStory(here.flow.ctx, stranger, { installationId: here.id });
  expect(told).toEqual({ ok: false, failure: "no-such-installation" });
});
