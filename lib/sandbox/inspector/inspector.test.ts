import { expect, test } from "vitest";
import { openTestSandbox } from "../testing/open-test-sandbox";

async function openRefused() {
  const at = await openTestSandbox();
  await at.post("/accounts/connect/token", { client_id: "plain", client_secret: "wrong" });
  at.clock.nowMs += 1000;
  await at.post("/accounts/connect/token", { client_id: "<img src=x>", client_secret: "x" });
  return at;
}

test("shows everybody's requests as JSON, newest first, and filters them", async () => {
  const at = await openRefused();
  const read = async (query: string) => (await (await at.call(`/inspector?format=json${query}`)).json()).reasons;
  expect(await read("")).toMatchObject([
    { client_id: "<img src=x>", check: "client-known", status: 400 },
    { client_id: "plain", check: "secret-right", values: { secret: "different" } },
  ]);
  expect(await read("&client=plain")).toHaveLength(1);
  expect(await read("&check=client-known&status=400")).toHaveLength(1);
  expect(await read("&status=200")).toEqual([]);
  const accepted = await at.call("/inspector", { headers: { accept: "application/json" } });
  expect(accepted.headers.get("content-type")).toContain("application/json");
  expect((await at.call("/inspector?format=json&limit=x")).status).toBe(400);
});

test("shows them as a page that prints what was sent as text", async () => {
  const at = await openRefused();
  const page = await (await at.call("/inspector?lang=en")).text();
  expect(page).toContain("secret-right");
  expect(page).toContain("&lt;img src=x&gt;");
  expect(page).not.toContain("<img");
  expect((await at.call("/inspector?status=x")).status).toBe(400);
});

test("is not there in a sandbox that others share", async () => {
  const at = await openTestSandbox({ control: false });
  expect((await at.call("/inspector")).status).toBe(404);
});
