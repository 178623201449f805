import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarios } from "./scenarios";
import { scenariosLike } from "./scenarios-like";

const names = scenarios.map(({ name }) => name);

test("the start of a name is enough, and a slip behind it does no harm", () => {
  expect(scenariosLike("token-502")[0]).toBe("token-502");
  expect(scenariosLike("Token-Code-Exp")[0]).toBe("token-code-expired");
  expect(scenariosLike("refresh-tokn-used")[0]).toMatch(/^refresh-tok/);
  expect(scenariosLike("")).toEqual([]);
  expect(scenariosLike("Ω")).toEqual([]);
});

test("whatever is asked, at most five names are offered, each once, and each is a scenario's", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom(...names).chain((name) => fc.nat(name.length).map((end) => name.slice(0, end))),
      ),
      (asked) => {
        const found = scenariosLike(asked);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found).size).toBe(found.length);
        for (const name of found) expect(names).toContain(name);
      },
    ),
  );
});
