import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabQuery, labAddress, readLabQuery } from "./lab-query";
import { beliefs, scenarioGroups } from "./scenario-view";

const read = (address: string, groupOf?: Parameters<typeof readLabQuery>[1]) =>
  readLabQuery(Object.fromEntries(new URL(address, "http://localhost").searchParams), groupOf);

const queries: fc.Arbitrary<LabQuery> = fc.record({
  q: fc.string({ maxLength: 50 }).map((text) => text.trim()),
  group: fc.option(fc.constantFrom(...scenarioGroups), { nil: null }),
  belief: fc.option(fc.constantFrom(...beliefs), { nil: null }),
  open: fc.option(
    fc.subarray([...scenarioGroups]).map((groups) => new Set(groups)),
    { nil: null },
  ),
});

test("an address says everything that was asked, and nothing else", () => {
  fc.assert(
    fc.property(queries, (query) => {
      expect(read(labAddress(query))).toEqual(query);
    }),
  );
  expect(labAddress({ q: " ", group: null, belief: null, open: null })).toBe("/lab");
});

test("open groups stand in an address legibly, all of them as one word, and none as none", () => {
  const open = (groups: LabQuery["open"]) => labAddress({ q: "", group: null, belief: null, open: groups }, "at-api");
  expect(open(new Set(["api", "token"]))).toBe("/lab?open=token,api#at-api");
  expect(open(new Set(scenarioGroups))).toBe("/lab?open=all#at-api");
  expect(open(new Set())).toBe("/lab?open=#at-api");
});

test("a scenario's name opens the group it is in; what is neither opens nothing", () => {
  const groupOf = (name: string) => (name === "token-502" ? "token" : null);
  expect(read("/lab?open=token-502", groupOf).open).toEqual(new Set(["token"]));
  expect(read("/lab?open=constructor,<b>", groupOf).open).toEqual(new Set());
});
