import { expect, test } from "vitest";
import { nextAction } from "./next-action";

const registration = { id: "app-1", name: "Demo app" };

test("an installed run leads to its store", () => {
  const run = { id: "r-1", outcome: "installed", installationId: "i-1", registration } as const;
  expect(nextAction(run)).toEqual({ target: "store", href: "/stores/i-1", instead: false });
});

test("when the store is gone, only starting again is left", () => {
  const run = { id: "r-1", outcome: "installed", installationId: null, registration } as const;
  expect(nextAction(run)).toEqual({ target: "install", href: "/install?app=app-1", instead: true });
});

test("a refusal before leaving leads to the registration", () => {
  const run = { id: "r-1", outcome: "refused-before-leaving", installationId: null, registration } as const;
  expect(nextAction(run)?.href).toBe("/apps/app-1");
  expect(nextAction({ ...run, registration: null })?.instead).toBe(true);
});

test("a run without an outcome has no next action", () => {
  expect(nextAction({ id: "r-1", outcome: null, installationId: null, registration })).toBeNull();
});

test("a run that added a token starts again where tokens are added", () => {
  const run = {
    id: "r-1",
    kind: "import",
    outcome: "token-refused",
    installationId: null,
    registration: null,
  } as const;
  expect(nextAction(run)).toEqual({ target: "add", href: "/stores/add", instead: false });
  expect(nextAction({ ...run, outcome: "provider-unreachable" })?.href).toBe("/stores/add");
  expect(nextAction({ ...run, outcome: "imported", installationId: "i-1" })?.href).toBe("/stores/i-1");
});
