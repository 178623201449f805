import { afterAll, beforeAll, expect, test } from "vitest";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { tellTokenStory } from "./tell-token-story";
import { disagreements } from "./testing/agrees";
import type { FlowWorld } from "./testing/open-flow";
import { openTokenWorld } from "./testing/token-world";

let here: Awaited<ReturnType<typeof openTokenWorld>>;
beforeAll(async () => {
  here = await openTokenWorld();
});
afterAll(() => here.flow.close());

test("what an app sends with quotes, a second scheme or a space is malformed, and the token inside works", async () => {
  const { access } = await here.token();
  for (const [text, problem] of [
    [`"${access}"`, "quoted"],
    [`Bearer Bearer ${access}`, "scheme-repeated"],
    [` ${access}`, "white-space"],
    [`Authorization: Bearer Bearer ${access}`, "scheme-repeated"],
  ] as const) {
    const told = await here.ask(text);
    expect(told).toMatchObject({ lead: "malformed", certainty: "certain" });
    expect(told.told.lead?.facts).toEqual([
      { fact: "value-problem", problem },
      { fact: "known-once-cleaned" },
      { fact: "accepted-once-cleaned" },
    ]);
    expect(told.diagnosis?.causes[0]).toMatchObject({ id: "token-malformed", certainty: "certain" });
    expect(JSON.stringify(told)).not.toContain(access);
  }
});

test("the header as it should be is no fault", async () => {
  const { access } = await here.token();
  expect(await here.ask(`Authorization: Bearer ${access}`)).toMatchObject({ lead: "accepted", certainty: "certain" });
});

test("a value that is no token at all is told without a call", async () => {
  for (const text of ["undefined", "", `${"0".repeat(20)}\r\nX-Evil: 1`]) {
    expect(await here.ask(text)).toMatchObject({ lead: "malformed", certainty: "certain", sent: [] });
  }
  const jwt = `${btoa('{"alg":"RS256","typ":"JWT"}').replaceAll("=", "")}.${btoa('{"nonce":"n","sub":"1"}').replaceAll("=", "")}.sig`;
  const told = await here.ask(jwt);
  expect(told).toMatchObject({ lead: "wrong-kind", certainty: "certain", sent: [] });
  expect(told.diagnosis?.causes[0]).toMatchObject({ id: "token-wrong-kind", certainty: "certain" });
});

test("the refresh token and the client secret are known for what they are, and sent nowhere", async () => {
  const { refresh } = await here.token();
  const told = await here.ask(refresh ?? "");
  expect(told).toMatchObject({ lead: "wrong-kind", certainty: "certain", sent: [] });
  const registrationId = (await here.view()).registration?.id ?? "";
  const secret = await loadRegistrationSecret(here.flow.ctx.db, { personId: here.flow.person.id, id: registrationId });
  if (secret?.kind !== "secret") throw new Error("no secret");
  const asSecret = await here.ask(secret.value);
  expect(asSecret.told.lead).toMatchObject({
    id: "wrong-kind",
    facts: [{ fact: "is-other-secret", secret: "client-secret" }],
  });
  expect(asSecret.sent).toEqual([]);
});

test("a value that nobody here has seen: the wire alone does not say why it is refused", async () => {
  const told = await here.ask("f".repeat(64));
  expect(told).toMatchObject({ lead: null, certainty: null });
  expect(told.may).toEqual(["uninstalled", "expired", "revoked", "never-valid"]);
  expect(told.told.cannotTell).toEqual(["revoked-or-never-valid", "expiry-forgotten", "uninstall-unseen"]);
  expect(told.sent).toHaveLength(2);
});

test("neither the stored nor a pasted token is in anything that was kept", async () => {
  const { access, refresh } = await here.token();
  const strange = "CANARY0123456789abcdefCANARY0123456789abcdefCANARY";
  const runs = [await here.ask(strange), await here.ask(), await here.ask(`"${access}"`)].map(({ run }) => run);
  const tables = await Promise.all(
    (["runs", "steps", "probes", "installations", "token_generations"] as const).map((table) =>
      here.flow.ctx.db.kysely.selectFrom(table).selectAll().execute(),
    ),
  );
  const kept = JSON.stringify([runs, tables]);
  for (const secret of [access, refresh ?? access, strange]) expect(kept.includes(secret)).toBe(false);
});

/** The same row once more, as if the person had this app elsewhere as well. */
async function another(flow: FlowWorld, id: string, change: { provider?: "haravan"; orgid?: string }): Promise<string> {
  const { kysely } = flow.ctx.db;
  const row = await kysely.selectFrom("installations").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const print = "access_token#0badcafe";
  const other = { ...row, ...change, id: `other-${change.provider ?? change.orgid}`, access_fingerprint: print };
  await kysely.insertInto("installations").values(other).execute();
  return other.id;
}

test("a token of another environment is recognised, and never sent to the wrong hosts", async () => {
  const { flow, token, id, counting, sent } = await openTokenWorld();
  const { access } = await token();
  const installationId = await another(flow, id, { provider: "haravan" });
  const told = await tellTokenStory(counting, flow.person, { installationId, pasted: access });
  if (!told.ok) throw new Error(told.failure);
  expect(told.value.told.lead).toMatchObject({ id: "other-environment", certainty: "certain", next: "use-own-host" });
  expect(told.value.diagnosis?.causes[0]).toMatchObject({ id: "token-malformed", certainty: "likely" });
  expect(sent).toEqual([]);
  expect(disagreements(told.value.told, told.value.diagnosis)).toEqual([]);
  await flow.close();
});

test("a token of another store is let in there, which is not here", async () => {
  const { flow, token, id, counting, sent } = await openTokenWorld();
  const { access } = await token();
  const installationId = await another(flow, id, { orgid: "1999" });
  const told = await tellTokenStory(counting, flow.person, { installationId, pasted: access });
  if (!told.ok) throw new Error(told.failure);
  expect(told.value.told.lead).toMatchObject({
    id: "other-store",
    certainty: "certain",
    cause: "token-for-other-store",
  });
  expect(told.value.told.stories.map((one) => one.id)).toEqual(["other-store", "accepted"]);
  expect(sent).toHaveLength(2);
  await flow.close();
});
