import { join } from "node:path";
import { createClient, type Row } from "@libsql/client";
import { expect, test } from "@playwright/test";
import { headingOf, locationOf, Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { startServer } from "./start-server";
import { deliver, install, signIn, startInstall, walkSandbox, walkToLastCallback } from "./walk";

test.describe.configure({ mode: "default" });

let here: Pair;
test.beforeEach(async () => {
  here = await startPair();
});
test.afterEach(() => here.discard());

const token = "/sandbox/accounts/connect/token";
const installation = /\/stores\/([\w-]{22})/g;

async function inDatabase(sql: string): Promise<readonly Row[]> {
  const client = createClient({ url: `file:${join(here.tool.dataDir, "auth-doctor.db")}` });
  try {
    return (await client.execute(sql)).rows;
  } finally {
    client.close();
  }
}

const choices = { flow: "direct", response: "code-query" };

test("kill -9 while the code is exchanged: the run is interrupted, nothing is stored, and starting again works", async () => {
  const visitor = new Visitor();
  await signIn(visitor, here);
  const arrival = await walkToLastCallback(visitor, here, choices);
  const hold = here.sandbox.hold(token);
  const cutOff = expect(deliver(visitor.copy(), arrival, here.sandbox.origin)).rejects.toThrow();
  await hold.reached;
  await here.tool.kill();
  hold.release();
  await cutOff;
  await here.tool.start();

  // The lease still runs: nobody can know yet that its holder is gone.
  const [lease] = await inDatabase("SELECT id, status, lease_until FROM runs WHERE lease_until IS NOT NULL");
  expect(lease?.["status"]).toBe("exchanging");
  // However long the restart took here: as at its beginning.
  await inDatabase(`UPDATE runs SET lease_until = ${Date.now() + 30_000} WHERE lease_until IS NOT NULL`);
  const run = `${here.tool.origin}/runs/${lease?.["id"]}`;
  expect(headingOf(await visitor.get(run))).not.toMatch(/^Interrupted/);
  // Thirty seconds later, as the clock would have it.
  await inDatabase("UPDATE runs SET lease_until = lease_until - 60000 WHERE lease_until IS NOT NULL");
  const page = await visitor.get(run);
  expect(page.status).toBe(200);
  expect(headingOf(page)).toMatch(/^Interrupted/);

  expect(await inDatabase("SELECT id FROM installations")).toEqual([]);
  expect((await visitor.get(`${here.tool.origin}/stores`)).body).not.toMatch(installation);
  // The code was sent once, and is not sent again: the callback leads to the run that says so.
  const sent = here.sandbox.calls(token).length;
  expect(locationOf(await deliver(visitor, arrival, here.sandbox.origin))).toBe(run);
  expect(here.sandbox.calls(token).length).toBe(sent);

  const again = await visitor.get(await install(visitor, here, choices));
  expect(headingOf(again)).toMatch(/^Installed on /);
});

test("kill -9 between the token answer and the end of the install: still nothing half stored", async () => {
  const visitor = new Visitor();
  await signIn(visitor, here);
  const arrival = await walkToLastCallback(visitor, here, choices);
  const hold = here.sandbox.hold("/sandbox/apis/com/shop.json");
  const cutOff = expect(deliver(visitor.copy(), arrival, here.sandbox.origin)).rejects.toThrow();
  await hold.reached;
  await here.tool.kill();
  hold.release();
  await cutOff;
  await here.tool.start();

  await inDatabase("UPDATE runs SET lease_until = lease_until - 60000 WHERE lease_until IS NOT NULL");
  const [run] = await inDatabase("SELECT id FROM runs");
  expect(headingOf(await visitor.get(`${here.tool.origin}/runs/${run?.["id"]}`))).toMatch(/^Interrupted/);
  expect(await inDatabase("SELECT id FROM installations")).toEqual([]);
});

test("kill -9 while the browser is away: the run still waits, and the callback completes it", async () => {
  const visitor = new Visitor();
  await signIn(visitor, here);
  const arrival = await walkToLastCallback(visitor, here, { flow: "two-phase", response: "hybrid-form-post" });
  await here.tool.kill();
  await here.tool.start();
  const page = await visitor.get(locationOf(await deliver(visitor, arrival, here.sandbox.origin)));
  expect(headingOf(page)).toMatch(/^Installed on /);
});

test("SIGTERM finishes the request under way before the server goes", async () => {
  const visitor = new Visitor();
  await signIn(visitor, here);
  const arrival = await walkToLastCallback(visitor, here, choices);
  const hold = here.sandbox.hold(token);
  const delivered = deliver(visitor, arrival, here.sandbox.origin);
  await hold.reached;
  const gone = here.tool.term();
  await expect.poll(() => here.tool.output()).toContain("stopping");
  hold.release();
  const run = locationOf(await delivered);
  expect(await gone).toBe(0);
  await here.tool.start();
  expect(headingOf(await visitor.get(run))).toMatch(/^Installed on /);
});

test("a restart keeps registrations, runs, the session, and the sandbox's own sessions and apps", async () => {
  const alone = await startServer();
  const embedded = { tool: alone, sandbox: { origin: `http://127.0.0.1:${alone.port}` } };
  try {
    const visitor = new Visitor();
    await signIn(visitor, embedded);
    await visitor.post(`${alone.origin}/apps/add`, {
      name: "Orders sync",
      clientId: "ab".repeat(16),
      clientSecret: "cd".repeat(32),
    });
    const run = await install(visitor, embedded);
    expect(await alone.term()).toBe(0);
    await alone.start();

    expect(headingOf(await visitor.get(run))).toMatch(/^Installed on /);
    expect((await visitor.get(`${alone.origin}/apps`)).body).toContain("Orders sync");
    expect((await visitor.get(`${alone.origin}/stores`)).body).toMatch(installation);
    // Signed in over there still: no login page, and the demo app of before is the one that asks.
    const apps = (await visitor.get(`${alone.origin}/apps`)).body;
    const away = await startInstall(visitor, embedded, { flow: "direct", response: "code-query" });
    expect(apps).toContain(new URL(away).searchParams.get("client_id") ?? "none");
    const pages = visitor.answers.length;
    const arrival = await walkSandbox(visitor, away);
    expect(visitor.answers.slice(pages).filter(({ body }) => body.includes('name="DemoPerson"'))).toEqual([]);
    expect((await visitor.get(locationOf(await deliver(visitor, arrival, embedded.sandbox.origin)))).body).toContain(
      "Installed on ",
    );
  } finally {
    await alone.discard();
  }
});
