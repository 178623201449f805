import { afterAll, beforeAll, expect, test } from "vitest";
import { deleteRegistration } from "@/lib/db/delete-registration";
import { listRegistrations } from "@/lib/db/list-registrations";
import { subscribeWebhook } from "./subscribe-webhook";
import { type FlowWorld, openFlow } from "./testing/open-flow";
import { install } from "./testing/refused";

let flow: FlowWorld;
beforeAll(async () => {
  flow = await openFlow();
});
afterAll(() => flow.close());

const subscribe = async (installationId: string, person = flow.person) => {
  const done = await subscribeWebhook(flow.ctx, person, installationId);
  return done.ok ? await flow.run(done.value.runId) : done.failure;
};

test("a subscription is one recorded POST, and says whether the platform took it", async () => {
  const { run } = await install(flow);
  const id = run.installationId ?? "";
  // Nobody answers the handshake here, so no address is registered, and the platform refuses.
  const refused = await subscribe(id);
  expect(refused).toMatchObject({ outcome: "refused", facts: { status: 403, method: "POST", path: "/api/subscribe" } });

  const said = `{"error":false,"message":"Đăng ký webhook thành công."}`;
  const send: typeof flow.ctx.send = async (request) => {
    const answer = await flow.ctx.send(request);
    if (!request.url.endsWith("/api/subscribe") || answer.response === null) return answer;
    expect([request.method, request.body]).toEqual(["POST", "{}"]);
    return { ...answer, response: { ...answer.response, status: 200, body: Buffer.from(said) } };
  };
  const done = await subscribeWebhook({ ...flow.ctx, send }, flow.person, id);
  const taken = await flow.run(done.ok ? done.value.runId : "");
  expect(taken).toMatchObject({ outcome: "answered", verdict: "good", installationId: id });
  expect(JSON.stringify(taken)).not.toMatch(/"Bearer [0-9a-f]{64}/i);
});

test("an app that is deleted while its dashboard is asked is no fault", async () => {
  const { run } = await install(flow);
  const [registration] = await listRegistrations(flow.ctx.db, flow.person.id);
  const send: typeof flow.ctx.send = async (request) => {
    if (request.url.includes("/partners/"))
      await deleteRegistration(flow.ctx.db, { personId: flow.person.id, id: registration?.id ?? "" });
    return await flow.ctx.send(request);
  };
  const done = await subscribeWebhook({ ...flow.ctx, send }, flow.person, run.installationId ?? "");
  expect(done.ok).toBe(true);
});

test("another person's installation is none", async () => {
  const { run } = await install(flow);
  expect(await subscribe(run.installationId ?? "", { ...flow.person, id: "somebody-else" })).toBe(
    "no-such-installation",
  );
  expect(await listRegistrations(flow.ctx.db, "somebody-else")).toEqual([]);
});
