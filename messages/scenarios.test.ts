import { expect, test } from "vitest";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { enScenarios } from "./en/scenarios";
import { locales } from "./locale";
import { scenarioTitle } from "./scenario-titles";
import { viScenarios } from "./vi/scenarios";

const names = scenarios.map(({ name }) => name);

test.each([
  ["en", enScenarios],
  ["vi", viScenarios],
] as const)("every scenario has its title in %s, and no title is left over", (_, titles) => {
  expect(Object.keys(titles).toSorted()).toEqual(names.toSorted());
});

test.each(locales)("a title in %s is one short line without a full stop, told apart from its neighbours", (locale) => {
  for (const group of new Set(scenarios.map((one) => one.group))) {
    const titles = scenarios.filter((one) => one.group === group).map(({ name }) => scenarioTitle(name, locale));
    expect(titles.filter((title) => title.length > 90 || title.endsWith("."))).toEqual([]);
    expect(titles.length).toBe(new Set(titles).size);
  }
});
