import { expect, test } from "vitest";
import { type ConsentPast, type ConsentTry, didNotHelp, judgeConsent } from "./judge-consent";

const past: ConsentPast = {
  needed: ["com.read_orders"],
  asked: ["openid"],
  granted: ["openid"],
  grantedBefore: null,
  obtainedAt: "2026-11-22T14:00:00Z",
  runId: "first",
  tries: [],
};

const tried = (change: Partial<ConsentTry>): ConsentTry => ({
  runId: "second",
  at: "2026-11-22T15:00:00Z",
  outcome: "refused-before-leaving",
  asked: ["openid", "com.read_orders"],
  refused: ["com.read_orders"],
  ...change,
});

test.each<[string, Partial<ConsentPast>, object, boolean]>([
  ["never asked", {}, { kind: "never-asked" }, false],
  ["nobody here asked", { asked: null, granted: null }, { kind: "unknown" }, false],
  [
    "granted, and it was not before",
    { granted: ["com.write_orders"], grantedBefore: ["openid"] },
    { kind: "granted", fresh: true },
    false,
  ],
  [
    "granted all along",
    { granted: ["com.read_orders"], grantedBefore: ["com.read_orders"] },
    { kind: "granted", fresh: false },
    false,
  ],
  ["asked and left out", { asked: ["com.read_orders"] }, { kind: "not-granted", runId: "first" }, true],
  ["refused by name", { tries: [tried({})] }, { kind: "refused", runId: "second", named: true }, true],
  ["refused with another name", { tries: [tried({ refused: ["phone"] })] }, { kind: "refused", named: false }, true],
  ["declined", { tries: [tried({ outcome: "consent-denied" })] }, { kind: "not-finished" }, false],
  ["refused, and what was asked is not known", { tries: [tried({ asked: null })] }, { kind: "never-asked" }, false],
  ["refused without the scope in it", { tries: [tried({ asked: ["openid"] })] }, { kind: "never-asked" }, false],
  [
    "refused before this token came",
    { tries: [tried({ at: "2026-11-22T13:00:00Z" })] },
    { kind: "never-asked" },
    false,
  ],
  ["installed on another store", { tries: [tried({ outcome: "installed" })] }, { kind: "never-asked" }, false],
  ["still waiting", { tries: [tried({ outcome: null })] }, { kind: "never-asked" }, false],
])("%s", (_, change, expected, vain) => {
  const history = judgeConsent({ ...past, ...change });
  expect(history).toMatchObject(expected);
  expect(didNotHelp(history)).toBe(vain);
});
