import { expect, test } from "vitest";
import { en } from "../../../messages/en";
import { vi } from "../../../messages/vi";
import { inspectorWords } from "../inspector/words";
import { createMemoryStore } from "../store/memory-store";
import type { ReasonRecord } from "../store/records";
import type { SandboxStore } from "../store/store";
import { allow, installedToken, installUrl, newApp, openDemo, partnerHeaders, toolOrigin } from "../testing/demo-app";
import { authorizeUrl, codeRequest, openTestSandbox } from "../testing/open-test-sandbox";
import { redirectUri } from "../testing/plain-world";
import { sha256Base64Url } from "../tokens/hash";
import { checkIds } from "./check-ids";
import { fingerprint, hideSecrets } from "./hide-secrets";

type Demo = Awaited<ReturnType<typeof openDemo>>;
type Shown = { readonly check: string; readonly [name: string]: unknown };

async function reasonsOf({ at, app }: Demo, query = ""): Promise<readonly Shown[]> {
  const answer = await at.call(`/partners/apps/${app.clientId}/reasons${query}`, { headers: partnerHeaders });
  return (await answer.json()).reasons;
}

test("every check has its sentence in both languages", () => {
  for (const { inspector } of [en, vi]) {
    const words: Readonly<Record<string, string>> = inspector.checks;
    expect(checkIds.filter((id) => !words[id])).toEqual([]);
    expect(Object.keys(words).toSorted()).toEqual([...checkIds].toSorted());
  }
});

