import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listInstallations } from "@/lib/db/list-installations";
import { loadInstallation } from "@/lib/db/load-installation";
import { loadRegistration } from "@/lib/db/load-registration";
import { updateInstallationTokens } from "@/lib/db/update-installation-tokens";
import { resources } from "@/lib/haravan/resources";
import { fitsScope, splitScopes } from "@/lib/haravan/scope-lists";
import { findScope, loginScopes, scopes } from "@/lib/haravan/scopes";
import { planProbes } from "@/lib/probe/calls/plan-probes";
import { type MatrixRow, probeMatrix } from "@/lib/probe/calls/probe-matrix";
import { installAddress } from "@/lib/probe/consent/install-address";
import { offerConsent } from "@/lib/probe/consent/offer-consent";
import { callPartner } from "./call-partner";
import { loadConsentBasis } from "./load-consent-basis";
import { probeStore } from "./probe-store";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";

// Each of these is a consent or two and some dozen real calls.
vi.setConfig({ testTimeout: 30_000 });

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const base = [...loginScopes, "grant_service"];

/** Read scopes that OAuth can have and that a documented GET needs. */
const families = scopes
  .filter(({ access, privateAppOnly }) => access === "read" && !privateAppOnly)
  .map(({ name }) => name)
  .filter((name) => resources.some(({ scope }) => scope === name));

const writeOf = (read: string) => read.replace(".read_", ".write_");
const hasWrite = (read: string) => findScope(writeOf(read)) !== undefined;
const idsOf = (read: string) => resources.filter(({ scope }) => scope === read).map(({ id }) => id);

/** The scopes of other families whose lists name ids for this one. */
function helpersOf(read: string): readonly string[] {
  const plan = planProbes({ kind: "resources", resources: idsOf(read) });
  const needed = plan.ok ? plan.value.flatMap(({ target }) => target.scope ?? []) : [];
  return [...new Set(needed)].filter((name) => name !== read);
}

/** A consent to exactly these scopes, and a run over the family's calls with what came of it. */
async function probedWith(granted: readonly string[], resourceIds: readonly string[]): Promise<readonly MatrixRow[]> {
  const { run } = await install(flow, { scopes: [...granted] });
  return await probe(run.installationId ?? "", resourceIds);
}

/** What the address that a row offers asks for, as the install page reads it. */
async function offeredFor({ scope }: MatrixRow): Promise<readonly string[]> {
  const [installation] = await listInstallations(flow.ctx.db, flow.person.id);
  if (installation === undefined) throw new Error("not installed");
  const basis = await loadConsentBasis(flow.ctx, flow.person, installation);
  const { plan, obstacle } = offerConsent(basis, [scope ?? ""]).consent;
  expect(obstacle).toBeNull();
  const address =
    basis.asking && plan && installAddress(basis.asking.registrationId, plan.scopes, basis.asking.choices);
  const { searchParams } = new URL(address ?? "", flow.ctx.env.appOrigin);
  expect(searchParams.get("app")).toBe(installation.registration?.id);
  return (searchParams.get("scope") ?? "").split(" ");
}

async function probe(installationId: string, resourceIds: readonly string[]): Promise<readonly MatrixRow[]> {
  flow.clock.pass(30);
  const ctx = { ...flow.ctx, pause: async (ms: number) => flow.clock.pass(ms / 1000) };
  const wish = { kind: "resources", resources: resourceIds } as const;
  const done = await probeStore(ctx, flow.person, { installationId, wish });
  if (!done.ok) throw new Error(done.failure.kind);
  return probeMatrix(done.value.installation);
}

/** None of the demo store's newest orders has a refund; every other call has something to be made with. */
const lacking = ["refunds-get"];
const expectWorking = (rows: readonly MatrixRow[]) =>
  expect(rows.map(({ resource, verdict }) => `${resource} ${verdict}`)).toEqual(
    rows.map(({ resource }) => `${resource} ${lacking.includes(resource) ? "nothing-to-test-with" : "works"}`),
  );

