import { expect, test } from "vitest";
import { listen } from "./listen";
import { portOf } from "./testing/port-of";

const open = (host: string | null, port = 0) =>
  listen(
    { port, host },
    async (_request, answer) => {
      answer.end("ok");
    },
    (_request, socket) => socket.destroy(),
  );

test("a port in use is one sentence that names it, and leaves nothing open", async () => {
  const first = await open("127.0.0.1");
  if (!first.ok) throw new Error(first.failure);
  const [server] = first.value;
  const port = portOf(server);
  const second = await open(null, port);
  expect(second).toEqual({
    ok: false,
    failure: `Port ${port} is in use by another program: stop that one, or set PORT to a free one.`,
  });
  server?.close();
});

test("an address that is not this machine's is one sentence", async () => {
  const outcome = await open("192.0.2.1");
  expect(outcome).toMatchObject({ ok: false, failure: expect.stringMatching(/^The address 192\.0\.2\.1 .* set HOST/) });
});
