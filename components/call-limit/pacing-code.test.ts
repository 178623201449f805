import { afterEach, expect, test, vi } from "vitest";
import { installedToken, openDemo } from "@/lib/sandbox/testing/demo-app";
import { pacingNode } from "./pacing-code";

type Call = (url: string, init?: RequestInit) => Promise<Response>;

const shop = "/apis/com/shop.json";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The code as it is copied, on the sandbox's clock: what sleeps lets that clock go on. */
async function openCopied() {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app, "openid profile email org userinfo grant_service com.read_shop");
  const statuses: number[] = [];
  vi.stubGlobal("setTimeout", (done: () => void, ms: number) => {
    at.clock.nowMs += ms;
    queueMicrotask(done);
  });
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    const answer = await at.call(path, init);
    statuses.push(answer.status);
    return answer;
  });
  const source = `data:text/javascript,${encodeURIComponent(pacingNode)}`;
  const { openQueue }: { openQueue: (token: string) => Call } = await import(/* @vite-ignore */ source);
  const fill = async () => {
    const others = () => at.call(shop, { headers: { authorization: `Bearer ${token}` } });
    while ((await others()).status !== 429);
  };
  return { statuses, call: openQueue(token), fill };
}

test("300 calls made at once go through the copied queue, and none is refused", async () => {
  const { call, statuses } = await openCopied();
  const answers = await Promise.all(Array.from({ length: 300 }, () => call(shop)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  expect(statuses).toHaveLength(300);
});

test("into a bucket that others have filled it waits as long as the header says, and goes on", async () => {
  const { call, statuses, fill } = await openCopied();
  await fill();
  expect((await call(shop)).status).toBe(200);
  expect(statuses).toEqual([429, 200]);
});
