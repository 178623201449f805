import { expect, test } from "vitest";
import { haravanHosts, sandboxHosts } from "./hosts";

test("the sandbox has Haravan's addresses under its own origin", () => {
  const sandbox = sandboxHosts("http://127.0.0.1:3000");
  expect(sandbox.authorize).toBe("http://127.0.0.1:3000/sandbox/accounts/connect/authorize");
  expect(sandbox.api).toBe("http://127.0.0.1:3000/sandbox/apis");
  expect(new URL(sandbox.token).pathname).toBe(`/sandbox/accounts${new URL(haravanHosts.token).pathname}`);
  expect(sandboxHosts("http://127.0.0.1:4010", "").webhook).toBe("http://127.0.0.1:4010/webhook");
});
