import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { CauseId, DescribedDiagnosis } from "@/lib/diagnosis";
import { enLab } from "@/messages/en/lab";
import { ScenarioNotice } from "./scenario-notice";

const run = { id: "r1", status: "finished" } as const;
const cause = { id: "code-expired", title: "Code expired" } as const;
const of = (first: CauseId, excluded: CauseId): DescribedDiagnosis => ({
  locale: "en",
  certainty: "likely",
  summary: "",
  causes: [
    {
      id: first,
      certainty: "likely",
      title: "",
      summary: "",
      proof: [],
      fix: [],
      retry: "never",
      link: `/errors/${first}`,
    },
  ],
  excluded: [{ id: excluded, title: "", proof: [] }],
  ask: null,
  party: "app",
  next: { kind: "rerun", action: "authorize-again", label: "" },
});

const shown = (chosen: boolean, described: DescribedDiagnosis) =>
  renderToStaticMarkup(
    <ScenarioNotice
      run={run}
      played={{ name: "token-code-expired", title: "The code has expired", cause, chosen }}
      described={described}
      t={enLab}
    />,
  );

test("a run of the lab says its scenario, whatever the diagnosis came to", () => {
  const named = shown(true, of("code-expired", "code-already-used"));
  expect(named).toContain(enLab.inRun.chosen("The code has expired"));
  expect(named).toContain("/lab/token-code-expired?run=r1");
  expect(shown(true, of("user-disabled", "code-expired"))).toContain(enLab.result.naming.excluded);
});

test("what was asked for in another way is said only where the diagnosis excludes what was acted", () => {
  expect(shown(false, of("code-expired", "code-already-used"))).toBe("");
  const excluded = shown(false, of("user-disabled", "code-expired"));
  expect(excluded).toContain(enLab.inRun.played("The code has expired"));
  expect(excluded).toContain("/errors/code-expired");
});
