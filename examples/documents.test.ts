import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { controlRoutes } from "../lib/sandbox/control/routes";
import { appPaths } from "../lib/sandbox/partners/app-routes";
import { endpointNames } from "../lib/sandbox/received/endpoint-of";
import { readWorld } from "../lib/sandbox/world/read-world";
import { root } from "./testing/start-program";

const page = readFileSync(`${root}docs/sandbox.md`, "utf8");
const blocks = [...page.matchAll(/^```\w+ (examples\/\S+)\n([\s\S]*?)^```$/gm)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));

test("each example in the documents is the file that the tests run", () => {
  for (const { file, text } of blocks)
    expect({ file, text }).toEqual({ file, text: readFileSync(root + file, "utf8") });
});

test("every example is in the documents", () => {
  const files = readdirSync(`${root}examples`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "testing")
    .flatMap(({ name }) => readdirSync(`${root}examples/${name}`).map((file) => `examples/${name}/${file}`));
  expect(blocks.map(({ file }) => file).sort()).toEqual(files.sort());
});

test("every route of the control API and every endpoint name is in the documents", () => {
  const ofOneApp = appPaths.map((path) => `/control/clients/:id${path}`);
  const paths = [...controlRoutes.map(([path]) => path), ...ofOneApp].map((path) => path.replace(/:(\w+)/g, "{$1}"));
  expect(paths.filter((path) => !page.includes(path))).toEqual([]);
  expect(endpointNames.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("every flag of the command is in the documents", () => {
  const flags = [
    ...readFileSync(`${root}scripts/sandbox/read-flags.ts`, "utf8").matchAll(/^ {2}"?([a-z-]+)"?: \{ type:/gm),
  ];
  expect(flags.length).toBeGreaterThan(5);
  expect(flags.map(([, name]) => `--${name}`).filter((flag) => !page.includes(flag))).toEqual([]);
});

test("the world in the documents can be loaded", () => {
  const [text = ""] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)]
    .map(([, block = ""]) => block)
    .filter((block) => block.includes("identity_scopes"));
  const world = readWorld(JSON.parse(text));
  expect(world.ok && [...world.value.clients.keys()]).toEqual(["my-app"]);
});
