import { expect, test } from "vitest";
import { haravanHosts } from "@/lib/haravan/hosts";
import { loginScopes } from "@/lib/haravan/scopes";
import { buildAuthorizeUrl } from "@/lib/oauth/build-authorize-url";
import { type PreviewBase, type PreviewChoices, previewAuthorize } from "./preview-authorize";

const base: PreviewBase = {
  authorize: haravanHosts.authorize,
  clientId: "0123456789abcdef0123456789abcdef",
  loginRedirect: "http://localhost:3000/install/login",
  installRedirect: "http://localhost:3000/install/grandservice",
  loginScopes,
  ticked: null,
};
const made = { state: "MADE", nonce: "MADE", challenge: "MADE" };
const choices: PreviewChoices = {
  flow: "two-phase",
  response: "hybrid-form-post",
  pkce: false,
  scopes: ["com.read_orders", "openid", "grant_service", "offline_access"],
  orgid: "",
  person: "",
  maxAgeSeconds: "",
  redirectUri: "",
};

test("shows letter by letter what the client will send", () => {
  for (const pkce of [false, true]) {
    for (const person of ["", "lan"]) {
      const shown = previewAuthorize(
        base,
        { ...choices, pkce, person, orgid: "1000", maxAgeSeconds: "600", flow: "direct" },
        made,
      );
      const sent = buildAuthorizeUrl({
        hosts: haravanHosts,
        clientId: base.clientId,
        redirectUri: base.installRedirect,
        scopes: ["openid", "grant_service", "offline_access", "com.read_orders"],
        state: "MADE",
        nonce: "MADE",
        responseType: "code id_token",
        responseMode: "form_post",
        orgid: "1000",
        maxAgeSeconds: 600,
        ...(pkce ? { codeChallenge: "MADE" } : {}),
        ...(person === "" ? {} : { loginHint: person, prompt: "login" }),
      });
      expect(shown).toEqual([{ leg: "direct", url: sent.url }]);
    }
  }
});

test("the login leg asks for login scopes only, and alone chooses the person", () => {
  const [login, install] = previewAuthorize(base, { ...choices, person: "lan" }, made);
  expect(login?.url).toContain(`scope=${encodeURIComponent(loginScopes.join(" "))}&`);
  expect(login?.url).toContain("login_hint=lan");
  expect(install?.url).not.toContain("login_hint");
  expect(install?.url).toContain(encodeURIComponent(base.installRedirect));
});
