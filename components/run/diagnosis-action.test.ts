import { expect, test } from "vitest";
import type { DescribedDiagnosis } from "@/lib/diagnosis";
import { diagnosisAction } from "./diagnosis-action";

const run = { kind: "probe", installationId: "i-1", registration: { id: "app-1", name: "Demo app" } } as const;
const next = (of: Partial<DescribedDiagnosis["next"]>): DescribedDiagnosis["next"] => ({
  kind: "link",
  action: "add-evidence",
  label: "…",
  ...of,
});

test("missing scopes are asked for in one click, with the run's other choices", () => {
  const wanted = next({ action: "install-with-scopes", scopes: ["openid", "com.read_orders"] });
  expect(diagnosisAction(run, wanted, [["flow", "direct"]])).toEqual({
    kind: "start",
    fields: [
      ["flow", "direct"],
      ["scopes", "openid"],
      ["scopes", "com.read_orders"],
    ],
  });
});

test("the run that spent a code is one click away", () => {
  const wanted = next({ action: "open-first-run", run: "a/b" });
  expect(diagnosisAction(run, wanted)).toEqual({ kind: "link", href: "/runs/a%2Fb" });
});

test("what is to be registered elsewhere is copied", () => {
  const wanted = next({ kind: "copy", action: "copy-redirect-url", value: "https://a.vn/cb" });
  expect(diagnosisAction(run, wanted)).toEqual({ kind: "copy", value: "https://a.vn/cb" });
});

test("what the tool cannot do here is left to the run's own action", () => {
  expect(diagnosisAction(run, next({}))).toBeNull();
  expect(diagnosisAction({ ...run, registration: null }, next({ action: "enter-secret" }))).toBeNull();
  expect(diagnosisAction({ ...run, installationId: null }, next({ action: "refresh-token" }))).toBeNull();
});

test("an exchange by hand is repeated by hand", () => {
  const wanted = next({ action: "authorize-again" });
  expect(diagnosisAction({ ...run, kind: "exchange" }, wanted)).toEqual({ kind: "link", href: "/exchange" });
});
