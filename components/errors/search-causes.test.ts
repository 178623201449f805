import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, causeIds } from "@/lib/diagnosis";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { diagnosisVi } from "@/messages/diagnosis/vi";
import { indexCauses } from "./index-causes";
import { searchCauses } from "./search-causes";

const english = searchCauses(indexCauses(diagnosisEn, [diagnosisVi]));
const vietnamese = searchCauses(indexCauses(diagnosisVi, [diagnosisEn]));
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("an OAuth error code finds the causes that hide behind it", () => {
  expect(ids(english("invalid_grant"))).toEqual(
    expect.arrayContaining(["code-expired", "code-already-used", "code-malformed", "token-redirect-uri-mismatch"]),
  );
  expect(ids(english("invalid_grant"))).not.toContain("rate-limited");
});

test("a status finds its causes, and 5xx every server error", () => {
  expect(ids(english("403"))).toEqual(expect.arrayContaining(["scope-missing", "scope-not-granted"]));
  expect(vietnamese("429")[0]?.id).toBe("rate-limited");
  expect(ids(english("5xx"))).toEqual(expect.arrayContaining(["server-error", "upstream-bad-gateway"]));
  expect(ids(english("5xx"))).not.toContain("rate-limited");
});

test("Vietnamese is found with and without its accents, whatever the language of the page", () => {
  expect(vietnamese("code hết hạn")[0]?.id).toBe("code-expired");
  expect(ids(vietnamese("CODE HET HAN"))).toContain("code-expired");
  expect(ids(english("thiếu scope"))).toContain("scope-missing");
  expect(ids(english(diagnosisVi.causes["rate-limited"].title))).toContain("rate-limited");
  expect(ids(vietnamese(diagnosisEn.causes["rate-limited"].title))).toContain("rate-limited");
});

test("every cause is found first by its own id, and by each of its aliases", () => {
  for (const id of causeIds) {
    expect(english(id)[0]?.id).toBe(id);
    for (const alias of catalog[id].aliases) expect(ids(vietnamese(alias))).toContain(id);
  }
});

test("nothing asked is everything; what nobody says is nothing; no query throws", () => {
  expect(ids(english("  "))).toEqual(causeIds);
  expect(english("zzzzqqq")).toEqual([]);
  fc.assert(
    fc.property(fc.string(), (query) => {
      const found = ids(vietnamese(query));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
