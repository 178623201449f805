import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort, type Program, root, start } from "./testing/start-program";
import { putClient, type RunningSandbox, startSandbox } from "./testing/start-sandbox";
import { Visitor } from "./testing/visitor";

let sandbox: RunningSandbox;
let app: Program;
let port: number;

beforeAll(async () => {
  sandbox = await startSandbox();
  port = await freePort();
  await putClient(sandbox, "express-app", {
    secret: "express-app-secret",
    redirect_uris: [`http://localhost:${port}/install/grandservice`],
  });
  app = await start([process.execPath, `${root}examples/express/app.mjs`], /\/install/, {
    env: { ISSUER: `${sandbox.base}/accounts`, API: `${sandbox.base}/apis`, PORT: String(port) },
  });
}, 60_000);
afterAll(async () => {
  await app.stop();
  await sandbox.stop();
});

async function install(visitor: Visitor) {
  const login = await visitor.open(`http://localhost:${port}/install`);
  return visitor.allow(await visitor.submit(login, [["DemoPerson", "owner"]]));
}

test("the Express app of the documents installs and reads products", { timeout: 60_000 }, async () => {
  const end = await install(new Visitor());
  expect(JSON.parse(end.html)).toEqual({
    orgid: "200000000101",
    orgname: "Lụa Hội An",
    products: expect.any(Number),
    refreshes: true,
  });
});

test("what the platform refuses reaches the visitor as a 502, by name", { timeout: 60_000 }, async () => {
  const url = `${sandbox.base}/control/clients/express-app/scenario`;
  await fetch(url, { method: "PUT", body: JSON.stringify({ name: "token-invalid-grant" }) });
  const end = await install(new Visitor());
  expect([end.status, JSON.parse(end.html)]).toEqual([502, { failed: "invalid_grant" }]);
});

test("a callback that this browser did not begin is refused", async () => {
  const { status } = await new Visitor().open(`http://localhost:${port}/install/grandservice?code=A&state=b`);
  expect(status).toBe(400);
});
