import { beforeEach, expect, test } from "vitest";
import { accountRoutes } from "../accounts/routes";
import { openCore } from "../open-core";
import { createMemoryStore } from "../store/memory-store";
import { codeRequest, openTestSandbox, type TestSandbox } from "../testing/open-test-sandbox";
import { sha256Hex } from "../tokens/hash";
import { endpointOf } from "./endpoint-of";
import { mostReceived } from "./most-received";

let at: TestSandbox;

beforeEach(async () => {
  at = await openTestSandbox();
});

const received = async (query = "") => (await (await at.call(`/control/requests${query}`)).json()).requests;

const { client_id, redirect_uri } = codeRequest;
const exchange = (code: string, headers = {}) =>
  at.post(
    "/accounts/connect/token",
    { grant_type: "authorization_code", client_id, client_secret: "plain-secret", code, redirect_uri },
    headers,
  );

test("a refused exchange is shown with what the server knew, and none of its secrets", async () => {
  const code = "B".repeat(64);
  const answer = await exchange(code, { prefer: "respond-async", "user-agent": "shop/1", cookie: "a=b" });
  const [request] = await received();
  expect(request).toEqual({
    request_id: answer.headers.get("x-request-id"),
    time: new Date(at.clock.nowMs).toISOString(),
    method: "POST",
    path: "/accounts/connect/token",
    endpoint: "token",
    client_id,
    query: {},
    body: {
      grant_type: "authorization_code",
      client_id,
      client_secret: `sha256:${sha256Hex("plain-secret").slice(0, 16)}`,
      code: `sha256:${sha256Hex(code).slice(0, 16)}`,
      redirect_uri,
    },
    headers: {
      "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
      prefer: "respond-async",
      "user-agent": "shop/1",
    },
    status: 400,
    server_reason: {
      check: "code-known",
      log: "Invalid authorization code",
      values: { code: expect.stringMatching(/^sha256:[0-9a-f]{8}$/) },
    },
  });
});

test("no secret of a whole sign-in is kept in it", async () => {
  const code = await at.code();
  const tokens = await (await exchange(code)).json();
  const bearer = { authorization: `Bearer ${tokens.access_token}` };
  await at.call(`/accounts/connect/userinfo?access_token=${tokens.access_token}`, { headers: bearer });
  await at.post(
    "/accounts/connect/revocation",
    { token: tokens.refresh_token ?? "r".repeat(64) },
    {
      authorization: `Basic ${btoa("plain:plain-secret")}`,
    },
  );
  await at.call(
    `/accounts/account/login?ReturnUrl=${encodeURIComponent("/accounts/connect/authorize/callback?client_secret=plain-secret")}`,
  );
  await at.call("/accounts/connect/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_secret: "plain-secret", nested: { code }, code }),
  });
  const shown = await received();
  const text = JSON.stringify(shown);
  for (const secret of [code, tokens.access_token, tokens.id_token, "plain-secret", btoa("plain:plain-secret")])
    expect(text).not.toContain(secret);
  expect(
    shown.find((one: { path: string; method: string }) => one.method === "POST" && one.path.endsWith("/account/login"))
      .body,
  ).toMatchObject({ Username: "an", Password: "(hidden)" });
});

test("whose it was is read from the form, the header, the token, or the address to return to", async () => {
  const { access_token } = await (await exchange(await at.code())).json();
  await at.call("/apis/com/products.json", { headers: { authorization: `Bearer ${access_token}` } });
  await at.post("/accounts/connect/revocation", { token: "x" }, { authorization: `Basic ${btoa("second:wrong")}` });
  const all: { endpoint: string; client_id: string | null }[] = await received();
  expect(new Set(all.map((one) => `${one.endpoint} ${one.client_id}`))).toEqual(
    new Set(["authorize plain", "page plain", "token plain", "api plain", "revocation second"]),
  );
});

test("it is asked by client, endpoint and number, the newest first, and forgotten on demand", async () => {
  for (const name of ["plain", "second", "plain"]) {
    at.clock.nowMs += 1;
    await at.call(`/accounts/connect/authorize?client_id=${name}`);
  }
  await exchange("C".repeat(64));
  expect(await received("?client_id=second")).toHaveLength(1);
  expect(await received("?endpoint=authorize")).toHaveLength(3);
  const [newest] = await received("?limit=1&client_id=plain&endpoint=authorize");
  expect(newest.time).toBe(new Date(at.clock.nowMs).toISOString());
  expect((await at.call("/control/requests", { method: "DELETE" })).status).toBe(204);
  expect(await received()).toEqual([]);
});

test("a repeated parameter shows all its values", async () => {
  await at.call("/accounts/connect/authorize?client_id=a&client_id=b");
  expect((await received())[0]).toMatchObject({ client_id: "a", query: { client_id: ["a", "b"] } });
});

test("the oldest goes when there are too many", async () => {
  for (let i = 0; i < mostReceived + 5; i += 1) {
    at.clock.nowMs += 1;
    await at.call(`/apis/com/${i}.json`);
  }
  const kept: { path: string }[] = await received(`?limit=${mostReceived}`);
  expect([kept.length, kept[0]?.path, kept.at(-1)?.path]).toEqual([
    mostReceived,
    "/apis/com/1004.json",
    "/apis/com/5.json",
  ]);
});

test("an embedded sandbox keeps none", async () => {
  const base = "http://127.0.0.1:4999";
  expect((await openCore({ store: createMemoryStore(), base })).received).toBeNull();
  const embedded = await openTestSandbox({ control: false });
  await embedded.call("/accounts/connect/authorize?client_id=plain");
  expect((await embedded.call("/control/requests")).status).toBe(404);
});

test("every endpoint of the accounts host has a name", () => {
  const nameless = Object.keys(accountRoutes).filter((path) => endpointOf(`/accounts${path}`) === "other");
  expect(nameless).toEqual([]);
  expect(endpointOf("/accounts/~token-500/connect/token")).toBe("token");
});
