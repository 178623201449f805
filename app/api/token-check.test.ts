import { afterAll, beforeAll, expect, test } from "vitest";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { TokenCheckAnswer } from "@/lib/http/answers/token-check";
import { type ApiWorld, openApi } from "./testing/open-api";

const path = "/api/installations/{id}/token-check";

let api: ApiWorld;
let id: string;
beforeAll(async () => {
  api = await openApi();
  id = await api.install();
});
afterAll(() => api.close());

const ask = async (json?: unknown, query?: string) => {
  const answer = await api.ask(path, {
    method: "POST",
    params: { id },
    ...(json === undefined ? {} : { json }),
    ...(query === undefined ? {} : { query }),
  });
  expect(answer.status).toBe(200);
  expect(TokenCheckAnswer.safeParse(answer.json).error).toBeUndefined();
  return answer;
};

test("the stored token is asked about with two calls, and is let in", async () => {
  const { json } = await ask();
  expect(json.story).toMatchObject({ id: "accepted", certainty: "certain", cause: null });
  expect(json.calls.map(({ call, status }: { call: string; status: number }) => [call, status])).toEqual([
    ["userinfo", 200],
    ["shop", 200],
  ]);
  expect(json.diagnosis).toBeNull();
});

test("a pasted token is told, in the language asked for, and never repeated", async () => {
  const tokens = await loadInstallationTokens(api.flow.ctx.db, { personId: api.flow.person.id, id });
  if (tokens?.kind !== "tokens") throw new Error("no tokens");
  const { json, text } = await ask({ access_token: `Bearer "${tokens.access}"` }, "?lang=vi");
  expect(json.story).toMatchObject({ id: "malformed", certainty: "certain", cause: "token-malformed" });
  expect(json.story.title).toBe("Giá trị gửi đi không đúng như lúc được cấp");
  expect(text).not.toContain(tokens.access);
  const stray = "CANARY0".repeat(9);
  const unknown = await ask({ access_token: stray });
  expect(unknown.json).toMatchObject({ story: null, next: { action: "use-present-token" } });
  expect(unknown.json.cannot_tell.length).toBeGreaterThan(0);
  expect(unknown.text).not.toContain(stray);
  const run = await api.ask("/api/runs/{id}", { params: { id: unknown.json.run } });
  expect(run.status).toBe(200);
  expect(run.text).not.toContain(stray);
});

test("the document calls the pasted token write-only", async () => {
  const { json } = await api.ask("/api/openapi.json");
  const { schema } = json.paths[path].post.requestBody.content["application/json"];
  expect(schema.properties.access_token).toMatchObject({ type: "string", writeOnly: true });
});
