import { expect, test } from "vitest";
import { probes, resources } from "@/lib/haravan/resources";
import { locales } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";
import { resourceName } from "./resource-name";

test.each(locales)("every resource and every probe has a name in %s", (locale) => {
  const ids = [...resources.map(({ id }) => id), ...probes.map(({ resource }) => resource)];
  const nameless = ids.filter((id) => resourceName(id, messagesFor(locale).resources) === id);
  expect(nameless).toEqual([]);
});

test("an unknown resource shows its id", () => {
  expect(resourceName("moons-list", messagesFor("en").resources)).toBe("moons-list");
});
