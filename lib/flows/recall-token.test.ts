import { afterAll, beforeAll, expect, test } from "vitest";
import { listInstallations } from "@/lib/db/list-installations";
import { listRegistrations } from "@/lib/db/list-registrations";
import { loadInstallationTokens } from "@/lib/db/load-installation-tokens";
import { loadRegistrationSecret } from "@/lib/db/load-registration-secret";
import { redactExchange } from "@/lib/trace/redact-exchange";
import { buildEvidence } from "./build-evidence";
import { diagnoseSteps } from "./diagnose-run";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { excluded, install, probe, stored } from "./testing/refused";
import { callStep } from "./testing/steps";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

test("a token past its lifetime is expired, and one that worked and is within it was revoked", async () => {
  const { run } = await install(flow);
  expect(run.outcome).toBe("installed");
  const [installation] = await listInstallations(flow.ctx.db, flow.person.id);
  const [app] = await listRegistrations(flow.ctx.db, flow.person.id);
  const owned = { personId: flow.person.id, id: installation?.id ?? "" };
  const tokens = await loadInstallationTokens(flow.ctx.db, owned);
  const secret = await loadRegistrationSecret(flow.ctx.db, { personId: flow.person.id, id: app?.id ?? "" });
  if (tokens?.kind !== "tokens" || secret?.kind !== "secret") throw new Error("no tokens");

  await fetch(`${flow.ctx.env.sandboxOrigin}/sandbox/accounts/connect/revocation`, {
    method: "POST",
    body: new URLSearchParams({
      token: tokens.access,
      token_type_hint: "access_token",
      client_id: app?.clientId ?? "",
      client_secret: secret.value,
    }),
  });
  const revoked = await probe(flow, "shop");
  expect(stored(revoked).causes[0]).toMatchObject({ id: "token-revoked", certainty: "likely" });
  expect(excluded(stored(revoked))).toEqual(expect.arrayContaining(["token-expired", "token-malformed"]));

  flow.clock.pass(60_000);
  const expired = await probe(flow, "shop");
  expect(stored(expired).causes[0]).toMatchObject({ id: "token-expired", certainty: "certain" });

  // The same bytes, with nothing remembered, decide nothing.
  for (const { steps } of [revoked, expired]) {
    expect(diagnoseSteps(steps)).toMatchObject({ certainty: "ambiguous", ask: "token-history" });
  }
  expect(diagnoseSteps(expired.steps, { token_matches_issued: false })?.causes[0]?.id).toBe("token-malformed");
});

test("a token that was never valid and a rehearsed 401 are the same bytes, and the same diagnosis", async () => {
  const { origin } = new URL(flow.ctx.env.sandboxOrigin ?? "");
  const call = async (headers: Readonly<Record<string, string>>) => {
    const raw = await flow.ctx.send({
      method: "GET",
      url: `${origin}/sandbox/apis/com/shop.json`,
      headers: Object.entries({ Authorization: `Bearer ${"0".repeat(64)}`, ...headers }).map(([name, value]) => ({
        name,
        value,
      })),
      body: null,
    });
    const exchange = redactExchange(raw, flow.ctx.fingerprint);
    return callStep(
      "probe",
      { ...exchange, response: exchange.response ?? {} },
      { verdict: "bad", leg: null, to: "api" },
    );
  };
  const [real, rehearsed] = [await call({}), await call({ Prefer: "scenario=api-401" })];
  for (const step of [real, rehearsed]) expect(step.exchange.response).toMatchObject({ status: 401, body: "" });
  expect(JSON.stringify(rehearsed)).toContain("scenario=api-401");
  expect(JSON.stringify(buildEvidence([rehearsed]))).not.toMatch(/scenario|api-401|server_reason|prefer/i);
  expect(diagnoseSteps([rehearsed])).toEqual(diagnoseSteps([real]));
  expect(diagnoseSteps([real])).toMatchObject({ certainty: "ambiguous", ask: "token-history" });
  const never = diagnoseSteps([real], { token_matches_issued: false });
  expect(never?.causes[0]?.id).toBe("token-malformed");
});
