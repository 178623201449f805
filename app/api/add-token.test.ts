import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteInstallation } from "@/lib/db/delete-installation";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { AddedAnswer } from "@/lib/http/answers/installation";
import { GrantedScopes } from "@/lib/http/answers/scopes";
import { type ApiWorld, openApi } from "./testing/open-api";

let api: ApiWorld;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

interface Elsewhere {
  readonly access: string;
  readonly refresh: string;
  readonly registration: string;
}

/** Tokens that a live app holds, and this tool does not know. */
async function liveTokens(): Promise<Elsewhere> {
  const { ctx, person } = api.flow;
  const owned = { personId: person.id, id: await api.install() };
  const { json } = await api.ask("/api/installations/{id}", { params: { id: owned.id } });
  const tokens = await loadInstallationTokens(ctx.db, owned);
  if (tokens?.kind !== "tokens") throw new Error("no tokens");
  await deleteInstallation(ctx.db, owned);
  return { access: tokens.access, refresh: tokens.refresh ?? "", registration: json.registration.id };
}

const add = (json: object) => api.ask("/api/installations", { json: { provider: "sandbox", ...json } });

test("a token is added, shown without itself, listed, and may be forgotten", async () => {
  const { access } = await liveTokens();
  const added = await add({ access_token: `Bearer ${access}` });
  expect(added.status).toBe(201);
  expect(AddedAnswer.parse(added.json)).toMatchObject({
    known: false,
    installation: { origin: "imported", token_kind: "unknown", scopes_granted: null, store: { name: "Lụa Hội An" } },
  });
  expect(added.text).not.toContain(access);
  expect(await add({ access_token: access })).toMatchObject({ status: 200, json: { known: true } });
  const { id } = added.json.installation;
  const list = await api.ask("/api/installations");
  expect(list.json.installations).toMatchObject([{ id, origin: "imported" }]);
  const run = await api.ask("/api/runs/{id}", { params: { id: added.json.run } });
  expect(run.json).toMatchObject({ kind: "import", outcome: "imported", installation_id: id });
  expect(run.text).not.toContain(access);
  const scopes = await api.ask("/api/installations/{id}/scopes", { params: { id } });
  expect(scopes.status).toBe(200);
  GrantedScopes.parse(scopes.json);
  const gone = await api.ask("/api/installations/{id}", { method: "DELETE", params: { id } });
  expect(gone.status).toBe(204);
  expect((await api.ask("/api/installations")).json.installations).toEqual([]);
});

test("a refresh token from elsewhere is not spent before somebody confirms it", async () => {
  const { access, refresh, registration } = await liveTokens();
  const token_response = { access_token: access, token_type: "Bearer", scope: "openid", refresh_token: refresh };
  const added = await add({ token_response, registration });
  expect(added).toMatchObject({ status: 201, json: { installation: { has_refresh_token: true } } });
  expect(added.text).not.toContain(refresh);
  const params = { id: added.json.installation.id };
  const asked = await api.ask("/api/installations/{id}/refresh", { method: "POST", params });
  expect(asked).toMatchObject({ status: 409, json: { field: "confirm", party: "tool" } });
  const confirmed = await api.ask("/api/installations/{id}/refresh", { params, json: { confirm: true } });
  expect(confirmed).toMatchObject({ status: 200, json: { installation: params.id } });
  // From now on the token here is the only live one.
  expect((await api.ask("/api/installations/{id}/refresh", { method: "POST", params })).status).toBe(200);
});

test("without an app registration, or without a refresh token, a refresh says what is missing, and nothing is sent", async () => {
  const { access, refresh, registration } = await liveTokens();
  const token_response = { access_token: access, token_type: "Bearer", scope: "openid", refresh_token: refresh };
  const whole = await add({ token_response });
  const alone = await add({ access_token: "1E".repeat(32), keep: true });
  const runs = async () => (await api.ask("/api/runs")).json.runs.length;
  const before = await runs();
  for (const [added, code] of [
    [whole, "no-registration"],
    [alone, "no-refresh-token"],
  ] as const) {
    const params = { id: added.json.installation.id };
    for (const json of [{}, { confirm: true }]) {
      const { status, json: told } = await api.ask("/api/installations/{id}/refresh", { params, json });
      expect(`${status} ${told.type}`).toBe(`409 ${api.flow.ctx.env.appOrigin}/errors/${code}`);
    }
  }
  expect(await runs()).toBe(before);
  // As the words say: the same answer once more, with its app.
  expect((await add({ token_response, registration })).json).toMatchObject({
    known: true,
    installation: { registration: { id: registration } },
  });
  const params = { id: whole.json.installation.id };
  const refreshed = await api.ask("/api/installations/{id}/refresh", { params, json: { confirm: true } });
  expect(refreshed).toMatchObject({ status: 200, json: { refreshed: true, generation: 2 } });
});

test("a token that is refused everywhere is the provider's refusal, and kept only on request", async () => {
  const access_token = "0F".repeat(32);
  const refused = await add({ access_token });
  expect(refused).toMatchObject({ status: 401, json: { party: "provider", failure: "token-refused" } });
  expect(refused.json.run).toMatch(/^[\w-]{22}$/);
  expect(refused.text).not.toContain(access_token);
  const kept = await add({ access_token, keep: true, store_name: "Old shop" });
  expect(kept).toMatchObject({ status: 201, json: { installation: { store: { orgid: null, name: "Old shop" } } } });
});

test("what is pasted is named by its kind, never repeated", async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const idToken = `${part({ alg: "RS256" })}.${part({ nonce: "a", sub: "7" })}.c2ln`;
  const answer = await add({ access_token: idToken });
  expect(answer).toMatchObject({ status: 400, json: { field: "access_token", errors: [{ code: "id-token" }] } });
  expect(answer.text).not.toContain("c2ln");
});

test("somebody else's token is a token like any other", async () => {
  const { access } = await liveTokens();
  await add({ access_token: access });
  const key = await api.keyOf(await api.stranger());
  const theirs = await api.ask("/api/installations", { key, json: { provider: "sandbox", access_token: access } });
  expect(theirs).toMatchObject({ status: 201, json: { known: false } });
});
