import { expect, test } from "vitest";
import type { CauseId, DescribedDiagnosis } from "@/lib/diagnosis";
import { judgeNaming } from "./judge-naming";

const cause = (id: CauseId): DescribedDiagnosis["causes"][number] => ({
  id,
  certainty: "likely",
  title: "",
  summary: "",
  proof: [],
  fix: [],
  retry: "never",
  link: `/errors/${id}`,
});
const diagnosis = (certainty: DescribedDiagnosis["certainty"], ...ids: readonly CauseId[]): DescribedDiagnosis => ({
  locale: "en",
  certainty,
  summary: "",
  causes: ids.map(cause),
  excluded: [],
  ask: null,
  party: "app",
  next: { kind: "link", action: "authorize-again", label: "" },
});

test.each([
  ["first", "code-expired", diagnosis("certain", "code-expired")],
  ["first", "code-expired", diagnosis("likely", "code-expired", "code-already-used")],
  ["among", "code-expired", diagnosis("likely", "code-already-used", "code-expired")],
  ["among", "code-expired", diagnosis("ambiguous", "code-expired", "code-already-used")],
  ["other", "code-expired", diagnosis("certain", "code-already-used")],
  [
    "excluded",
    "code-expired",
    { ...diagnosis("ambiguous", "code-malformed"), excluded: [{ id: "code-expired", title: "", proof: [] }] },
  ],
  ["silent", "code-expired", undefined],
  ["silent", "code-expired", diagnosis("unknown")],
  ["blameless", null, undefined],
  ["blameless", null, diagnosis("unknown")],
  ["blamed", null, diagnosis("certain", "code-expired")],
] as const)("%s: the cause is %s", (expected, wanted, made) => {
  expect(judgeNaming(wanted, made)).toBe(expected);
});
