import fc from "fast-check";
import { expect, test } from "vitest";
import { planLimits, readPlanQuery } from "./plan-query";

test("what the address says is planned", () => {
  expect(readPlanQuery({ calls: "1200", others: "1.5", processes: "3" })).toEqual({
    calls: 1200,
    others: 1.5,
    processes: 3,
  });
});

test("whatever stands in an address, the plan is asked for numbers in their ranges", () => {
  const value = fc.oneof(fc.string(), fc.float().map(String), fc.array(fc.string()), fc.constant(undefined));
  fc.assert(
    fc.property(fc.record({ calls: value, others: value, processes: value }), (params) => {
      const query = readPlanQuery(params);
      for (const name of ["calls", "others", "processes"] as const) {
        expect(query[name] >= planLimits[name].min && query[name] <= planLimits[name].max).toBe(true);
      }
      expect(Number.isInteger(query.calls) && Number.isInteger(query.processes)).toBe(true);
    }),
  );
});

test("an address without them has the usual ones", () => {
  expect(readPlanQuery({ calls: "-5", others: "x" })).toEqual({ calls: 200, others: 0, processes: 1 });
});
