import { expect, test } from "vitest";
import type { ServerReason, StepReasons } from "@/lib/trace/server-reason";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { diagnosisVi } from "@/messages/diagnosis/vi";
import { enScenarios } from "@/messages/en/scenarios";
import { viScenarios } from "@/messages/vi/scenarios";
import { playedScenarios } from "./played-scenarios";

const kept = (...names: (string | null)[]): StepReasons => ({
  kind: "kept",
  reasons: names.map(
    (scenario, i): ServerReason => ({
      requestId: String(i),
      clientId: null,
      at: "2026-01-02T03:04:05.000Z",
      endpoint: "POST /accounts/connect/token",
      status: 400,
      check: "none",
      log: "",
      values: {},
      scenario,
      stateHash: null,
    }),
  ),
});

test("the scenario that was chosen for a run comes first, once, in the reader's language", () => {
  const played = playedScenarios({ scenario: "token-code-expired" }, [null, kept("token-code-expired")], "vi");
  expect(played).toEqual([
    {
      name: "token-code-expired",
      title: viScenarios["token-code-expired"],
      cause: { id: "code-expired", title: diagnosisVi.causes["code-expired"].title },
      chosen: true,
    },
  ]);
});

test("what the sandbox says that it played is said too, chosen or not", () => {
  const played = playedScenarios({ scenario: null }, [kept(null, "api-500"), { kind: "gone" }, kept("api-500")], "en");
  expect(played).toEqual([
    {
      name: "api-500",
      title: enScenarios["api-500"],
      cause: { id: "server-error", title: diagnosisEn.causes["server-error"].title },
      chosen: false,
    },
  ]);
});

test("a scenario that is no longer in the table is passed over, and most runs have none", () => {
  expect(playedScenarios({ scenario: "of-another-version" }, [kept(null)], "en")).toEqual([]);
  expect(playedScenarios({ scenario: null }, [null], "en")).toEqual([]);
});
