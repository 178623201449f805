import fc from "fast-check";
import { expect, test } from "vitest";
import { openDemo } from "./testing/demo-app";

/** Each route with something in the place of its parameters, so that a new one is in here by itself. */
const examples = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern) => {
    const path = pattern.replaceAll(/:\w+/g, "x");
    return path.endsWith("*") ? [path.replace("*", "com/products.json"), path.replace("*", "%zz/")] : [path];
  });

test("nothing that is sent makes an endpoint fail", async () => {
  const { at, app } = await openDemo();
  const paths = [...examples(at.sandbox.paths), "/%zz/../accounts//"];
  expect(paths.length).toBeGreaterThan(20);
  const names = [
    "client_id",
    "ReturnUrl",
    "code",
    "scope",
    "token",
    "id_token_hint",
    "logoutId",
    "errorId",
    "orgid",
    "lang",
  ];
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "/accounts/connect/authorize/callback?state=\n\u0111",
      app.clientId,
      "openid",
      "%zz",
      "\u0000",
      "a.b.c",
    ),
  );
  const fields = fc.dictionary(fc.constantFrom(...names), value);
  const header = fc.constantFrom("", "Bearer a.b.c", "Basic ????", "Basic OjpvOg==", "Bearer ");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"),
      fc.constantFrom("application/x-www-form-urlencoded", "application/json", "multipart/form-data", ""),
      fields,
      header,
      async (path, method, type, sent, authorization) => {
        const form = new URLSearchParams(sent).toString();
        const body = method === "GET" || method === "HEAD" ? null : type.endsWith("json") ? JSON.stringify(sent) : form;
        const headers = { "content-type": type, authorization, cookie: "haravan-sandbox=%zz; haravan-sandbox-lang=x" };
        const answer = await at.call(`${path}?${form}`, { method, headers, body });
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f]{20}$/);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test("a body over a megabyte is refused, announced or streamed", async () => {
  const { at } = await openDemo();
  const announced = await at.call("/accounts/connect/token", {
    method: "POST",
    headers: { "content-length": "2000000", "content-type": "application/x-www-form-urlencoded" },
    body: "x",
  });
  expect(announced.status).toBe(413);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(200_000).fill(97));
    },
  });
  const init = { method: "POST", headers: { "transfer-encoding": "chunked" }, body, duplex: "half" };
  expect((await at.call("/accounts/consent", init as RequestInit)).status).toBe(413);
});

test("every path outside is a plain 404", async () => {
  const { at } = await openDemo();
  for (const path of ["/", "/accounts", "/accounts/connect", "/apis", "/webhook", "/accounts/connect/token/"])
    expect((await at.call(path)).status).toBe(404);
});
