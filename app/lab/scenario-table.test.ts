import { expect, test } from "vitest";
import { outOfReach } from "@/lib/sandbox/scenarios/out-of-reach";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { enScenarios } from "@/messages/en/scenarios";

const titles: Readonly<Record<string, string>> = enScenarios;

const rows = scenarios.map(
  ({ name, group, cause, belief }) =>
    `| \`${name}\` | ${group} | ${titles[name] ?? ""} | ${cause === null ? "nothing is wrong" : `\`${cause}\``} | ${belief} |`,
);
const reasons = Object.entries(outOfReach).map(([cause, reason]) => `| \`${cause}\` | ${reason} |`);

test("the document lists every scenario, and every cause that none leads to", async () => {
  const text = `# Scenarios of the sandbox

Written by a test from \`lib/sandbox/scenarios\`; [sandbox.md](sandbox.md) says how one is chosen. *Belief* is about the live
platform: its documentation says that it answers so, public code saw it, or only a server of its kind does it.

| Name | Where | What happens | Leads to | Belief |
|---|---|---|---|---|
${rows.join("\n")}

## Causes that no scenario leads to

| Cause | Why |
|---|---|
${reasons.join("\n")}
`;
  await expect(text).toMatchFileSnapshot("../../docs/scenarios.md");
});
