import { expect, test } from "vitest";
import { haravanHosts, sandboxHosts } from "@/lib/haravan/hosts";
import { longestScope, scopeLength } from "@/lib/haravan/scope-lists";
import { defaultInstallScopes, loginScopes, scopes, sortScopes } from "@/lib/haravan/scopes";
import { unionScopes } from "@/lib/haravan/union-scopes";
import { lintPreview } from "./lint-preview";
import type { PreviewBase, PreviewChoices } from "./preview-authorize";

const base: PreviewBase = {
  authorize: haravanHosts.authorize,
  clientId: "0123456789abcdef0123456789abcdef",
  loginRedirect: "http://localhost:3000/install/login",
  installRedirect: "http://localhost:3000/install/grandservice",
  loginScopes,
  ticked: defaultInstallScopes,
};
const choices: PreviewChoices = {
  flow: "two-phase",
  response: "hybrid-form-post",
  pkce: false,
  scopes: defaultInstallScopes,
  orgid: "",
  person: "",
  maxAgeSeconds: "",
  redirectUri: "",
};

const rules = (change: Partial<PreviewChoices>, leg: "login" | "install" | "direct" = "install", of = base) =>
  lintPreview(of, { ...choices, ...change }, leg).map(({ rule }) => rule);

test("the usual choices have nothing wrong, on Haravan and on the sandbox, by either response", () => {
  for (const authorize of [haravanHosts.authorize, sandboxHosts("http://127.0.0.1:3000").authorize]) {
    for (const response of ["hybrid-form-post", "code-query"] as const) {
      const of = { ...base, authorize };
      expect(rules({ response }, "login", of)).toEqual([]);
      expect(rules({ response }, "install", of)).toEqual(["scope-owner-only"]);
      expect(rules({ response, flow: "direct" }, "direct", of)).toEqual(["scope-owner-only"]);
    }
  }
});

test("warns of what the request would lead to", () => {
  expect(rules({ scopes: [] })).toEqual(["scope-missing"]);
  expect(rules({ scopes: ["openid"] })).toEqual(["scope-grant-service-missing", "scope-offline-missing"]);
  expect(rules({ scopes: [...defaultInstallScopes, "com.read_order"] })).toContain("scope-unknown");
  expect(rules({ scopes: [...defaultInstallScopes, "com.write_orders"] })).toContain("scope-not-ticked");
  expect(
    rules({ scopes: [...defaultInstallScopes, "com.write_orders"] }, "install", { ...base, ticked: null }),
  ).toEqual(["scope-owner-only"]);
  expect(rules({ redirectUri: "https://other.example/" }, "login")).toEqual(["redirect-uri-unregistered"]);
  expect(rules({ redirectUri: `${base.loginRedirect}/` }, "login")).toEqual([
    "redirect-uri-unregistered",
    "redirect-uri-localhost",
  ]);
  expect(rules({ pkce: true }, "login")).toEqual(["pkce-undocumented"]);
  expect(rules({ orgid: "x" }, "login")).toEqual(["orgid-not-a-number"]);
});

test("a list that is longer than the server reads is a finding before it is sent", () => {
  const many = scopes.map(({ name }) => name);
  expect(scopeLength(sortScopes(many))).toBeGreaterThan(longestScope);
  expect(rules({ scopes: many })).toContain("scope-too-long");
  expect(rules({ scopes: unionScopes(many, ["com.read_orders"]).lists[0] ?? [] })).not.toContain("scope-too-long");
});
