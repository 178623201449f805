import fc from "fast-check";
import { expect, test } from "vitest";
import { consentRules, grantTypes, pkcePolicies, refreshUsages } from "@/lib/trace/sandbox-app";
import { addressOf, readDraft, readFaults, sendable } from "./sandbox-app-draft";

const line = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text);
const lines = fc.array(line, { maxLength: 6 });
const scopes = fc.uniqueArray(fc.stringMatching(/^[a-z.]{1,20}[a-z]$/), { maxLength: 8 });

const draft = fc.record({
  name: line,
  enabled: fc.boolean(),
  redirect_uris: lines,
  post_logout_redirect_uris: lines,
  app_url: fc.constantFrom("", "https://app.vn/mo"),
  scenario: fc.constantFrom("", "token-502", "không có"),
  scopes,
  grants: fc.uniqueArray(fc.constantFrom(...grantTypes)),
  pkce: fc.constantFrom(...pkcePolicies),
  consent: fc.constantFrom(...consentRules),
  refresh_usage: fc.constantFrom(...refreshUsages),
  code_lifetime: line,
  access_token_lifetime: line,
  id_token_lifetime: line,
  refresh_absolute_lifetime: line,
});

test("whatever was typed is in the form again, with its faults", () => {
  const fault = { path: "redirect_uris.1", code: "url-insecure" } as const;
  fc.assert(
    fc.property(draft, (typed) => {
      const address = new URL(addressOf("/apps/new/sandbox", typed, [fault]), "http://localhost").searchParams;
      expect(readDraft(address)).toEqual(typed);
      expect(readFaults(address)).toEqual([fault]);
    }),
  );
});

test("a password that somebody typed into a URL is in no address", () => {
  const [sample] = fc.sample(draft, 1);
  if (sample === undefined) throw new Error("no sample");
  const typed = { ...sample, redirect_uris: ["https://me:canary@shop.example/cb?to=a@b.vn"] };
  const address = addressOf("/apps/new/sandbox", typed, []);
  expect(address).not.toContain("canary");
  expect(readDraft(new URL(address, "http://localhost").searchParams).redirect_uris).toEqual([
    "https://shop.example/cb?to=a@b.vn",
  ]);
});

test("a fault that no code of ours tells is none", () => {
  const faults = readFaults(new URLSearchParams("fault=name:text-empty&fault=name:<script>&fault=&fault=constructor"));
  expect(faults).toEqual([{ path: "name", code: "text-empty" }]);
});

test("seconds are sent as a number; what is none, as it was typed", () => {
  const typed = readDraft(new URLSearchParams("code_lifetime=300&id_token_lifetime=1e3&access_token_lifetime=-1"));
  expect(sendable(typed)).toMatchObject({ code_lifetime: 300, id_token_lifetime: "1e3", access_token_lifetime: "-1" });
});
