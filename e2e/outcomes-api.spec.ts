import { expect, test } from "@playwright/test";
import { type Answer, formBody, locationOf, Visitor } from "./http-client";
import { type Explained, type Row, rows } from "./outcomes";
import { type Pair, startPair } from "./start-sandbox";
import { deliver, install, signIn, walkSandbox } from "./walk";

test.describe.configure({ mode: "default" });

let here: Pair;
const visitor = new Visitor();
let key = "";

test.beforeAll(async () => {
  here = await startPair();
  await signIn(visitor, here);
  const made = await visitor.ask(`${here.tool.origin}/settings/keys/add`, {
    method: "POST",
    headers: {
      origin: here.tool.origin,
      "content-type": "application/x-www-form-urlencoded",
      accept: "application/json",
    },
    body: formBody({ name: "outcomes" }),
  });
  key = JSON.parse(made.body).key;
});
test.afterAll(() => here.discard());

for (const row of rows) {
  test(`by one API call: ${row.name}`, async () => {
    const answer = await reach(row);
    expect(answer.status).toBe(row.apiStatus);
    const said = JSON.parse(answer.body);
    const outcome = said.results === undefined ? said : said.results[0];
    if (row.status === null) expect(outcome.upstream).toBeNull();
    else expect(outcome.upstream).toMatchObject({ status: row.status, body: expect.stringMatching(startOf(row.body)) });
    expectExplained(outcome.diagnosis, row.explained);
    // A refusal of the provider's is never a fault of the request made to us, and the other way round.
    if (said.results === undefined) expect(said).toMatchObject({ status: row.apiStatus, party: "provider" });
    expect(answer.body).not.toMatch(/[0-9A-F]{64}/);
  });
}

/** One call of ours, with a key and without cookies. */
const call = (path: string, body: unknown): Promise<Answer> =>
  new Visitor().ask(`${here.tool.origin}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function reach({ reach: way }: Row): Promise<Answer> {
  const run = await install(visitor, here);
  switch (way.kind) {
    case "call":
      return await call(await probesOf(run), { resources: ["shop"] });
    case "rehearsed-call":
      return await call(await probesOf(run), { rehearse: way.what });
    case "scope-left-out":
      return await call(await probesOf(await again(run, { what: "leave-out-scope", scope: "com.read_customers" })), {
        resources: ["customers-list"],
      });
    case "spent-code":
      return await call("/api/exchange", { code_of_run: idOf(run), rehearse: way.what });
    case "held-code":
      return await call("/api/exchange", {
        code_of_run: idOf(await again(run, { what: "hold-code" })),
        rehearse: way.what,
      });
    case "short-lived-code": {
      const held = await again(run, { what: "expire-code" });
      // The code lives two seconds: waiting is what this row is about.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      return await call("/api/exchange", { code_of_run: idOf(held), registration: await registrationOf(held) });
    }
    case "unknown-code":
      return await call("/api/exchange", {
        registration: await registrationOf(run),
        code: "0123456789ABCDEF".repeat(4),
        redirect_uri: `${here.tool.origin}/install/grandservice`,
      });
  }
}

const idOf = (run: string): string => new URL(run).pathname.split("/").at(-1) ?? "";

/** Another install out of the menu of that run, gone through to its end; answers its run. */
async function again(run: string, choice: Readonly<Record<string, string>>): Promise<string> {
  const login = await walkSandbox(visitor, locationOf(await visitor.post(`${run}/rehearse`, choice)));
  const next = locationOf(await deliver(visitor, login, here.sandbox.origin));
  return locationOf(await deliver(visitor, await walkSandbox(visitor, next), here.sandbox.origin));
}

async function runOf(run: string) {
  const answer = await new Visitor().get(`${here.tool.origin}/api/runs/${idOf(run)}`, {
    authorization: `Bearer ${key}`,
  });
  return JSON.parse(answer.body);
}

const registrationOf = async (run: string): Promise<string> => (await runOf(run)).registration.id;

const probesOf = async (run: string): Promise<string> =>
  `/api/installations/${(await runOf(run)).installation_id}/probes`;

const startOf = (body: string): RegExp =>
  body === "" ? /^$/ : new RegExp(`^${body.replace(/[{}[\]().*+?^$|\\]/g, "\\$&")}`);

function expectExplained(diagnosis: unknown, explained: Explained | null): void {
  if (explained === null) {
    expect(diagnosis).toBeNull();
    return;
  }
  const { certainty, cause, proof, party, next } = explained;
  expect(diagnosis).toMatchObject({ certainty, party, next: { label: next } });
  expect(diagnosis).toHaveProperty("causes[0].id", cause);
  if (proof !== "") {
    const proven = expect.arrayContaining([expect.stringContaining(proof)]);
    expect(diagnosis).toHaveProperty("causes[0].proof", proven);
  }
}
