import { expect, test } from "vitest";
import { authorizeUrl, openTestSandbox } from "../testing/open-test-sandbox";

async function openWith(redirectUri: string) {
  const at = await openTestSandbox({ demo: true });
  const body = JSON.stringify({ secret: "s", redirect_uris: [redirectUri], consent: false });
  await at.call("/control/clients/mine", { method: "PUT", body });
  const url = authorizeUrl({
    client_id: "mine",
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "openid",
    state: "s1",
  });
  return (more: object = {}) =>
    at.call("/control/clients/mine/visits", {
      method: "POST",
      body: JSON.stringify({ url, person: "owner", ...more }),
    });
}

test.each([
  ["http://localhost:3000/callback", "http://localhost:3000/callback"],
  ["http://localhost:3000/callback?a=b", "http://localhost:3000/callback"],
  ["myapp://signed-in/now", "myapp://signed-in/now"],
  ["vn.example.app:/signed-in", "vn.example.app:/signed-in"],
])("a visit to an app at %s ends at %s", async (redirectUri, to) => {
  const visit = await openWith(redirectUri);
  expect(await (await visit()).json()).toMatchObject({ kind: "callback", method: "GET", to });
});

test.each(["http://1.2.3.4.5/", "http://256.1.1.1/", "http://xn--/"])(
  "a visit stops where a browser can read no address: %s",
  async (redirectUri) => {
    const visit = await openWith(redirectUri);
    const answer = await visit();
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { kind: "stopped", status: 302, url: expect.stringContaining(`${redirectUri}?code=`) },
    ]);
  },
);

test.each(["scenario=token-502\n", "\u0000", "kịch bản", "\ud800"])(
  "a preference that no header can carry is named: %j",
  async (prefer) => {
    const visit = await openWith("http://localhost:3000/callback");
    const answer = await visit({ prefer });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: "invalid input", faults: [{ path: "prefer", message: "must be what a header can carry" }] },
    ]);
  },
);
