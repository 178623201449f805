import { expect, test } from "vitest";
import { serveSandbox } from "../serve-sandbox";
import { allow, installedToken, installUrl, newApp, openDemo, partnerHeaders } from "../testing/demo-app";

const send = (body: unknown, method: string) => ({ method, headers: partnerHeaders, body: JSON.stringify(body) });

async function openInstalled() {
  const { at, app } = await openDemo();
  const token = await installedToken(at, app);
  const path = `/partners/apps/${app.clientId}`;
  return {
    at,
    app,
    token,
    next: (name: string | null) => at.call(`${path}/scenario`, send({ next: name }, "PUT")),
    end: (how: string) => at.call(`${path}/tokens/${how}`, send({ token }, "POST")),
    shop: (bearer = token) => at.call("/apis/com/shop.json", { headers: { authorization: `Bearer ${bearer}` } }),
  };
}

test("the next call of this app meets the scenario, once; another app's does not", async () => {
  const { next, shop, at } = await openInstalled();
  const made = await at.call("/partners/apps", send(newApp, "POST"));
  const other = await made.json();
  const theirs = await installedToken(at, { clientId: other.client_id, clientSecret: other.client_secret });
  expect((await next("api-502")).status).toBe(200);
  expect((await shop(theirs)).status).toBe(200);
  expect((await shop("not-a-token")).status).toBe(401);
  const met = await shop();
  expect(met.status).toBe(502);
  expect(await met.text()).not.toContain("api-502");
  expect((await shop()).status).toBe(200);
});

test("a scenario of one endpoint waits for that endpoint, can be taken back, and is forgotten", async () => {
  const { next, shop, at } = await openInstalled();
  await next("token-500");
  expect((await shop()).status).toBe(200);
  await next("api-404");
  await next(null);
  expect((await shop()).status).toBe(200);
  await next("api-404");
  at.clock.nowMs += 600_001;
  expect((await shop()).status).toBe(200);
});

test("the token endpoint knows its caller by the form", async () => {
  const { next, at, app } = await openInstalled();
  await next("token-502");
  const form = { client_id: app.clientId, client_secret: "wrong", grant_type: "authorization_code" };
  expect((await at.post("/accounts/connect/token", form)).status).toBe(502);
  expect((await at.post("/accounts/connect/token", form)).status).toBe(400);
});

test("a call that hangs ends with its caller", async () => {
  const { next, at, token } = await openInstalled();
  const listening = await serveSandbox(at.sandbox, 0);
  await next("api-hang");
  const giveUp = new AbortController();
  const call = fetch(`http://127.0.0.1:${listening.port}/apis/com/shop.json`, {
    headers: { authorization: `Bearer ${token}` },
    signal: giveUp.signal,
  }).catch((fault: Error) => fault.name);
  const first = await Promise.race([call, new Promise((resolve) => setTimeout(resolve, 50, "still waiting"))]);
  expect(first).toBe("still waiting");
  giveUp.abort();
  expect(await call).toBe("AbortError");
  await listening.close();
});

test.each(["expire", "revoke"])("after %s the token gives the bare 401 of any other", async (how) => {
  const { end, shop, at } = await openInstalled();
  expect((await shop()).status).toBe(200);
  at.clock.nowMs += 1_000;
  expect((await end(how)).status).toBe(200);
  const [ended, never] = [await shop(), await shop("0".repeat(64))];
  const seen = async (answer: Response) => {
    const headers = [...answer.headers].filter(([name]) => name !== "x-request-id");
    return [answer.status, headers, await answer.text()];
  };
  expect(await seen(ended)).toEqual(await seen(never));
});

test("a code of a short-lived kind is an unknown one after its seconds, and only that one code is", async () => {
  const { at, app } = await openDemo();
  const put = send({ code_lifetime_seconds: 2 }, "PUT");
  const asked = await at.call(`/partners/apps/${app.clientId}/scenario`, put);
  expect(await asked.json()).toEqual({ next: null, code_lifetime_seconds: 2 });
  const exchange = async () => {
    const visitor = at.browser();
    const consent = await visitor.submit(await visitor.open(installUrl(app)), [["DemoPerson", "owner"]]);
    const end = await allow(visitor, consent);
    at.clock.nowMs += 2_001;
    return await at.post("/accounts/connect/token", {
      grant_type: "authorization_code",
      client_id: app.clientId,
      client_secret: app.clientSecret,
      code: new URL(end.url).searchParams.get("code") ?? "",
      redirect_uri: new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "",
    });
  };
  const first = await exchange();
  expect([first.status, await first.json()]).toEqual([400, { error: "invalid_grant" }]);
  expect((await exchange()).status).toBe(200);
});

test("the dashboard is the owner's: no key, no app of that id, no token of that app, no such scenario", async () => {
  const { at, app, token } = await openInstalled();
  const path = `/partners/apps/${app.clientId}`;
  const put = { method: "PUT", body: '{"next":"api-502"}' };
  expect((await at.call(`${path}/scenario`, put)).status).toBe(401);
  expect((await at.call("/partners/apps/nobody/scenario", send({ next: "api-502" }, "PUT"))).status).toBe(404);
  expect((await at.call(`${path}/scenario`, send({ next: "api-999" }, "PUT"))).status).toBe(400);
  expect((await at.call(`${path}/tokens/revoke`, send({ token: "0".repeat(64) }, "POST"))).status).toBe(404);
  const stranger = await (await at.call("/partners/apps", send(newApp, "POST"))).json();
  const theirs = `/partners/apps/${stranger.client_id}/tokens/revoke`;
  expect((await at.call(theirs, send({ token }, "POST"))).status).toBe(404);
});

test("a field that does not exist is named, so that no rehearsal is waited for in vain", async () => {
  const { at, app } = await openInstalled();
  const answer = await at.call(`/partners/apps/${app.clientId}/scenario`, send({ name: "api-502" }, "PUT"));
  const errors = [{ path: "name", code: "field-unknown", message: "no such field" }];
  expect([answer.status, await answer.json()]).toEqual([400, { errors }]);
});