test("an app's dashboard lists each of its requests once, newest first, whether it was refused or answered", async () => {
  const demo = await openDemo();
  const token = await installedToken(demo.at, demo.app);
  demo.at.clock.nowMs += 1000;
  await demo.at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${token}` } });
  demo.at.clock.nowMs += 1000;
  await demo.at.call("/apis/com/customers.json", { headers: { authorization: `Bearer ${token}` } });
  const [refused, answered, ...rest] = await reasonsOf(demo);
  expect(refused).toMatchObject({ check: "scope-granted", status: 403, endpoint: "GET /apis/com/customers.json" });
  expect(answered).toMatchObject({ check: "none", status: 200, endpoint: "GET /apis/com/shop.json" });
  expect(rest.map(({ endpoint }) => endpoint)).toEqual(expect.arrayContaining(["POST /accounts/connect/token"]));
  const ids = [refused, answered, ...rest].map((reason) => reason?.["request_id"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await reasonsOf(demo, "?check=scope-granted")).toHaveLength(1);
  expect(await reasonsOf(demo, `?limit=1&after=${ids[0]}`)).toMatchObject([{ request_id: ids[1] }]);
  expect(await reasonsOf(demo, "?status=403")).toHaveLength(1);
});

test("the pages between authorize and its answer are found by the hash of their state", async () => {
  const demo = await openDemo();
  const visitor = demo.at.browser();
  const url = installUrl(demo.app, { state: "state-of-this-run" });
  await allow(visitor, await visitor.submit(await visitor.open(url), [["DemoPerson", "owner"]]));
  await installedToken(demo.at, demo.app);
  const joined = await reasonsOf(demo, `?state_hash=${sha256Base64Url("state-of-this-run")}`);
  expect(new Set(joined.map(({ endpoint }) => endpoint))).toEqual(
    new Set([
      "GET /accounts/connect/authorize",
      "GET /accounts/account/login",
      "POST /accounts/account/login",
      "GET /accounts/connect/authorize/callback",
      "GET /accounts/consent",
      "POST /accounts/consent",
    ]),
  );
  expect(JSON.stringify(await reasonsOf(demo))).not.toContain("state-of-this-run");
});

test("a hosted error page is the client's too, and names the request that it is shown for", async () => {
  const demo = await openDemo();
  const url = installUrl(demo.app, { scope: "openid com.read_nothing", state: "lost" });
  await demo.at.browser().open(url);
  const joined = await reasonsOf(demo, `?state_hash=${sha256Base64Url("lost")}`);
  const refused = joined.find(({ check }) => check === "scopes-allowed");
  const page = joined.find(({ endpoint }) => endpoint === "GET /accounts/home/error");
  expect(page?.["values"]).toEqual({ shown_for: refused?.["request_id"] });
});

test("another app's requests are not listed; nobody's are found by their id alone", async () => {
  const demo = await openDemo();
  const made = await (
    await demo.at.call("/partners/apps", { method: "POST", headers: partnerHeaders, body: JSON.stringify(newApp) })
  ).json();
  const other = { at: demo.at, app: { clientId: made.client_id, clientSecret: made.client_secret } };
  const theirs = await demo.at.post("/accounts/connect/token", { client_id: other.app.clientId, client_secret: "x" });
  const nobodys = await demo.at.post("/accounts/connect/token", { client_id: "nobody", client_secret: "x" });
  const id = (answer: Response) => answer.headers.get("x-request-id");
  expect(await reasonsOf(demo, `?request_id=${id(theirs)}`)).toEqual([]);
  expect(await reasonsOf(other, `?request_id=${id(theirs)}`)).toMatchObject([{ check: "secret-right" }]);
  expect(await reasonsOf(demo, `?request_id=${id(nobodys)}`)).toMatchObject([{ check: "client-known" }]);
  expect((await reasonsOf(demo)).map(({ check }) => check)).not.toContain("client-known");
  const path = `/partners/apps/${demo.app.clientId}/reasons`;
  expect((await demo.at.call(path)).status).toBe(401);
  expect((await demo.at.call(`${path}?limit=0`, { headers: partnerHeaders })).status).toBe(400);
  expect((await demo.at.call(`${path}?owner=person-1`, { headers: partnerHeaders })).status).toBe(200);
  expect((await demo.at.call(`${path}?owner=person-2`, { headers: partnerHeaders })).status).toBe(404);
  expect((await demo.at.call("/partners/apps/none/reasons", { headers: partnerHeaders })).status).toBe(404);
});

test.each([
  ["nobody", { client: "unknown" }],
  ["off", { client: "disabled" }],
  ["nowhere", { client: "misconfigured", fault: "No redirect URI configured." }],
])("one answer for every client that is not there, and the reason says which: %s", async (clientId, absence) => {
  const store = createMemoryStore({ now: () => Date.UTC(2026, 10, 22, 12) });
  const at = await openTestSandbox({ store });
  await at.post("/accounts/connect/token", { client_id: clientId, client_secret: `${clientId}-secret` });
  await at.browser().open(authorizeUrl({ ...codeRequest, client_id: clientId }));
  const known = (await store.list("reasons", "", 10)).map(({ value }) => value as ReasonRecord);
  const refused = known.filter(({ check }) => check === "client-known");
  expect(refused.map(({ values }) => values)).toEqual([
    { client_id: clientId, ...absence },
    { client_id: clientId, ...absence },
  ]);
  for (const lang of ["en", "vi"] as const) {
    const said = { en, vi }[lang].inspector.absent;
    expect(Object.keys(said)).toContain(absence.client);
    const page = await (await at.call(`/inspector?lang=${lang}&check=client-known`)).text();
    expect(page).toContain(inspectorWords[lang].absent[absence.client]);
  }
});

test("a client that is enabled while its request is refused makes nothing fail", async () => {
  const store = createMemoryStore({ now: () => Date.UTC(2026, 10, 22, 12) });
  let reads = 0;
  const changing: SandboxStore = {
    ...store,
    get: async (collection, key) => {
      if (collection !== "client-changes" || key !== "off") return await store.get(collection, key);
      reads += 1;
      return { enabled: reads > 1 };
    },
  };
  const at = await openTestSandbox({ store: changing });
  const answer = await at.post("/accounts/connect/token", { client_id: "off", client_secret: "off-secret" });
  expect([answer.status, await answer.json()]).toEqual([400, { error: "invalid_client" }]);
  expect(at.reasons.at(-1)?.values).toEqual({ client_id: "off", client: "changed" });
});

test("no code, token, secret, verifier, state or password is in what is kept", async () => {
  const store = createMemoryStore({ now: () => Date.UTC(2026, 10, 22, 12) });
  const at = await openTestSandbox({ store });
  const canary = { state: "canary-state-77", verifier: "canary-verifier-".repeat(4), nonce: "canary-nonce-88" };
  const base = { client_id: "plain", client_secret: "plain-secret", redirect_uri: redirectUri };
  const post = async (fields: Readonly<Record<string, string>>, path = "token") =>
    await (await at.post(`/accounts/connect/${path}`, fields)).text();
  const code = await at.code({ scope: "openid offline_access", state: canary.state, nonce: canary.nonce });
  const exchange = { ...base, grant_type: "authorization_code", code };
  await post({ ...exchange, client_secret: "canary-wrong-secret" });
  const tokens = JSON.parse(await post(exchange));
  await post(exchange);
  await post({ ...exchange, code: await at.code(), code_verifier: canary.verifier });
  await post({ ...exchange, client_id: tokens.access_token });
  await post({ ...exchange, grant_type: tokens.access_token });
  await post({ ...base, grant_type: "refresh_token", refresh_token: tokens.refresh_token });
  await post({ ...base, grant_type: "refresh_token", refresh_token: tokens.refresh_token });
  await post({ ...base, token: tokens.access_token, token_type_hint: tokens.id_token }, "revocation");
  await post({ ...base, token: tokens.access_token }, "revocation");
  for (const authorization of [`Bearer ${tokens.access_token}`, `Bearer ${tokens.id_token}`, `Basic ${code}`]) {
    await at.call("/accounts/connect/userinfo", { headers: { authorization } });
    await at.call(`/apis/com/${tokens.access_token}.json`, { headers: { authorization } });
  }
  await at.call(`/accounts/connect/endsession?id_token_hint=${tokens.id_token}x`);
  await at.browser().open(authorizeUrl({ ...codeRequest, redirect_uri: `${redirectUri}?code=${code}` }));
  const kept = JSON.stringify(await store.list("reasons", "", 1000)).toLowerCase();
  expect(kept).toContain("verifier");
  const secrets = [
    ...[code, tokens.access_token, tokens.refresh_token, tokens.id_token],
    ...["plain-secret", "canary-wrong-secret"],
    ...Object.values(canary),
  ];
  for (const secret of secrets) expect(kept).not.toContain(secret.toLowerCase());
});

test("a secret in a place of its own making is a fingerprint, everything else stands as it was", () => {
  const secret = "AB".repeat(32);
  expect(hideSecrets(`No client with id '${secret}' found. aborting`)).toBe(
    `No client with id '${fingerprint(secret)}' found. aborting`,
  );
  const same = ["", "com.read_products", `${toolOrigin}/install/login?x=1`, "a".repeat(63), "0".repeat(65)];
  for (const text of same) expect(hideSecrets(text)).toBe(text);
});

test("no answer of the wire has a word of what is kept", async () => {
  const at = await openTestSandbox();
  const answers = [
    await at.post("/accounts/connect/token", { client_id: "plain", client_secret: "x", grant_type: "a" }),
    await at.call("/apis/com/shop.json", { headers: { authorization: "Bearer 00" } }),
    await at.call("/accounts/connect/userinfo"),
  ];
  for (const answer of answers) {
    const wire = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
    for (const { check, log } of at.reasons) for (const word of [check, log]) expect(wire).not.toContain(word);
  }
  expect(at.reasons).toHaveLength(3);
});
