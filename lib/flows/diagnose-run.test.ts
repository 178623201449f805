import { afterAll, beforeAll, expect, test } from "vitest";
import { listRegistrations } from "@/lib/db/list-registrations";
import { InstallChoices } from "./install-choices";
import { keepFormPost } from "./keep-form-post";
import { reportErrorPage } from "./report-error-page";
import { startInstall } from "./start-install";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { causes, codeOf, excluded, install, probe, stored, withCode } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

test("an install that went well has no diagnosis", async () => {
  const { run } = await install(flow);
  expect(run).toMatchObject({ outcome: "installed", diagnosis: null });
});

test("a code that an earlier run sent is already used, and the diagnosis leads to that run", async () => {
  const first = await install(flow);
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  const run = await flow.comeBack(left, withCode(params, codeOf(first.params)));
  expect(run.outcome).toBe("exchange-refused");
  const diagnosis = stored(run);
  expect(diagnosis.causes[0]).toMatchObject({ id: "code-already-used", certainty: "certain" });
  expect(diagnosis.next).toEqual({ kind: "link", action: "open-first-run", run: first.run.id });
  expect(diagnosis.party).not.toBe("tool");
});

test.each([
  { lifetime: undefined, waits: 308 },
  { lifetime: 1, waits: 4 },
])(
  "a code that waited $waits s is expired, by its age since the post that delivered it",
  async ({ lifetime, waits }) => {
    const other = await openFlow();
    const left = await other.leave({ response: "hybrid-form-post", codeLifetimeSeconds: lifetime });
    const params = await other.visit(left.authorizeUrl);
    const facts = { origin: "", site: "cross-site", cookies: false };
    const kept = await keepFormPost(other.ctx, { path: "/install/grandservice", params, facts });
    if (!kept.ok) throw new Error(kept.failure);
    other.clock.pass(waits);
    const id = new URL(kept.value, "http://tool").searchParams.get("flow") ?? "";
    const run = await other.comeBack(left, [{ name: "flow", value: id }]);
    expect(run.outcome).toBe("exchange-refused");
    const diagnosis = stored(run);
    expect(diagnosis.certainty).toBe("likely");
    expect(diagnosis.causes[0]).toMatchObject({ id: "code-expired", certainty: "likely" });
    expect(excluded(diagnosis)).toEqual(
      expect.arrayContaining([
        "code-already-used",
        "code-malformed",
        "code-client-mismatch",
        "token-redirect-uri-mismatch",
      ]),
    );
    await other.close();
  },
);

test("a code that no server knows is told apart from nothing, and never certain", async () => {
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  const diagnosis = stored(await flow.comeBack(left, withCode(params, "0".repeat(64))));
  expect(diagnosis.certainty).toBe("ambiguous");
  expect(causes(diagnosis)[0]).toBe("code-malformed");
  expect(excluded(diagnosis)).toEqual(expect.arrayContaining(["code-already-used", "code-expired"]));
});

test("a redirect URI that differs from the recorded authorize request is certain", async () => {
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  await flow.ctx.db.kysely
    .updateTable("transactions")
    .set({ redirect_uri: "http://localhost:4998/install/grandservice/" })
    .where("id", "=", left.flow.transactionId)
    .execute();
  const run = await flow.comeBack(left, params, "/install/grandservice/");
  expect(stored(run).causes[0]).toMatchObject({
    id: "token-redirect-uri-mismatch",
    certainty: "certain",
    proof: expect.arrayContaining([expect.objectContaining({ fact: "redirect-uris-differ", part: "trailing-slash" })]),
  });
});

test("a call without the scope is a missing scope, and the next action asks for it", async () => {
  await install(flow, { scopes: ["openid", "org", "grant_service", "com.read_shop"] });
  const diagnosis = stored(await probe(flow, "products-list"));
  expect(diagnosis.causes[0]).toMatchObject({ id: "scope-missing", certainty: "certain" });
  expect(diagnosis.next).toMatchObject({ action: "install-with-scopes" });
  expect(diagnosis.next.scopes).toContain("com.read_products");
});

test("a denial at the consent page is the person's, and certain", async () => {
  const left = await flow.leave();
  const run = await flow.comeBack(left, await flow.visit(left.authorizeUrl, { deny: true }));
  expect(run.outcome).toBe("consent-denied");
  expect(causes(stored(run))[0]).toBe("consent-denied");
});

test("a callback without its state says so", async () => {
  const left = await flow.leave();
  const params = await flow.visit(left.authorizeUrl);
  const run = await flow.comeBack(
    left,
    params.filter(({ name }) => name !== "state"),
  );
  expect(run.outcome).toBe("state-missing");
  expect(causes(stored(run))).toEqual(["state-mismatch"]);
});

test("a redirect URL that the accounts server refuses is named before the browser leaves", async () => {
  const choices = InstallChoices.parse({ redirectUri: "https://app.example/install/login" });
  const started = await startInstall(flow.ctx, flow.person, choices);
  const run = await flow.run(started.ok ? started.value.runId : "");
  expect(run.outcome).toBe("refused-before-leaving");
  const diagnosis = stored(run);
  expect(causes(diagnosis)).toEqual(["redirect-uri-mismatch"]);
  expect(diagnosis.next.value).toBe("https://app.example/install/login");
});

test("a scope that does not exist is named before the browser leaves", async () => {
  const choices = InstallChoices.parse({ scopes: ["openid", "com.read_prices"] });
  const started = await startInstall(flow.ctx, flow.person, choices);
  const diagnosis = stored(await flow.run(started.ok ? started.value.runId : ""));
  expect(diagnosis.causes[0]?.id).toBe("scope-unknown");
});

test("an error page that the person reports is explained by the authorize request that led to it", async () => {
  const left = await flow.leave({ redirectUri: "https://app.example/install/login" });
  const text = "Sorry, there was an error : invalid_request Invalid redirect_uri";
  expect(await reportErrorPage(flow.ctx, flow.person, { runId: left.runId, text })).toMatchObject({ ok: true });
  expect(causes(stored(await flow.run(left.runId)))[0]).toBe("redirect-uri-mismatch");
});

test("a secret that was rotated elsewhere is wrong, since the client id had passed authorize", async () => {
  const other = await openFlow();
  const left = await other.leave();
  const params = await other.visit(left.authorizeUrl);
  const [app] = await listRegistrations(other.ctx.db, other.person.id);
  await other.partner("PATCH", app?.clientId ?? "", { rotate_secret: true });
  const diagnosis = stored(await other.comeBack(left, params));
  expect(causes(diagnosis)).toEqual(["client-secret-wrong"]);
  await other.close();
});

test("an accounts server that is gone is the network's, not ours", async () => {
  const other = await openFlow();
  const left = await other.leave();
  const params = await other.visit(left.authorizeUrl);
  await other.stopSandbox();
  const run = await other.comeBack(left, params);
  expect(run.outcome).toBe("provider-unreachable");
  expect(stored(run)).toMatchObject({ certainty: "certain", causes: [{ id: "connection-failed" }] });
  expect(stored(run).party).not.toBe("tool");
  await other.close();
});
