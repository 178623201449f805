import { afterAll, beforeAll, expect, test } from "vitest";
import { ScenarioList, ScenarioRunAnswer } from "@/lib/http/answers/scenario";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { type ApiWorld, openApi } from "./testing/open-api";

let api: ApiWorld;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const run = async (name: string, query = "") => {
  const path = "/api/scenarios/{name}/runs";
  const answer = await api.ask(path, { method: "POST", params: { name }, query });
  return { ...answer, json: answer.status === 200 ? ScenarioRunAnswer.parse(answer.json) : answer.json };
};

test("every scenario is listed, for whoever asks, with its title in both languages", async () => {
  const answer = await api.ask("/api/scenarios", { key: null });
  expect(answer.status).toBe(200);
  const listed = ScenarioList.parse(answer.json).scenarios;
  expect(listed.map(({ name, cause }) => [name, cause])).toEqual(scenarios.map(({ name, cause }) => [name, cause]));
  for (const { name, title } of listed) {
    expect(title.en).not.toBe(name);
    expect(title.vi).not.toBe(title.en);
  }
});

test.each([
  ["token-redirect-uri-other", "first"],
  ["api-404", "first"],
  ["authorize-client-unknown", "first"],
  ["oidcc-client-test", "blameless"],
] as const)("%s is run as an app would, and its run can be read: %s", async (name, named) => {
  const { status, json } = await run(name);
  expect(status).toBe(200);
  expect(json).toMatchObject({ scenario: name, named, link: `/lab/${name}?run=${json.run}` });
  expect(json.cause).toBe(scenarios.find((one) => one.name === name)?.cause);
  const read = await api.ask("/api/runs/{id}", { params: { id: json.run } });
  expect(read.json).toMatchObject({ id: json.run, scenario: name });
  const listed = await api.ask("/api/runs", { query: `?scenario=${name}` });
  expect(listed.json.runs.map(({ id }: { id: string }) => id)).toEqual([json.run]);
  expect(json.diagnosis?.causes[0]?.id ?? null).toBe(json.cause);
});

test("where the run itself shows that a scenario only acts as if, that is said", async () => {
  const { json } = await run("token-code-expired");
  expect(json.named).toBe("excluded");
  expect(json.diagnosis.excluded.map(({ id }: { id: string }) => id)).toContain("code-expired");
});

test("the diagnosis speaks the caller's language", async () => {
  const { json } = await run("token-502", "?lang=vi");
  expect(json.diagnosis.locale).toBe("vi");
});

test("a scenario that does not exist is not found, and nothing is run", async () => {
  const { status, json } = await run("no-such-scenario");
  expect(`${status} ${json.party}`).toBe("404 tool");
  expect((await api.ask("/api/runs", { key: await api.keyOf(await api.stranger()) })).json.runs).toEqual([]);
});
