import { expect, test } from "vitest";
import { diagnose } from "./diagnose";

test("where a question is answered by doing something, that is the next step", () => {
  const { certainty, ask, next } = diagnose({
    step: "api",
    request: {
      method: "GET",
      url: "https://apis.haravan.com/com/shop.json",
      headers: { authorization: "Bearer access_token#aabbccdd" },
    },
    response: { status: 404, body: '{"errors":"Not Found"}' },
  });
  expect({ certainty, ask, action: next.action }).toEqual({
    certainty: "ambiguous",
    ask: "store-of-token",
    action: "check-store",
  });
});

test("where nothing but knowledge answers it, the fact itself is asked for", () => {
  const { ask, next } = diagnose({
    step: "token",
    request: { method: "POST", url: "https://accounts.haravan.com/connect/token" },
    response: { status: 400, body: '{"error":"invalid_client"}' },
  });
  expect(ask).not.toBeNull();
  expect(next.action).toBe("add-evidence");
});
