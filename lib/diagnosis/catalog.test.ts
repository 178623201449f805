import { expect, test } from "vitest";
import { catalog, fixesOf } from "./catalog";
import { causeIds, isCauseId } from "./cause-ids";

test.each(causeIds)("%s has reasons with cures, a source, a place where it happens and words to search by", (id) => {
  const entry = catalog[id];
  expect(Object.keys(entry.reasons).length).toBeGreaterThan(0);
  for (const fixes of Object.values(entry.reasons)) expect(fixes.length).toBeGreaterThan(0);
  expect(fixesOf(id).length).toBeGreaterThan(0);
  expect(entry.sources.length).toBeGreaterThan(0);
  expect(entry.steps.length).toBeGreaterThan(0);
  expect(entry.aliases.length).toBeGreaterThan(0);
});

test("no entry is told apart from itself, and sources carry a public reference and a date", () => {
  for (const id of causeIds) {
    expect(Object.keys(catalog[id].tellApart)).not.toContain(id);
    for (const { ref, date } of catalog[id].sources) {
      expect(ref).not.toMatch(/shared|\.\.\//);
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

const vietnamese = /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;

test.each(causeIds)("%s is told apart from a look-alike that knows the way back", (id) => {
  const lookAlikes = Object.keys(catalog[id].tellApart).filter(isCauseId);
  expect(lookAlikes.length).toBeGreaterThan(0);
  expect(lookAlikes.filter((other) => Object.keys(catalog[other].tellApart).includes(id))).not.toEqual([]);
});

test.each(causeIds)("%s rests on a standard or on a page of the platform, and each on one address", (id) => {
  const { specs, sources } = catalog[id];
  expect(specs.length + sources.filter(({ kind }) => kind === "documented").length).toBeGreaterThan(0);
  for (const { name, url } of specs) {
    expect(name).not.toBe("");
    expect(new URL(url).protocol).toBe("https:");
  }
});

test.each(causeIds)("%s is found by what people type, in both languages and once each", (id) => {
  const typed = catalog[id].aliases.map((alias) => alias.toLowerCase());
  expect(typed.some((alias) => vietnamese.test(alias))).toBe(true);
  expect(new Set(typed).size).toBe(typed.length);
});

test.each(causeIds)("no reason of %s has the same cure twice", (id) => {
  for (const fixes of Object.values(catalog[id].reasons)) expect(new Set(fixes).size).toBe(fixes.length);
});

test("what cannot succeed unchanged is not offered as a retry", () => {
  for (const id of ["code-expired", "code-already-used", "consent-denied", "scope-missing"] as const) {
    expect(catalog[id].retry).toBe("new-authorization");
  }
  expect(catalog["rate-limited"].retry).toBe("after-wait");
});

test("ids are ids", () => {
  expect(causeIds.every(isCauseId)).toBe(true);
  expect(isCauseId("toString")).toBe(false);
});