test.each(families)(
  "%s: without it every row names it, and following the consent for it fixes every row",
  async (read) => {
    const helpers = helpersOf(read);
    const without = await probedWith([...base, ...helpers], idsOf(read));
    const rows = without.filter(({ scope, method }) => scope === read && method === "GET");
    expect(rows.length).toBe(idsOf(read).length);
    for (const { resource, granted, verdict, probe: seen } of rows) {
      expect(`${resource} ${granted}`).toBe(`${resource} no`);
      expect(["refused-scope", "list-refused"]).toContain(verdict);
      if (verdict === "refused-scope") expect(seen?.cause).toMatch(/^scope-/);
    }
    expect(rows.some(({ verdict }) => verdict === "refused-scope")).toBe(true);
    for (const row of rows) {
      const offered = await offeredFor(row);
      expect(offered).toContain(read);
      expect(fitsScope(offered)).toBe(true);
    }
    const [row] = rows;
    const fixed = await probedWith(row === undefined ? [] : await offeredFor(row), idsOf(read));
    expectWorking(fixed.filter(({ scope, method }) => scope === read && method === "GET"));
  },
);

test.each(families.filter(hasWrite))(
  "%s through write alone: every GET works, and no write is said to",
  async (read) => {
    const write = writeOf(read);
    const matrix = await probedWith([...base, ...helpersOf(read), write], idsOf(read));
    const reads = matrix.filter(({ scope, method }) => scope === read && method === "GET");
    expectWorking(reads);
    for (const row of reads) expect(row).toMatchObject({ granted: "yes", via: write });
    for (const row of matrix.filter(({ scope }) => scope === write)) {
      expect(row).toMatchObject({ granted: "yes", verdict: "not-tested-get-only", probe: null });
    }
  },
);

test("all scopes do not fit into one request: in several lists every family is seen to work", async () => {
  const wanted = scopes.flatMap(({ name, privateAppOnly }) => (privateAppOnly ? [] : [name]));
  const lists = splitScopes([...base, "com.read_shop", "com.read_products"], wanted);
  expect(lists.length).toBeGreaterThan(1);
  const worked = new Set<string>();
  for (const list of lists) {
    const ids = families.flatMap((read) =>
      list.includes(read) || list.includes(writeOf(read)) ? idsOf(read).slice(0, 1) : [],
    );
    for (const { scope, verdict } of await probedWith(list, ids))
      if (scope !== null && verdict === "works") worked.add(scope);
  }
  for (const read of families) expect(worked).toContain(read);
});

test("rows without a scope work with any token, and say that the documentation names none", async () => {
  const ids = resources.flatMap(({ id, scope }) => (scope === null ? [id] : []));
  const rows = (await probedWith(base, ids)).filter(({ scope, method }) => scope === null && method === "GET");
  for (const { notes, granted } of rows) {
    expect(notes).toContain("no-scope-documented");
    expect(granted).toBe("no-scope");
  }
  const verdicts = new Map(rows.map(({ resource, verdict }) => [resource, verdict]));
  expect(verdicts.get("metafields-list")).toBe("works");
  expect(verdicts.get("order-events-list")).toBe("list-refused");
});

test("discounts are for private apps: a token from OAuth is refused, a private one works", async () => {
  const ids = idsOf("com.read_discounts");
  const { run } = await install(flow, { scopes: [...base, "com.read_shop"] });
  const owned = { personId: flow.person.id, id: run.installationId ?? "" };
  const before = (await probe(owned.id, ids)).filter(({ scope }) => scope === "com.read_discounts");
  expect(before.length).toBe(ids.length);
  for (const { notes, verdict } of before) {
    expect(notes).toContain("private-app-only");
    expect(["refused-scope", "refused-other", "list-refused"]).toContain(verdict);
  }
  const registration = await loadRegistration(flow.ctx.db, {
    personId: flow.person.id,
    id: run.registration?.id ?? "",
  });
  const made = await callPartner(flow.ctx, "POST", `/apps/${registration?.clientId}/private-tokens`, {
    name: "probes",
    orgid: run.store?.orgid,
    scopes: ["com.read_discounts"],
  });
  const value: unknown = JSON.parse(new TextDecoder().decode(made?.response?.body)).token;
  if (typeof value !== "string") throw new Error("no private token");
  const installation = await loadInstallation(flow.ctx.db, owned);
  await updateInstallationTokens(
    flow.ctx.db,
    owned,
    {
      access: { value, fingerprint: flow.ctx.fingerprint("access_token", value) },
      refresh: null,
      kind: "private",
      scopesGranted: ["com.read_discounts"],
      obtainedAtMs: flow.ctx.now(),
      expiresAtMs: null,
    },
    { generation: installation?.generation ?? 0, runId: run.id, startedAtMs: flow.ctx.now() },
  );
  const after = (await probe(owned.id, ids)).filter(({ scope }) => scope === "com.read_discounts");
  expect(after.map(({ verdict }) => verdict)).toEqual(ids.map(() => "works"));
  for (const { notes } of after) expect(notes).toContain("private-app-only");
});
