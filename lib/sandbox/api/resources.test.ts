import { beforeAll, describe, expect, test } from "vitest";
import { resources } from "../../haravan/resources";
import { acceptedFor } from "../../haravan/scopes";
import { createPrivateToken, openPrivate, type PrivateApp } from "../testing/open-private";
import { demoStores } from "../worlds/demo";
import { findView, type View } from "./views";

let opened: PrivateApp;
let onlyShop: string;
let onlyCustomers: string;
beforeAll(async () => {
  opened = await openPrivate(demoStores.silk);
  onlyShop = await createPrivateToken(opened.at, opened.app, demoStores.silk, ["com.read_shop"]);
  onlyCustomers = await createPrivateToken(opened.at, opened.app, demoStores.silk, ["com.read_customers"]);
});

const queries: Readonly<Record<string, string>> = { "shipping-rates-list": "country_id=241&province_id=33" };

/** The lists by which the ids of a path's parameters are found. */
const listOf: Readonly<Record<string, readonly [path: string, key: string]>> = {
  country: ["/com/countries.json", "countries"],
  province: ["/com/countries/241/provinces.json?ids=50", "provinces"],
  district: ["/com/provinces/50/districts.json", "districts"],
  product: ["/com/products.json?since_id=1", "products"],
  customer: ["/com/customers.json?since_id=1", "customers"],
  order: ["/com/orders.json?since_id=1", "orders"],
  collection: ["/com/custom_collections.json?since_id=1", "custom_collections"],
  blog: ["/web/blogs.json?since_id=1", "blogs"],
  page: ["/web/pages.json?since_id=1", "pages"],
  theme: ["/web/themes.json", "themes"],
};

async function firstId(path: string, key: string): Promise<string> {
  const body = await (await opened.get(path)).json();
  return String(body[key][0].id);
}

async function fill(template: string): Promise<string> {
  let path = template;
  for (const [whole, name = ""] of template.matchAll(/\{([a-z]+)\}/g)) {
    if (name === "id") continue;
    const list = listOf[name];
    let id: string;
    if (list !== undefined) id = await firstId(...list);
    else if (name === "article")
      id = await firstId(`${path.split("/articles")[0]}/articles.json?since_id=1`, "articles");
    else {
      const { product } = await (
        await opened.get(`/com/products/${await firstId(...(listOf["product"] ?? ["", ""]))}.json`)
      ).json();
      id = String(product[name === "variant" ? "variants" : "images"][0].id);
    }
    path = path.replace(whole, id);
  }
  return path;
}

const withQuery = (path: string, more: string): string => `${path}${path.includes("?") ? "&" : "?"}${more}`;

async function everyRow(path: string, key: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (let page = 1; page < 50; page += 1) {
    const body = await (await opened.get(withQuery(path, `page=${page}`))).json();
    if (body[key].length === 0) break;
    rows.push(...body[key]);
  }
  return rows;
}

const isRows = (view: View | undefined): view is Extract<View, { kind: "rows" }> => view?.kind === "rows";

describe.each(resources.map((resource) => ({ ...resource, toString: () => resource.id })))("$id", (resource) => {
  const ask = async () => {
    const path = await fill(resource.path);
    const query = queries[resource.id];
    return query === undefined ? path : `${path}?${query}`;
  };

  test("answers in its documented shape", async () => {
    const view = findView(resource.id);
    const path = await ask();
    if (!isRows(view)) {
      const body = await (await opened.get(path)).json();
      expect(Object.values(body)).toHaveLength(1);
      return;
    }
    if (view.end === "list") {
      const answer = await opened.get(path);
      const body = await answer.json();
      expect([answer.status, Object.keys(body), Array.isArray(body[view.list])]).toEqual([200, [view.list], true]);
      expect(body[view.list].length).toBeGreaterThan(0);
    } else if (view.end === "count") {
      const body = await (await opened.get(path)).json();
      const rows = await everyRow(path.replace("/count.json", ".json"), view.list);
      expect(body).toEqual({ count: rows.length });
      expect(rows.length).toBeGreaterThan(0);
    } else {
      const list = resources.find(({ id }) => id === resource.id.replace(/-get$/, "-list"));
      const rows = await everyRow(await fill(list?.path ?? ""), view.list);
      for (const row of rows.slice(0, 3).concat(rows.slice(-1))) {
        const answer = await opened.get(path.replace("{id}", String(row["id"])));
        const body = await answer.json();
        expect([answer.status, Object.keys(body), body[view.item].id]).toEqual([200, [view.item], row["id"]]);
        expect(Object.keys(body[view.item])).toEqual(expect.arrayContaining(Object.keys(row)));
      }
      expect(rows.length).toBeGreaterThan(0);
      expect((await opened.get(path.replace("{id}", "999"))).status).toBe(404);
    }
  });

  test("needs a token, and the scope its page names", async () => {
    const path = (await ask()).replace("{id}", "999");
    expect((await opened.at.call(`/apis${path}`)).status).toBe(401);
    const needsCustomers = resource.scope !== null && acceptedFor(resource.scope).includes("com.read_customers");
    const answer = await opened.get(path, needsCustomers ? onlyShop : onlyCustomers);
    expect(answer.status === 403).toBe(resource.scope !== null);
    expect(answer.headers.get("x-haravan-api-call-limit")).toMatch(/^\d+\/80$/);
  });
});

const nested = resources.filter(({ path }) => path.replace("{id}", "").includes("{"));

test.each(nested.map(({ id, path }) => [id, path] as const))(
  "%s finds nothing under a parent that is not there",
  async (_id, path) => {
    const filled = (await fill(path)).replace("{id}", "1").replace(/\/\d+\//, "/999/");
    const answer = await opened.get(filled);
    expect([answer.status, await answer.json()]).toEqual([404, { errors: "Not Found" }]);
  },
);
