import fc from "fast-check";
import { expect, test } from "vitest";
import { apiCalls } from "@/lib/probe/calls/known-calls";
import { probe as outcome } from "@/lib/probe/testing/facts";
import { type LeastQuery, leastAddress, needNames, openedCalls, readLeastQuery } from "./least-query";

const probe = (resource: string, change = {}) => outcome(resource, 200, change);
const store = {
  scopesRequested: ["openid", "com.read_orders"],
  scopesGranted: ["openid", "offline_access", "com.read_orders"],
  probes: [probe("orders-count"), probe("userinfo"), probe("orders-get", { untried: "nothing-to-test-with" })],
};

const ids = apiCalls.map(({ resource }) => resource);
const choices: fc.Arbitrary<LeastQuery> = fc.record({ calls: fc.subarray(ids), needs: fc.subarray([...needNames]) });

test("what is written into an address is read from it, joined or one by one", () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const address = new URL(leastAddress("x", chosen), "http://localhost");
      expect(readLeastQuery(Object.fromEntries(address.searchParams), store)).toEqual(chosen);
      expect(readLeastQuery({ calls: ["", ...chosen.calls], needs: chosen.needs }, store)).toEqual(chosen);
    }),
  );
});

test("without a choice it is what was called from here, and what the token is for", () => {
  expect(readLeastQuery({}, store)).toEqual({ calls: ["orders-count"], needs: ["refresh"] });
});

test("an empty choice is a choice, and what is no call is left out", () => {
  expect(readLeastQuery({ calls: "" }, store)).toEqual({ calls: [], needs: [] });
  expect(readLeastQuery({ calls: "orders-list,<script>,shop", needs: "all" }, store)).toEqual({
    calls: ["shop", "orders-list"],
    needs: [],
  });
});

test("all that a token opens are the calls of its scopes, reads and no writes for a read", () => {
  const opened = openedCalls(store);
  expect(opened).toContain("refunds-get");
  expect(opened).not.toContain("orders-create");
  expect(opened).not.toContain("products-list");
});
