import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, causeIds } from "@/lib/diagnosis";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { diagnosisVi } from "@/messages/diagnosis/vi";
import { searchCauses } from "./search-causes";

test("an OAuth error code finds the causes that hide behind it", () => {
  expect(searchCauses("invalid_grant", diagnosisEn)).toEqual(
    expect.arrayContaining(["code-expired", "code-already-used", "code-malformed", "token-redirect-uri-mismatch"]),
  );
  expect(searchCauses("invalid_grant", diagnosisEn)).not.toContain("rate-limited");
});

test("a status finds its causes", () => {
  expect(searchCauses("403", diagnosisEn)).toEqual(expect.arrayContaining(["scope-missing", "scope-not-granted"]));
  expect(searchCauses("429", diagnosisVi)[0]).toBe("rate-limited");
});

test("Vietnamese is found with and without its accents", () => {
  expect(searchCauses("code hết hạn", diagnosisVi)[0]).toBe("code-expired");
  expect(searchCauses("CODE HET HAN", diagnosisVi)).toContain("code-expired");
  expect(searchCauses("thiếu scope", diagnosisEn)).toContain("scope-missing");
});

test("every cause is found first by its own id, and by each of its aliases", () => {
  for (const id of causeIds) {
    expect(searchCauses(id, diagnosisEn)[0]).toBe(id);
    for (const alias of catalog[id].aliases) expect(searchCauses(alias, diagnosisVi)).toContain(id);
  }
});

test("nothing asked is everything; what nobody says is nothing; no query throws", () => {
  expect(searchCauses("  ", diagnosisEn)).toEqual(causeIds);
  expect(searchCauses("zzzzqqq", diagnosisEn)).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (query) => {
      const found = searchCauses(query, diagnosisVi);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
