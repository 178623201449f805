import { afterAll, beforeAll, expect, test } from "vitest";
import { XRayAnswer } from "@/lib/http/answers/x-ray";
import { type ApiWorld, openApi } from "./testing/open-api";

let api: ApiWorld;
let id: string;
beforeAll(async () => {
  api = await openApi();
  id = await api.install();
});
afterAll(() => api.close());

const path = "/api/installations/{id}/calls/{resource}";
const ask = (resource: string, how = {}) => api.ask(path, { params: { id, resource }, ...how });

test.each(["themes-list", "metafields-list", "discounts-list", "products-create", "userinfo", "webhook-subscription"])(
  "%s has an answer as the document says",
  async (resource) => {
    const { status, json } = await ask(resource);
    expect(status).toBe(200);
    expect(XRayAnswer.safeParse(json).error?.issues).toBeUndefined();
  },
);

test("a missing scope: needed, provided, and the address that asks for the union", async () => {
  const { json } = await ask("themes-list");
  expect(json).toMatchObject({
    needed: ["web.read_themes", "web.write_themes"],
    next: "consent",
    asked_before: "never-asked",
  });
  expect(json.provided).toContain("com.read_shop");
  const url = new URL(json.consent.url);
  expect(url.pathname).toBe("/install");
  expect(url.searchParams.get("scope")?.split(" ")).toEqual(json.consent.scopes);
  expect(json.consent.scopes).toEqual(expect.arrayContaining([...json.provided, "web.read_themes"]));
  expect(json.consent.length).toBeLessThanOrEqual(json.consent.limit);
});

test("a call whose scope the token has is offered no consent, whatever became of it", async () => {
  for (const resource of ["orders-count", "shop", "metafields-list", "discounts-list"]) {
    const { json } = await ask(resource);
    expect(`${resource} ${JSON.stringify(json.consent)}`).toBe(`${resource} null`);
  }
  const offered = (await ask("themes-list")).json;
  expect(offered.consent.adds).toContain("web.read_themes");
});

test("it is said in the caller's language", async () => {
  const { json } = await ask("themes-list", { query: "?lang=vi", headers: { "accept-language": "vi" } });
  expect(json.checks.at(-1)).toMatchObject({ id: "scope", says: "web.read_themes không có trong các scope được cấp." });
});

test("what is not there, and what is another person's, are the same 404", async () => {
  expect((await ask("moons-list")).status).toBe(404);
  const key = await api.keyOf(await api.stranger());
  expect((await ask("themes-list", { key })).status).toBe(404);
});
