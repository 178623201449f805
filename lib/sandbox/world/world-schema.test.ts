import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { worldSchema } from "./schema";

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));

/** `npm run unit -- lib/sandbox/world -u` writes it anew. */
test("the JSON Schema in the documents is what a world file is read by", async () => {
  const { $schema, ...rest } = z.toJSONSchema(worldSchema, { io: "input" });
  const schema = { $schema, title: "World of the simulated Haravan", ...rest };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`${docs}/sandbox-world.schema.json`);
});

test("the documents explain every field", () => {
  const page = readFileSync(`${docs}/sandbox.md`, "utf8");
  const { people, stores, clients } = worldSchema.shape;
  const fields = [worldSchema, people.element, stores.unwrap().element, clients.element].flatMap(({ shape }) =>
    Object.keys(shape),
  );
  expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});
