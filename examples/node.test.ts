import { afterAll, beforeAll, expect, test } from "vitest";
import { root, run } from "./testing/start-program";
import { type RunningSandbox, startSandbox } from "./testing/start-sandbox";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
}, 60_000);
afterAll(() => sandbox.stop());

test("the Node test of the documents passes as it stands there", { timeout: 60_000 }, async () => {
  const file = `${root}examples/node/install.test.mjs`;
  const { code, output } = await run([process.execPath, "--test", "--test-reporter=tap", file], {
    env: { SANDBOX: sandbox.base, NODE_OPTIONS: "" },
  });
  expect(output).toContain("# pass 3");
  expect(code).toBe(0);
});
