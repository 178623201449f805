import { expect, test } from "vitest";
import { appendStep } from "./append-step";
import { awaitBrowser } from "./await-browser";
import { beginExchange } from "./begin-exchange";
import { createRun } from "./create-run";
import { deleteRun } from "./delete-run";
import { finishRun } from "./finish-run";
import { leaseMs } from "./lease";
import { listRuns } from "./list-runs";
import { loadRun } from "./load-run";
import { noteRun } from "./note-run";
import { openDatabase } from "./open-database";
import { eachDatabase } from "./testing/each-database";
import { callStep, localStep, sampleRegistration, sampleRun } from "./testing/samples";

await eachDatabase(({ open }) => {
  test("a run comes back as it was written", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const registration = await sampleRegistration(db, personId);
    const { id } = await sampleRun(db, personId, registration);
    const owned = { personId, id };
    expect(await appendStep(db, owned, callStep)).toBe(true);
    expect(await noteRun(db, owned, { facts: { leg: "login" }, store: { orgid: "1", name: "Một" } })).toBe(true);
    const end = {
      outcome: "exchange-refused",
      verdict: "bad",
      diagnosis: { causes: [] },
      steps: [localStep("stopped")],
    };
    expect(await finishRun(db, owned, end as never)).toBe(true);
    expect(await loadRun(db, owned)).toEqual({
      id,
      kind: "install",
      provider: "sandbox",
      status: "finished",
      outcome: "exchange-refused",
      verdict: "bad",
      facts: { leg: "login" },
      registration: { id: registration.id, name: registration.name },
      installationId: null,
      store: { orgid: "1", name: "Một" },
      startedAt: "2026-01-02T03:04:05.000Z",
      finishedAt: "2026-01-02T03:04:05.000Z",
      deadlineAt: null,
      scenario: null,
      steps: [localStep(), callStep, localStep("stopped")],
      diagnosis: { causes: [] },
    });
  });

  test("a run keeps the scenario that was chosen for it, and is found by it", async () => {
    const { db, person, clock } = await open();
    const [mine, other] = [await person(), await person("other")];
    const play = async ({ id: personId }: { readonly id: string }, scenario?: string) => {
      clock.pass(1);
      return (await createRun(db, { personId, kind: "install", provider: "sandbox", scenario })).id;
    };
    const first = await play(mine, "token-502");
    const newest = await play(mine, "token-502");
    await play(mine, "token-500");
    await play(mine);
    await play(other, "token-502");
    const of = async (scenario: string) => {
      const { runs } = await listRuns(db, { personId: mine.id, limit: 5, scenario });
      return runs.map((run) => [run.id, run.scenario]);
    };
    expect(await of("token-502")).toEqual([
      [newest, "token-502"],
      [first, "token-502"],
    ]);
    expect(await of("token-hang")).toEqual([]);
    expect(await loadRun(db, { personId: mine.id, id: newest })).toMatchObject({ scenario: "token-502" });
  });

  test("a finished run takes no step, no note and no second end", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    expect(await finishRun(db, owned, { outcome: "cancelled", verdict: "none" })).toBe(true);
    expect(await finishRun(db, owned, { outcome: "installed", verdict: "good" })).toBe(false);
    expect(await appendStep(db, owned, localStep())).toBe(false);
    expect(await noteRun(db, owned, { facts: { late: true } })).toBe(false);
    expect(await loadRun(db, owned)).toMatchObject({ outcome: "cancelled", facts: {}, steps: [localStep()] });
  });

  test("steps appended at once all stay, each with its own number", async () => {
    const { db, options, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    const other = await openDatabase(options);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => appendStep(at % 2 ? db : other, owned, localStep("probe"))),
    );
    await other.close();
    expect((await loadRun(db, owned))?.steps.length).toBe(21);
  });

  test("a run whose browser never came back ends at its deadline, not before", async () => {
    const { db, clock, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    clock.pass(599_999);
    expect(await loadRun(db, owned)).toMatchObject({ status: "waiting", outcome: null });
    clock.pass(1);
    expect(await beginExchange(db, owned)).toBe(false);
    expect(await loadRun(db, owned)).toMatchObject({
      status: "finished",
      outcome: "never-came-back",
      verdict: "unsure",
      finishedAt: "2026-01-02T03:14:05.000Z",
      deadlineAt: "2026-01-02T03:14:05.000Z",
    });
  });

  test("an expired lease is an interrupted run, for whoever reads it, a renewed one is not", async () => {
    const { db, clock, options, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    expect(await beginExchange(db, owned)).toBe(true);
    expect(await beginExchange(db, owned)).toBe(false);
    clock.pass(leaseMs - 1);
    expect(await appendStep(db, owned, localStep("token"))).toBe(true);
    clock.pass(leaseMs - 1);
    expect(await loadRun(db, owned)).toMatchObject({ status: "exchanging" });
    clock.pass(1);
    const other = await openDatabase(options);
    const seen = await Promise.all([
      loadRun(db, owned),
      loadRun(other, owned),
      listRuns(other, { personId, limit: 5 }),
    ]);
    await other.close();
    expect(seen[0]).toMatchObject({ status: "finished", outcome: "interrupted", verdict: "warn" });
    expect(seen[1]).toMatchObject({ status: "finished", outcome: "interrupted", verdict: "warn" });
    expect(seen[2].runs).toMatchObject([{ status: "finished", outcome: "interrupted", verdict: "warn" }]);
    expect(await appendStep(db, owned, localStep("id-token"))).toBe(false);
    expect(await finishRun(db, owned, { outcome: "installed", verdict: "good" })).toBe(false);
  });

  test("between two legs the run waits again, for its own process only", async () => {
    const { db, clock, options, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    const other = await openDatabase({ ...options, instanceId: "another" });
    await beginExchange(db, owned);
    expect(await awaitBrowser(other, owned)).toBe(false);
    expect(await awaitBrowser(db, owned)).toBe(true);
    await other.close();
    clock.pass(leaseMs * 2);
    expect(await loadRun(db, owned)).toMatchObject({ status: "waiting" });
    expect(await beginExchange(db, owned)).toBe(true);
  });

  test("pages of the list meet without gap or repetition, also among runs of the same millisecond", async () => {
    const { db, clock, person } = await open();
    const { id: personId } = await person();
    const stranger = await person();
    const made: string[] = [];
    for (let at = 0; at < 23; at += 1) {
      const { id } = await createRun(db, { personId, kind: "probe", provider: "sandbox" });
      made.push(id);
      await createRun(db, { personId: stranger.id, kind: "probe", provider: "sandbox" });
      if (at % 5 === 0) clock.pass(1);
    }
    const seen: string[] = [];
    for (let after = null, page = await listRuns(db, { personId, limit: 4, after }); ; ) {
      seen.push(...page.runs.map((run) => run.id));
      if (page.next === null) break;
      page = await listRuns(db, { personId, limit: 4, after: page.next });
    }
    expect(seen.toSorted()).toEqual(made.toSorted());
    expect((await listRuns(db, { personId, limit: 100 })).runs.map((run) => run.id)).toEqual(seen);
  });

  test("a deleted run is gone with its steps", async () => {
    const { db, person } = await open();
    const { id: personId } = await person();
    const owned = { personId, id: (await sampleRun(db, personId)).id };
    expect(await deleteRun(db, owned)).toBe(true);
    expect(await deleteRun(db, owned)).toBe(false);
    expect(await db.kysely.selectFrom("steps").selectAll().execute()).toEqual([]);
  });
});
