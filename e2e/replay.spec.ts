import { expect, test } from "@playwright/test";
import { type Answer, headingOf, locationOf, Visitor } from "./http-client";
import { type Pair, startPair } from "./start-sandbox";
import { type Arrival, deliver, postArrival, settle, signIn, walkToLastCallback } from "./walk";

test.describe.configure({ mode: "default" });

let here: Pair;
test.beforeAll(async () => {
  here = await startPair();
});
test.afterAll(() => here.discard());

const token = "/sandbox/accounts/connect/token";
const twenty = Array.from({ length: 20 }, (_, index) => index);

/** A signed-in person whose last callback is on its way; answers it, and how often a code was exchanged before. */
async function untilTheLastCallback(choices: Readonly<Record<string, string>>) {
  const visitor = new Visitor();
  await signIn(visitor, here);
  const arrival = await walkToLastCallback(visitor, here, choices);
  return { visitor, arrival, before: here.sandbox.calls(token).length };
}

const runsOf = (answers: readonly Answer[]) =>
  new Set(answers.map((answer) => `${answer.status} ${locationOf(answer)}`));

async function expectInstalledOnce(visitor: Visitor, answers: readonly Answer[], before: number): Promise<void> {
  expect(here.sandbox.calls(token).length - before).toBe(1);
  expect([...runsOf(answers)]).toEqual([expect.stringMatching(/^303 http:\/\/localhost:\d+\/runs\/[\w-]{22}$/)]);
  const [run] = answers.map(locationOf);
  const page = await visitor.get(run ?? "");
  expect(page.status).toBe(200);
  expect(headingOf(page)).toMatch(/^Installed on /);
  const stores = await visitor.get(`${here.tool.origin}/stores`);
  expect(new Set([...stores.body.matchAll(/\/stores\/([\w-]{22})/g)].map(([, id]) => id)).size).toBe(1);
}

const modes = [
  { name: "a GET with the code in its query", choices: { flow: "direct", response: "code-query" } },
  { name: "the GET that finishes a form_post", choices: { flow: "direct", response: "hybrid-form-post" } },
  { name: "the last GET of two legs", choices: { flow: "two-phase", response: "code-query" } },
];

async function lastGet(visitor: Visitor, arrival: Arrival): Promise<string> {
  if (arrival.kind === "query") return arrival.url;
  return locationOf(await postArrival(visitor, arrival, here.sandbox.origin));
}

for (const { name, choices } of modes) {
  test(`${name}, delivered twice: one exchange, one run`, async () => {
    const { visitor, arrival, before } = await untilTheLastCallback(choices);
    const url = await lastGet(visitor, arrival);
    const answers = [await visitor.get(url), await visitor.get(url)];
    await expectInstalledOnce(visitor, answers, before);
  });

  test(`${name}, delivered twenty times at once: one exchange, one run`, async () => {
    const { visitor, arrival, before } = await untilTheLastCallback(choices);
    const url = await lastGet(visitor, arrival);
    const answers = await Promise.all(twenty.map(() => visitor.copy().get(url)));
    await expectInstalledOnce(visitor, answers, before);
  });
}

test("a form_post delivered twenty times at once, each finished by its own GET: one exchange, one run", async () => {
  const { visitor, arrival, before } = await untilTheLastCallback({ flow: "direct", response: "hybrid-form-post" });
  const answers = await Promise.all(twenty.map(() => deliver(visitor.copy(), arrival, here.sandbox.origin)));
  await expectInstalledOnce(visitor, answers, before);
});

test("a form_post that comes again after its run is finished leads to that run", async () => {
  const { visitor, arrival, before } = await untilTheLastCallback({ flow: "direct", response: "hybrid-form-post" });
  const first = await deliver(visitor, arrival, here.sandbox.origin);
  const again = await deliver(visitor, arrival, here.sandbox.origin);
  await expectInstalledOnce(visitor, [first, again], before);
});

test("a code that comes a second time in another browser, or for another person, is not exchanged", async () => {
  const { visitor, arrival } = await untilTheLastCallback({ flow: "direct", response: "code-query" });
  const stranger = new Visitor();
  await signIn(stranger, here, "staff");
  const sameElsewhere = new Visitor();
  await signIn(sameElsewhere, here);
  const before = here.sandbox.calls(token).length;
  for (const other of [new Visitor(), stranger, sameElsewhere]) {
    const refusal = await settle(other, await deliver(other, arrival, here.sandbox.origin));
    expect(refusal.status).toBe(400);
  }
  expect(here.sandbox.calls(token).length).toBe(before);
  await expectInstalledOnce(visitor, [await deliver(visitor, arrival, here.sandbox.origin)], before);
});
