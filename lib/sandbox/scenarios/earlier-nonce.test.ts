import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { allow, installUrl, openDemo } from "../testing/demo-app";
import { authorizeUrl, openTestSandbox } from "../testing/open-test-sandbox";

test("the nonce of the app's login before this one comes back", async () => {
  const { at, app } = await openDemo();
  const nonceOf = async (nonce: string, headers: Readonly<Record<string, string>> = {}) => {
    const visitor = at.browser();
    const consent = await visitor.submit(await visitor.open(installUrl(app, { nonce })), [["DemoPerson", "owner"]]);
    const code = new URL((await allow(visitor, consent)).url).searchParams.get("code") ?? "";
    const redirect_uri = new URL(installUrl(app)).searchParams.get("redirect_uri") ?? "";
    const { clientId: client_id, clientSecret: client_secret } = app;
    const body = { grant_type: "authorization_code", client_id, client_secret, code, redirect_uri };
    const answer = await (await at.post("/accounts/connect/token", body, headers)).json();
    return decodeJwt(answer.id_token)["nonce"];
  };
  const forged = { prefer: "scenario=id-nonce-of-login-before" };
  expect(await nonceOf("first", forged)).toBe("of-an-earlier-login");
  expect(await nonceOf("second", forged)).toBe("first");
  expect(await nonceOf("third")).toBe("third");
  expect(await nonceOf("fourth", forged)).toBe("third");
});

test("after a reset no login was before", async () => {
  const at = await openTestSandbox({ demo: true });
  const redirect_uri = "http://localhost:3000/callback";
  const send = (method: string, path: string, body: unknown) =>
    at.call(`/control${path}`, { method, body: JSON.stringify(body) });
  const nonceOf = async (nonce: string) => {
    await send("PUT", "/clients/mine", { secret: "s", redirect_uris: [redirect_uri] });
    const asked = { client_id: "mine", redirect_uri, response_type: "code", scope: "openid", nonce };
    const visit = await send("POST", "/clients/mine/visits", { url: authorizeUrl(asked), person: "owner" });
    const { value: code } = (await visit.json()).params.find(({ name }: { name: string }) => name === "code");
    const form = { grant_type: "authorization_code", client_id: "mine", client_secret: "s", code, redirect_uri };
    const answer = await at.post("/accounts/connect/token", form, { prefer: "scenario=id-nonce-of-login-before" });
    return decodeJwt((await answer.json()).id_token)["nonce"];
  };
  expect([await nonceOf("first"), await nonceOf("second")]).toEqual(["of-an-earlier-login", "first"]);
  await send("POST", "/reset", {});
  expect([await nonceOf("third"), await nonceOf("fourth")]).toEqual(["of-an-earlier-login", "third"]);
});
