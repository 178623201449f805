import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import type { Evidence } from "@/lib/diagnosis";
import { readCaseCookie, setCaseCookie } from "./case-cookie";

const setIn = (line: string | null) => /^auth-doctor\.case=([^;]*);/.exec(line ?? "")?.[1];
const evidence: Evidence = { client_message: "Lỗi invalid_grant", response: { status: 400 } };

test("what is set is read again, by pages of this path alone and by no script", async () => {
  const line = await setCaseCookie(evidence, true);
  expect(await readCaseCookie(setIn(line))).toEqual(evidence);
  expect(line).toMatch(/; Path=\/diagnose; HttpOnly; SameSite=Strict; Secure$/);
  expect(await setCaseCookie(evidence, false)).not.toContain("Secure");
});

test("what a browser would not keep is not set", async () => {
  expect(await setCaseCookie({ client_message: randomBytes(4_000).toString("hex") }, false)).toBeNull();
});

test("what somebody else wrote there is nothing", async () => {
  for (const value of [undefined, "", "%%%", "AAAA", "<script>"]) expect(await readCaseCookie(value)).toBeNull();
});
