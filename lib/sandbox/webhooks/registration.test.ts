import { afterEach, expect, test } from "vitest";
import { openDemo, partner } from "../testing/demo-app";
import { closeApps, register, startApp } from "../testing/subscribed-app";
import { verifyToken } from "../testing/webhook-app";

afterEach(closeApps);

test("registering shakes hands: the callback's own query stays, and the token is not kept", async () => {
  const { at, app } = await openDemo();
  const hooks = await startApp();
  const answer = await register(at, app, `${hooks.callback}?tenant=7`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ callback_url: `${hooks.callback}?tenant=7` });
  const query = new URL(hooks.received[0]?.url ?? "", "http://app.example").searchParams;
  expect([...query.keys()]).toEqual(["tenant", "hub.mode", "hub.verify_token", "hub.challenge"]);
  expect(query.get("hub.challenge")).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.stringify(await at.records.get("webhooks", app.clientId))).not.toContain(verifyToken);
  expect((await partner(at, app, "GET", "/webhook")).status).toBe(200);
  expect((await partner(at, app, "DELETE", "/webhook")).status).toBe(204);
  expect((await partner(at, app, "GET", "/webhook")).status).toBe(404);
});

test.each([
  ["JSON quotes", (challenge: string) => JSON.stringify(challenge), "the challenge in JSON quotes"],
  ["a new line", (challenge: string) => `${challenge}\n`, "the challenge with white space around it"],
  ["nothing", () => "", "an empty body"],
  ["a page", () => "<html></html>", "an HTML or XML page"],
  ["an object", (challenge: string) => `{"challenge":"${challenge}"}`, "the challenge inside something else"],
  ["much", () => "x".repeat(1_000_000), "another text"],
])("a handshake answered with %s is refused and named", async (_what, answer, named) => {
  const { at, app } = await openDemo();
  const refused = await register(at, app, (await startApp(answer)).callback);
  expect(refused.status).toBe(422);
  expect((await refused.json()).errors[0].message).toContain(named);
  expect((await partner(at, app, "GET", "/webhook")).status).toBe(404);
});

test("a handshake with the wrong token, and a callback nobody serves, are refused", async () => {
  const { at, app } = await openDemo();
  const hooks = await startApp();
  const wrong = await register(at, app, hooks.callback, "another");
  expect([wrong.status, (await wrong.json()).errors[0].message]).toEqual([422, "The callback answered 401, not 200"]);
  await closeApps();
  const gone = await register(at, app, hooks.callback);
  expect([gone.status, (await gone.json()).errors[0].message]).toEqual([422, "The callback cannot be reached"]);
});

test("a verify token that is half a letter, and an address of another scheme, are named", async () => {
  const { at, app } = await openDemo();
  const { callback } = await startApp();
  const half = await register(at, app, callback, "a\ud800");
  expect([half.status, (await half.json()).errors]).toEqual([
    400,
    [{ path: "verify_token", code: "field-type", message: "must be whole letters" }],
  ]);
  const other = await register(at, app, "ftp://127.0.0.1/h");
  expect((await other.json()).errors).toEqual([
    { path: "callback_url", message: "is refused: neither http nor https" },
  ]);
});

test.each([
  ["https://user:pw@127.0.0.1/h", 400],
  ["ftp://127.0.0.1/h", 400],
  ["/h", 400],
  ["http://127.0.0.1:22/h", 400],
  ["http://127.0.0.1:5999/h#x", 400],
  ["http://10.0.0.8/h", 422],
  ["http://169.254.169.254/latest", 422],
  ["http://[::ffff:10.0.0.8]/h", 422],
  ["http://0/h", 422],
])("%s is no callback", async (callback, status) => {
  const { at, app } = await openDemo();
  expect((await register(at, app, callback)).status).toBe(status);
});
