import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { openTestSandbox } from "../testing/open-test-sandbox";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const heldMegabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
};

const long = "a".repeat(1_000_000);

test.each([
  ["/accounts/connect/token", { client_id: long }],
  ["/accounts/connect/deviceauthorization", { client_id: "nobody-of-that-name", client_secret: long }],
  ["/accounts/connect/authorize", { client_id: "plain", redirect_uri: long }],
  ["/accounts/connect/authorize", { client_id: "nobody-of-that-name", ui_locales: `vi-VN en-US ${long}` }],
])("what is kept of a long request to %s is not the request", async (path, fields) => {
  const at = await openTestSandbox({ control: false });
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(body.length),
  };
  const before = heldMegabytes();
  // A text of its own each time, as from the wire.
  for (let call = 0; call < 60; call += 1)
    await at.call(path, { method: "POST", headers, body: Buffer.from(`${body}&n=${call}`) });
  expect(at.reasons.length).toBe(60);
  expect(heldMegabytes() - before).toBeLessThan(20);
});
