import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { allow, installUrl, openDemo } from "../testing/demo-app";

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
