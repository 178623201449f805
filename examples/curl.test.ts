import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, run } from "./testing/start-program";
import { type RunningSandbox, startSandbox } from "./testing/start-sandbox";

const missing = ["bash", "curl"].filter((program) => spawnSync(program, ["--version"]).status !== 0);
const note = missing.length === 0 ? "" : ` (skipped: ${missing.join(" and ")} not found on this machine)`;

describe.skipIf(missing.length > 0)(`the curl script of the documents${note}`, () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  }, 60_000);
  afterAll(() => sandbox.stop());

  test("installs, calls the API, and reads why a second exchange was refused", { timeout: 60_000 }, async () => {
    const env = { SANDBOX: sandbox.base };
    const { code, output } = await run(["bash", `${root}examples/curl/install.sh`], { env });
    const [shop = "", again = "", received = "", ...rest] = output.trim().split("\n");
    expect({ code, rest }).toEqual({ code: 0, rest: [] });
    expect(JSON.parse(shop).shop).toMatchObject({ id: 200000000101, name: "Lụa Hội An" });
    expect(JSON.parse(again)).toEqual({ error: "invalid_grant" });
    expect(JSON.parse(received).requests[0]).toMatchObject({ status: 400, server_reason: { check: "code-known" } });
  });
});
