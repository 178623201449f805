import { expect, test } from "vitest";
import { diagnose } from "./index";

const refusedFor = (scope: string, granted: readonly string[]) =>
  diagnose({
    step: "api",
    request: {
      method: "GET",
      url: "https://apis.haravan.com/com/orders/count.json",
      headers: { authorization: "Bearer access_token#aabbccdd" },
    },
    response: {
      status: 403,
      headers: { "www-authenticate": `Bearer error="insufficient_scope", scope="${scope}"` },
      body: "",
    },
    observed: { flow: "install", scopes_requested: granted, token_scopes: granted, token_worked_before: true },
  });

test("the server's own word on which scope it wants counts for more than a page of the documentation", () => {
  const { causes, certainty } = refusedFor("com.write_orders", ["com.read_orders"]);
  expect(causes[0]?.id).toBe("scope-missing");
  expect(certainty).not.toBe("unknown");
  expect(JSON.stringify(causes[0]?.proof)).toContain("com.write_orders");
});

test("of several that it names, the one that the token lacks is the one", () => {
  const { causes } = refusedFor("com.read_orders com.read_customers", ["com.read_orders"]);
  expect(causes[0]?.id).toBe("scope-missing");
  expect(JSON.stringify(causes[0]?.proof)).toContain("com.read_customers");
});

test("one that the token was granted is not said to be missing", () => {
  const { causes } = refusedFor("com.read_orders", ["com.read_orders"]);
  expect(causes.map(({ id }) => id).filter((id) => id.startsWith("scope-"))).toEqual([]);
});
