import { expect, test } from "vitest";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";

const call = (method: string, path: string, body = ""): Evidence => ({
  step: "api",
  request: {
    method,
    url: `https://apis.haravan.com${path}`,
    headers: { authorization: "Bearer access_token#1a2b3c4d" },
  },
  response: { status: 400, headers: { "content-type": "application/json" }, body },
});

test("a read that got 400 has no body to be wrong: its query or path is asked about", () => {
  const diagnosis = diagnose(call("GET", "/com/orders.json?limit=abc&created_at_min=2026-13-01"));
  expect(diagnosis.causes.map(({ id }) => id)).not.toContain("request-body-invalid");
  expect(diagnosis.causes[0]).toMatchObject({ id: "request-parameter-invalid", fixes: ["compare-with-page"] });
  expect(diagnosis.ask).toBe("call-without-query");
  expect(diagnosis.next.action).toBe("fix-query");
});

test("without a query the question is not about one", () => {
  const diagnosis = diagnose(call("GET", "/com/orders/abc.json"));
  expect(diagnosis.causes[0]?.id).toBe("request-parameter-invalid");
  expect(diagnosis.ask).not.toBe("call-without-query");
  expect(diagnosis.ask).not.toBe("request-body");
});

test("a write that got 400 is still asked for its body", () => {
  const diagnosis = diagnose(call("POST", "/com/orders.json"));
  expect(diagnosis.causes[0]?.id).toBe("request-body-invalid");
  expect(diagnosis.ask).toBe("request-body");
});

test.each(["PUT", "POST", "PATCH", "GET", "HEAD"])("%s: no body is asked for where none is sent", (method) => {
  for (const status of [400, 409, 413, 422]) {
    const { ask } = diagnose({ ...call(method, "/com/orders/7.json"), response: { status, body: "" } });
    if (method === "GET" || method === "HEAD") expect(ask, String(status)).not.toBe("request-body");
  }
});
