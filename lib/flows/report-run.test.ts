import { afterAll, beforeAll, expect, test } from "vitest";
import { describeRun } from "@/app/describe-run";
import { reportWords } from "@/app/report-words";
import { listRegistrations } from "@/lib/db/list-registrations";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { diagnosisEn } from "@/messages/diagnosis/en";
import { en } from "@/messages/en";
import { reportRun } from "./report-run";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { withCode } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

test("a report of a refused run has its fingerprints, and none of its secrets", async () => {
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  const code = "c0de".repeat(16);
  const run = await flow.comeBack(left, withCode(params, code));
  const report = await reportRun(flow.ctx, flow.person, run.id, {
    words: reportWords(en, diagnosisEn),
    describe: (stored) => describeRun(stored, "en")?.described ?? null,
  });
  const [app] = await listRegistrations(flow.ctx.db, flow.person.id);
  const owned = { personId: flow.person.id, id: app?.id ?? "" };
  const secret = await loadRegistrationSecret(flow.ctx.db, owned);
  if (secret?.kind !== "secret") throw new Error("no secret");
  const text = JSON.stringify(report);
  expect(text).toContain(flow.ctx.fingerprint("code", code));
  expect(text).toContain(flow.ctx.fingerprint("client_secret", secret.value));
  expect(text).toContain("invalid_grant");
  expect(text).not.toContain(code);
  expect(text).not.toContain(secret.value);
  expect(
    await reportRun(flow.ctx, { ...flow.person, id: "somebody" }, run.id, {
      words: reportWords(en, diagnosisEn),
      describe: () => null,
    }),
  ).toBeUndefined();
});
