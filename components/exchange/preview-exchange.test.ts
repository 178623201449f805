import { expect, test } from "vitest";
import { changeTokenRequest } from "@/lib/flows/change-token-request";
import { haravanHosts } from "@/lib/haravan/hosts";
import { buildTokenRequest } from "@/lib/oauth/build-token-request";
import { exchangeFields as fields } from "./fields";
import { type PreviewBase, previewExchange } from "./preview-exchange";

const secret = "canary-secret-of-a-registration";
const base: PreviewBase = {
  endpoints: { haravan: haravanHosts.token },
  clients: [{ id: "app-1", clientId: "0123abcd", provider: "haravan" }],
  kept: {
    runId: "r-1",
    fingerprint: "code#a1b2c3d4",
    registrationId: "app-1",
    redirectUri: "https://x/cb",
    sent: false,
  },
};
const typed = {
  [fields.client]: "app-1",
  [fields.code]: "C0DE",
  [fields.redirectUri]: "https://app.example/cb?a=1&b=ẩ",
};

test.each(["form", "json"] as const)("shows letter by letter what is sent as %s, but for the secret", (body) => {
  const shown = previewExchange(base, new URLSearchParams({ ...typed, ...(body === "json" ? { json: "on" } : {}) }));
  const plain = buildTokenRequest({
    grant: "authorization_code",
    hosts: haravanHosts,
    clientId: "0123abcd",
    clientSecret: secret,
    code: "C0DE",
    redirectUri: typed[fields.redirectUri] ?? "",
  });
  const sent = changeTokenRequest(plain, { body, extra: [] });
  expect(shown.firstLine).toBe(`${sent.method} ${sent.url}`);
  expect(shown.headers).toEqual(sent.headers);
  const flat = body === "json" ? JSON.stringify(JSON.parse(shown.body)) : shown.body.replaceAll("\n", "");
  expect(flat).toBe(sent.body?.replace(secret, "••••••••"));
});

test("a kept code is its fingerprint, and typed secrets are dots", () => {
  const own = { [fields.client]: "own", [fields.clientId]: "mine", [fields.clientSecret]: secret };
  const kept = previewExchange(base, new URLSearchParams({ ...own, [fields.codeFrom]: "kept" }));
  expect(kept.body).toContain("code=code#a1b2c3d4");
  expect(kept.body).toContain("client_id=mine");
  const refresh = { ...own, [fields.grant]: "refresh_token", [fields.refreshToken]: secret };
  const shown = previewExchange(base, new URLSearchParams(refresh));
  expect(shown.body).toContain("grant_type=refresh_token");
  expect(JSON.stringify([kept, shown])).not.toContain(secret);
});
