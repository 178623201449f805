import { expect, test } from "vitest";
import { listen } from "./listen";
import { stop } from "./stop";
import { portOf } from "./testing/port-of";

async function slowServer(answerAfter: Promise<void>) {
  const servers = await listen(
    { port: 0, host: "127.0.0.1" },
    async (_request, answer) => {
      await answerAfter;
      answer.end("finished");
    },
    (_request, socket) => socket.destroy(),
  );
  if (!servers.ok) throw new Error(servers.failure);
  const port = portOf(servers.value[0]);
  return { servers: servers.value, url: `http://127.0.0.1:${port}/` };
}

test("the answer under way is finished, then what is behind it is closed in order", async () => {
  let finish = () => {};
  const { servers, url } = await slowServer(
    new Promise((resolve) => {
      finish = resolve;
    }),
  );
  const asked = fetch(url).then((answer) => answer.text());
  await expect.poll(() => connections(servers[0])).toBe(1);
  const closed: string[] = [];
  const stopped = stop({
    servers,
    close: [async () => void closed.push("next"), async () => void closed.push("database")],
    log: () => {},
    graceMs: 60_000,
  });
  expect(closed).toEqual([]);
  finish();
  expect(await asked).toBe("finished");
  await stopped;
  expect(closed).toEqual(["next", "database"]);
  await expect(fetch(url)).rejects.toThrow();
});

test("an answer that never comes is cut off after the grace time", async () => {
  const { servers, url } = await slowServer(new Promise(() => {}));
  const asked = fetch(url).catch(() => "cut off");
  await expect.poll(() => connections(servers[0])).toBe(1);
  await stop({ servers, close: [], log: () => {}, graceMs: 1 });
  expect(await asked).toBe("cut off");
});

function connections(server: import("node:http").Server | undefined): Promise<number> {
  return new Promise((resolve) => server?.getConnections((_error, count) => resolve(count)));
}
