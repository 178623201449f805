import fc from "fast-check";
import { expect, test } from "vitest";
import { resources, writes } from "../../haravan/resources";
import { openPrivate } from "../testing/open-private";
import { demoStores, demoWorld } from "../worlds/demo";
import { storeData } from "./seeds/store-data";

const keys = [
  "product",
  "variant",
  "image",
  "collect",
  "custom_collection",
  "customer",
  "address",
  "order",
  "transaction",
  "refund",
  "inventory",
  "transfer",
  "discount",
  "promotion",
  "metafield",
  "blog",
  "article",
  "comment",
  "page",
  "redirect",
  "theme",
  "asset",
  "script_tag",
] as const;

const fields = [
  "title",
  "line_items",
  "variants",
  "addresses",
  "customer",
  "tags",
  "key",
  "value",
  "src",
  "id",
  "__proto__",
];

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.dictionary(fc.constantFrom(...fields), fc.jsonValue({ maxDepth: 3 })),
  fc.constant({
    title: "x",
    variants: [null, 1, {}, { id: {} }],
    addresses: [[]],
    line_items: [{ variant_id: {}, quantity: "9" }],
  }),
);

const allowed = [200, 201, 403, 404, 413, 422];

const world = demoWorld();
const silk = world.stores.get(demoStores.silk);
const data = silk === undefined ? undefined : storeData(world, silk);

/** Ids that are there for most parameters; the others get one that is not. */
function realPath(template: string, pick: number): string {
  const ids: Readonly<Record<string, number | undefined>> = {
    product: data?.products[pick % 12]?.id,
    customer: data?.customers[pick % 12]?.id,
    order: data?.orders[pick]?.id,
    blog: data?.blogs[pick % 2]?.id,
    theme: data?.themes[pick % 2]?.id,
    page: data?.pages[pick % 3]?.id,
    country: 241,
    province: 50,
    district: 466,
  };
  const [, last = ""] = /([a-z_]+)\/\{id\}/.exec(template) ?? [];
  const rows = Object.entries(data ?? {}).find(([name]) => name === last)?.[1];
  const own = Array.isArray(rows) ? rows[pick % rows.length]?.id : undefined;
  return template.replaceAll(/\{([a-z]+)\}/g, (_all, name: string) => String((name === "id" ? own : ids[name]) ?? 1));
}

test("no body and no id makes a write fail", async () => {
  const { send } = await openPrivate(demoStores.silk);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writes),
      fc.dictionary(fc.constantFrom(...keys), value),
      fc.nat(40),
      async (write, body, pick) => {
        const path = realPath(write.path, pick);
        const answer = await send(write.method, path, body);
        expect(allowed).toContain(answer.status);
      },
    ),
    { numRuns: 120 },
  );
});

test("no query and no id makes a read fail", async () => {
  const { get } = await openPrivate(demoStores.silk);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...resources),
      fc.dictionary(
        fc.constantFrom("limit", "page", "fields", "ids", "since_id", "query", "asset[key]", "created_at_min"),
        fc.string(),
      ),
      fc.nat(40),
      async (resource, query, pick) => {
        const path = realPath(resource.path, pick);
        const answer = await get(`${path}?${new URLSearchParams(query)}`);
        expect([200, 404, 422]).toContain(answer.status);
      },
    ),
    { numRuns: 120 },
  );
});
