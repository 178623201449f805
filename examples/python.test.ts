import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root, run } from "./testing/start-program";
import { type RunningSandbox, startSandbox } from "./testing/start-sandbox";

const python = ["python3", "python"].find((name) => /^Python 3/.test(String(spawnSync(name, ["--version"]).stdout)));
const note = python === undefined ? " (skipped: no Python 3 on this machine)" : "";

describe.skipIf(python === undefined)(`the Python script of the documents${note}`, () => {
  let sandbox: RunningSandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  }, 60_000);
  afterAll(() => sandbox.stop());

  test("installs, refreshes, reads orders, and meets the 500 it armed", { timeout: 60_000 }, async () => {
    const env = { SANDBOX: sandbox.base, PYTHONIOENCODING: "utf-8" };
    const { code, output } = await run([python ?? "", `${root}examples/python/install.py`], { env });
    expect(output).toMatch(/^installed on Lụa Hội An, \d+ orders read\s+then the API answered 500\s*$/);
    expect(code).toBe(0);
  });
});
