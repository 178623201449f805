import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiPath, operations } from "./operations";
import { type ApiWorld, openApi } from "./testing/open-api";
import { routeModules } from "./testing/route-modules";

let api: ApiWorld;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** next-auth's own, and the answer to every path that is none. */
const undocumented = ["/api/auth/{...nextauth}", "/api/{...path}"];

function routePaths(): string[] {
  const root = import.meta.dirname;
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[\\/])route\.ts$/.test(file),
  );
  return files.map((file) => {
    const folder = relative(root, join(root, file, ".."));
    return `/api/${folder.replaceAll("\\", "/")}`.replaceAll("[", "{").replaceAll("]", "}");
  });
}

test("every route stands in the document, and nothing else does", async () => {
  const { json } = await api.ask("/api/openapi.json");
  expect(Object.keys(json.paths).toSorted()).toEqual(
    routePaths()
      .filter((path) => !undocumented.includes(path))
      .toSorted(),
  );
});

test("every method of every route stands in the document, with who may call it", async () => {
  const { json } = await api.ask("/api/openapi.json");
  for (const [path, load] of Object.entries(routeModules)) {
    const { OPTIONS, ...module } = await load();
    const served = OPTIONS
      ? ((await OPTIONS(new Request("http://localhost/"), { params: Promise.resolve({}) })).headers.get("allow") ?? "")
      : Object.keys(module).join(", ");
    const methods = served.split(", ").filter((method) => method !== "HEAD" && method !== "OPTIONS");
    expect(`${path} ${methods.toSorted()}`).toBe(
      `${path} ${Object.keys(json.paths[path])
        .map((method) => method.toUpperCase())
        .toSorted()}`,
    );
    for (const operation of Object.values<{ security: unknown; operationId: string }>(json.paths[path])) {
      const isOpen = Object.values(operations[path as ApiPath]).some(({ access }) => access === "open");
      expect(operation.security).toEqual(isOpen ? [] : [{ key: [] }, { session: [] }]);
    }
  }
});

test("the document is OpenAPI 3.1 whose references hold and whose names are unique", async () => {
  const { json, text } = await api.ask("/api/openapi.json");
  expect(json.openapi).toBe("3.1.1");
  const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, pointer = ""]) => pointer);
  expect(references.length).toBeGreaterThan(10);
  for (const pointer of new Set(references)) {
    const found = pointer.split("/").reduce((at, name) => at?.[name], json);
    expect(`${pointer} ${typeof found}`).toBe(`${pointer} object`);
  }
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("request bodies are told by the schemas that judge them", async () => {
  const { json } = await api.ask("/api/openapi.json");
  const body = (path: string) => json.paths[path].post.requestBody.content["application/json"].schema;
  expect(body("/api/exchange")).toMatchObject({
    type: "object",
    additionalProperties: false,
    properties: { code: { type: "string", maxLength: 4096 }, times: { default: 1 } },
  });
  expect(body("/api/installs").properties).toHaveProperty("redirect_uri");
  const [one, many] = body("/api/diagnose").oneOf;
  expect(one.properties.observed.properties.code_age_s).toEqual({ type: "number" });
  expect(many.properties.cases.maxItems).toBe(500);
});

test("another method than the document has is refused with the ones it has", async () => {
  for (const path of Object.keys(operations) as ApiPath[]) {
    if (path.startsWith("/api/health/")) continue;
    const answer = await api.ask(path, { method: "PUT" });
    expect(`${path} ${answer.status}`).toBe(`${path} 405`);
    const verbs = Object.keys(operations[path]);
    for (const verb of verbs) expect(answer.headers.get("allow")).toContain(verb);
    expect(answer.json).toMatchObject({ party: "tool", status: 405 });
  }
});
